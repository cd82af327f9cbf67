package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** Areas in scope are of one level; which codes are, by the register of codes of the office. */
class LevelsTest {

  private static Draft draft(String areas) {
    FakeTable table = new FakeTable("f.xlsx", "Median pay", "Change");
    double figure = 500.5;
    for (String area : areas.split(" *; *", -1)) {
      String[] codeAndName = area.split("=", -1);
      figure = figure * 1.13 + 17.3;
      table.row(codeAndName[0], codeAndName[1], figure, -figure / 3);
    }
    return Drafts.of(table.table()).orElseThrow();
  }

  private static String areas(Draft draft) {
    return String.join(
        " ", draft.recipe().recipe().orElseThrow().areas().stream().map(ScopeArea::name).toList());
  }

  /** Without the offer to add the areas up, which is no matter of levels. */
  private static List<String> said(Draft draft) {
    return draft.remarks().stream()
        .skip(2)
        .map(Finding::message)
        .filter(message -> !message.contains("under Lookup"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "E06000001=A; E07000008=B; E08000001=C; E09000002=D; W06000001=E; S12000005=F; N09000001=G",
    "E10000003=A; E06000031=B; E08000001=C; E09000002=D; E10000020=E",
    "E11000001=A; E06000031=B; E10000003=C; W06000001=D",
    "E14000530=A; W07000041=B; S14000001=C; N06000001=D",
    "E23000001=A; E23000002=B; W15000001=C",
    "E54000008=A; W11000023=B; S08000015=C",
    "E12000001=A; E12000002=B; E13000001=C; E13000002=D",
    "E47000001=A; E47000006=B; E47000010=C",
    "E05008100=A; W05000100=B; S13002500=C; N08000101=D",
    "=A; =B; =C",
    "URN1=A; URN2=B; X=C",
    "E06000047=County Durham; E06000057=Northumberland; E08000021=Newcastle upon Tyne",
    "=Bolton; =Bury; =Northumberland; =Dorset",
  })
  void takesOneLevelWithoutAWord(String areas) {
    Draft draft = draft(areas);
    assertThat(areas(draft)).isEqualTo(areas.replaceAll("[A-Z0-9]*=", "").replace(";", ""));
    assertThat(said(draft)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "E05000001=A; E05000002=B; E09000001=Council, A B",
    "E10000003=Cambridgeshire; E07000008=A; E07000009=B; E06000031=C, A B C",
    "E10000003=A; E10000020=B; E08000001=C; E07000008=Cambridge, A B C",
    "E11000001=Greater Manchester; E08000001=A; E08000002=B, A B",
    "E47000001=Greater Manchester; E08000001=A; E08000002=B; E08000003=C, A B C",
    "E01000001=A; E01000002=B; E02000001=M; E09000001=L, A B",
    "E54000008=A; E54000010=B; E54000011=C; E40000003=R; E40000005=S, A B C",
    "E38000001=A; E38000002=B; E54000008=Board, A B",
    "E04000001=A; E04000002=B; E04000003=C; E05000001=W, A B C",
    "E12000007=A; E12000008=B; E13000001=Inner, A B",
    "TLC11=A; TLC12=B; TLC1=Tees, A B",
    "=Bolton; =Bury; =Greater Manchester; =Wigan, Bolton Bury Wigan",
    "=Cambridge; =Fenland; =Cambridgeshire; =Bury, Cambridge Fenland Bury",
    "=Mendip; =Sedgemoor; =South Somerset; =Somerset, Mendip Sedgemoor South Somerset",
  })
  void leavesOtherLevelsOutAndSaysWhich(String areas, String taken) {
    Draft draft = draft(areas);
    assertThat(areas(draft)).isEqualTo(taken);
    assertThat(said(draft)).singleElement().asString().contains("another level than the");
  }

  @Test
  void saysHowManyRowsLieInALargerArea() {
    assertThat(said(draft("E47000010=North East; E06000047=A; E08000023=B; E06000001=C")))
        .singleElement()
        .asString()
        .contains("the 3 rows that are: North East (E47000010), the whole of 2 of them");
  }

  @ParameterizedTest
  @CsvSource({
    "E07000187=Mendip; E06000066=Somerset; E06000022=Bath; E06000001=H, Bath H",
    "E06000048=Northumberland; E06000057=Northumberland now; E06000001=H; E06000002=M, H M",
    "E47000010=North East; E47000014=North East now; E47000006=T; E47000001=M, T M",
    "E10000027=Somerset CC; E06000066=Somerset; E06000022=Bath; E10000020=N, Bath N",
  })
  void ranksNeitherTheOldNorTheNewCodeOfAPlace(String areas, String taken) {
    Draft draft = draft(areas);
    assertThat(areas(draft)).isEqualTo(taken);
    assertThat(draft.remarks())
        .filteredOn(f -> f.severity() == Severity.WARNING)
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("same ground by codes of different years");
  }
}
