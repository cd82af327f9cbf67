package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placebook.read.Recogniser;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/** The sheets that a draft is written to, and which of several tables it is for. */
class DraftSheetsTest {

  private static FakeTable pay(String file, int areas) {
    FakeTable table = new FakeTable(file, "Mean pay", "Mean age");
    for (int area = 1; area <= areas; area++) {
      table.row("", "x" + area, area, area + 0.5);
    }
    return table;
  }

  @Test
  void aDraftIsForTheLargestTableOfAreas() {
    Table small = pay("small.csv", 2).table();
    Table large = pay("large.csv", 3).title("Large").table();
    Table wide = new FakeTable("wide.csv", "A", "B", "C", "D").row("", "x", 1, 2, 3, 4).table();
    assertThat(Drafts.of(List.of(small, large, wide)).orElseThrow().table()).isEqualTo(large);
    assertThat(Drafts.of(List.of(wide, small)).orElseThrow().table()).isIn(wide, small);
  }

  @Test
  void placesOfNoListAreToldByTheFirstColumnOfTextsThatDiffer() throws UnreadableFile {
    Table schools = schools();
    assertThat(DraftTable.areaName(schools)).contains("School");
    assertThat(DraftTable.areaName(pay("f.csv", 2).table())).isEmpty();
    Draft draft = Drafts.of(schools).orElseThrow();
    assertThat(draft.rows(ControlSheet.INPUTS).get(0)).contains("School");
    assertThat(draft.sheets().get(draft.sheets().size() - 1).rows().stream().skip(1))
        .extracting(row -> row.get(1))
        .containsExactly("Phase", "School", "Head", "Pupils", "Teachers");
  }

  private static Table schools() throws UnreadableFile {
    return Recogniser.recognise(
            new FakeFile()
                .sheet(
                    "Data",
                    "Phase | School | Head | Pupils | Teachers",
                    "Primary | Ash Lane | Ms Field | 210 | 9",
                    "Primary | Beech Hill | Mr Wood | 190 | 8",
                    "Secondary | Cedar Park | Ms Lake | 840 | 51"))
        .tables()
        .get(0);
  }

  @Test
  void theHeadingsOfTheDownloadAreThereToPickFrom() {
    Table table =
        new FakeTable("f.csv", "Mean  pay", "Mean age", "Mean pay")
            .row("E08000001", "Bolton", 1.5, 2, 2)
            .table();
    Draft draft = Drafts.of(table).orElseThrow();
    DraftSheet headings = draft.sheets().get(draft.sheets().size() - 1);
    assertThat(headings.name()).isEqualTo("Headings of the download");
    assertThat(headings.rows())
        .containsExactly(
            List.of("Input", "Heading"),
            List.of("table", "mnemonic"),
            List.of("table", "local authority"),
            List.of("table", "Mean pay"),
            List.of("table", "Mean age"));
    assertThat(Draft.pickLists())
        .allSatisfy(
            list ->
                assertThat(ControlSheet.valueOf(list.sheet().toUpperCase(Locale.ROOT)).headings())
                    .contains(list.heading()))
        .contains(
            new PickList("Lists", "Column", "Headings of the download", 1),
            new PickList("Inputs", "Keep", "Values for Keep", 3));
  }

  @Test
  void aDraftedInputSaysWhereItsTableIsFound() {
    FakeTable homes =
        new FakeTable("homes.xlsx", "Owned", "Rented", "Total")
            .title("Homes")
            .fact("date", "2021")
            .sheet("2021")
            .row("E92000001", "England", 900, 800, 1700)
            .row("K03000001", "Great Britain", 950, 870, 1820)
            .row("E08000001", "Bolton", 10, 20, 30)
            .row("E08000002", "Bury", 8, 12, 20);
    Table other =
        new FakeTable("homes.xlsx", "Owned").title("Homes").sheet("2020").row("", "x", 1).table();
    Draft draft = Drafts.of(List.of(homes.table(), other)).orElseThrow();
    List<String> headings = ControlSheet.INPUTS.headings();
    List<String> row = draft.rows(ControlSheet.INPUTS).get(0);
    assertThat(List.of("Look for", "Sheet", "Total", "Unit", "Comparator", "Period", "Lookup"))
        .extracting(heading -> row.get(headings.indexOf(heading)))
        .containsExactly("Homes", "2021", "Total", "count", "England; Great Britain", "2021", "");
  }

  @Test
  void theFirstSheetSaysWhatWasTakenAndHowToUseIt() {
    Draft draft = Drafts.of(pay("f.csv", 2).table()).orElseThrow();
    List<List<String>> lines = draft.startHere();
    assertThat(lines.get(0).get(0)).isEqualTo("Heading 1");
    assertThat(lines)
        .filteredOn(line -> line.get(0).equals("Heading 2"))
        .extracting(line -> line.get(1))
        .containsExactly("What was taken", "To make it yours", "To use it", "How it looks");
    Finding claim = draft.claim();
    assertThat(lines).contains(List.of("Normal", claim.place() + ": " + claim.sentence()));
    assertThat(lines)
        .filteredOn(line -> line.get(1).matches("\\d\\. .*"))
        .extracting(line -> line.get(1).charAt(0))
        .containsExactly('1', '2', '3', '4', '5');
  }

  /** Three LSOAs of Hartlepool and Stockton-on-Tees: counts of them are drafted by ward. */
  @Test
  void countsOfSmallAreasAreDraftedByWardIfTheyWillBeEdited() {
    FakeTable table = new FakeTable("lsoas.csv", "Crimes", "Shops");
    for (String code : List.of("E01011949", "E01011950", "E01012187")) {
      table.row(code, code, 3, 2);
    }
    Draft edited = Drafts.proposed(List.of(table.table())).orElseThrow();
    assertThat(edited.rows(ControlSheet.INPUTS).get(0)).contains("ward 2024", "count");
    assertThat(edited.rows(ControlSheet.AREAS)).isEmpty();
    assertThat(edited.remarks())
        .anyMatch(said -> said.message().contains("They are added up, by 'ward 2024'"));
    Draft atOnce = Drafts.of(table.table()).orElseThrow();
    assertThat(atOnce.rows(ControlSheet.INPUTS).get(0)).doesNotContain("ward 2024");
    assertThat(atOnce.rows(ControlSheet.AREAS)).hasSize(3);
    Draft means =
        Drafts.proposed(
                List.of(
                    new FakeTable("lsoas.csv", "Mean pay", "Shops")
                        .row("E01011949", "E01011949", 1.5, 2)
                        .row("E01011950", "E01011950", 2.5, 3)
                        .table()))
            .orElseThrow();
    assertThat(means.rows(ControlSheet.INPUTS).get(0)).doesNotContain("ward 2024");
  }

  @Test
  void filesWithTheSameHeadingsAreOneStackAndTablesOfOneFileAreNot() {
    Table january = pay("january.csv", 2).table();
    Table february = pay("february.csv", 2).table();
    Table beside = pay("january.csv", 2).sheet("More").table();
    Table other = new FakeTable("other.csv", "Mean pay").row("", "x", 1).table();
    assertThat(StackQuestion.alike(List.of(january, other, february, beside)))
        .containsExactlyInAnyOrder(List.of(january, february), List.of(other), List.of(beside));
    assertThat(StackQuestion.of(List.of(january))).isEmpty();
    assertThat(StackQuestion.of(List.of(january, february)))
        .hasValueSatisfying(
            said ->
                assertThat(said.message())
                    .startsWith(
                        "2 files have the same headings: january.csv (2 rows); february.csv (2"
                            + " rows)."));
  }
}
