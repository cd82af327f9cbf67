package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Place;

/** Which groups are areas of their own, and which countries stand in a table. */
class GroupCodeTest {
  private static final Place PLACE = Place.file("recipe.xlsx");

  private static ScopeArea area(String code, String group) {
    return new ScopeArea(code, code, group, List.of());
  }

  private static MatchedInput input(FakeTable table) {
    return new MatchedInput(Input.unsaid("jobs", PLACE), table.table());
  }

  /** South Yorkshire is Barnsley, Doncaster, Rotherham and Sheffield. */
  @Test
  void aCombinedAuthorityIsAllOfItsDistricts() {
    List<ScopeArea> four =
        Stream.of("E08000016", "E08000017", "E08000018", "E08000019")
            .map(code -> area(code, "South Yorkshire"))
            .toList();
    assertThat(new GroupCode(four, List.of()).of("South Yorkshire")).isEqualTo("E47000002");
    assertThat(new GroupCode(four.subList(0, 3), List.of()).of("South Yorkshire")).isEmpty();
    assertThat(new GroupCode(four, List.of()).of("Yorkshire")).isEmpty();
  }

  private static String bySums(double one, double other, double... whole) {
    List<ScopeArea> areas = List.of(area("E08000001", "Both"), area("E08000002", "Both"));
    FakeTable table =
        new FakeTable("f.xlsx", "X", "Y")
            .row("E99000001", "Both", whole[0], whole[1])
            .row("E08000001", "Bolton", one, 10)
            .row("E08000002", "Bury", other, 20);
    return new GroupCode(areas, List.of(input(table))).of("Both");
  }

  /** Rounded sums may be off by two in a thousand. */
  @Test
  void aRowOfTheirSumsIsTheGroup() {
    assertThat(bySums(400, 600, 1000, 30)).isEqualTo("E99000001");
    assertThat(bySums(400, 602, 1000, 30)).isEqualTo("E99000001");
    assertThat(bySums(400, 598, 1000, 30)).isEqualTo("E99000001");
    assertThat(bySums(400, 603, 1000, 30)).isEmpty();
    assertThat(bySums(400, 600, 1000, 31)).isEmpty();
  }

  @Test
  void columnsWithAGapOrNothingTellNothing() {
    assertThat(bySums(400, Double.NaN, 1000, 30)).isEqualTo("E99000001");
    assertThat(bySums(400, 600, Double.NaN, 30)).isEqualTo("E99000001");
    assertThat(bySums(0, 0, 0, Double.NaN)).isEmpty();
  }

  @Test
  void oneAreaAloneIsNoGroup() {
    FakeTable table =
        new FakeTable("f.xlsx", "X").row("E99000001", "One", 5).row("E08000001", "Bolton", 5);
    List<MatchedInput> inputs = List.of(input(table));
    assertThat(new GroupCode(List.of(area("E08000001", "One")), inputs).of("One")).isEmpty();
    List<ScopeArea> two = List.of(area("E08000001", "One"), area("E08000002", "One"));
    assertThat(new GroupCode(two, inputs).of("One")).isEmpty();
  }

  @Test
  void theCountryOfAllAreasIsTheFirst() {
    FakeTable table =
        new FakeTable("f.xlsx", "X")
            .row("K02000001", "United Kingdom", 9)
            .row("E92000001", "England", 8)
            .row("E08000001", "Bolton", 1);
    assertThat(NationalRows.of(input(table))).containsExactly("England", "United Kingdom");
    assertThat(NationalRows.of(input(table.row("W06000001", "Isle of Anglesey", 2))))
        .containsExactly("United Kingdom", "England");
  }

  @Test
  void aCountryMayHaveACodeOrANameOnly() {
    FakeTable table =
        new FakeTable("f.xlsx", "X").row("E92000001", "", 8).row("", "Wales", 8).row("", "X", 1);
    assertThat(NationalRows.of(input(table))).containsExactly("England", "Wales");
  }

  @Test
  void ofSeveralKindsTheMostNumerousIsTaken() {
    OneKind kinds =
        OneKind.of(Stream.of("ladu:A", "lep:B", "ladu:C").map(n -> area(n, "")).toList());
    assertThat(kinds.areas()).hasSize(2);
    assertThat(kinds.said()).contains("'ladu'").contains("1 of other kinds");
    OneKind none = OneKind.of(Stream.of("A", "B", "lep:C").map(n -> area(n, "")).toList());
    assertThat(none.areas()).hasSize(3);
    assertThat(none.said()).isEmpty();
    assertThat(OneKind.isIn("ladu:A")).isTrue();
    assertThat(OneKind.isIn("A")).isFalse();
  }
}
