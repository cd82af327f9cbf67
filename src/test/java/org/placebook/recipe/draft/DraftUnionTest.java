package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.recipe.word.CoverItem;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.table.Table;

/** One draft for several files: an input each, over the areas that all of them have. */
class DraftUnionTest {

  private static FakeTable pay(String file) {
    return new FakeTable(file, "Mean pay", "Mean age");
  }

  private static Draft together(FakeTable... tables) {
    List<List<Table>> files = Arrays.stream(tables).map(FakeTable::table).map(List::of).toList();
    return Drafts.together(files).orElseThrow();
  }

  private static List<String> areas(Draft draft) {
    return draft.rows(ControlSheet.AREAS).stream().map(row -> row.get(1)).toList();
  }

  private static List<String> remarks(Draft draft, Severity severity) {
    return draft.remarks().stream()
        .filter(said -> said.severity() == severity)
        .map(Finding::message)
        .toList();
  }

  @Test
  void hasAnInputWithListsTablesAndANoteOfItsOwnForEachFile() {
    Draft draft =
        together(
            pay("men.csv").row("E08000001", "Bolton", 1.5, 2).row("E08000002", "Bury", 2.5, 3),
            pay("women.csv").title("Women").row("E08000001", "Bolton", 1, 2.5));
    Recipe recipe = draft.recipe().recipe().orElseThrow();
    assertThat(recipe.inputs()).extracting(Input::name).containsExactly("men", "women");
    assertThat(recipe.tables()).extracting(TableSpec::name).containsExactly("Table 1", "Table 2");
    assertThat(recipe.list("columns of women")).isPresent();
    assertThat(recipe.notes()).extracting(NoteRow::name).containsExactly("note 1", "note 2");
    assertThat(recipe.cover())
        .containsEntry(CoverItem.TITLE, "Men; Women")
        .containsEntry(CoverItem.LANGUAGE, "en-GB");
    assertThat(recipe.cover().get(CoverItem.SUMMARY))
        .contains("sum of columns of men. Not taken as parts");
    assertThat(draft.tables()).extracting(Table::file).containsExactly("men.csv", "women.csv");
    assertThat(draft.startHere().get(1).get(1)).contains("what to make of your 2 tables");
  }

  @Test
  void comparesTheAreasThatAllFilesHaveAndSaysWhichItLeavesOut() {
    Draft draft =
        together(
            pay("men.csv")
                .row("E08000001", "Bolton", 1.5, 2)
                .row("E08000002", "Bury", 2.5, 3)
                .row("E08000003", "Manchester", 3, 4),
            pay("women.csv")
                .row("E08000004", "Oldham", 2, 2)
                .row("E08000003", "Manchester, City of", 2.5, 3)
                .row("E08000001", "Bolton", 1, 2.5));
    assertThat(areas(draft)).containsExactly("Bolton", "Manchester");
    assertThat(remarks(draft, Severity.NOTE))
        .contains(
            "1 of its areas are not in the other files and left out of the sheet Areas: Bury",
            "1 of its areas are not in the other files and left out of the sheet Areas: Oldham");
  }

  @Test
  void findsAreasByNameWhereAFileHasNoCodes() {
    Draft draft =
        together(
            pay("men.csv").row("", "bolton", 1.5, 2).row("", "Bury", 2.5, 3),
            pay("women.csv")
                .row("E08000001", "Bolton", 1, 2.5)
                .row("E08000003", "Manchester", 2, 2));
    assertThat(areas(draft)).containsExactly("bolton");
    Draft codesFirst =
        together(
            pay("women.csv").row("E08000001", "Bolton", 1, 2.5).row("E08000003", "Bury", 2, 2),
            pay("men.csv").row("", "bolton", 1.5, 2).row("", "Oldham", 2.5, 3));
    assertThat(areas(codesFirst)).containsExactly("Bolton");
  }

  @Test
  void hasTheAreasOfEachFileWhereNoneIsInAll() {
    Draft draft =
        together(
            pay("men.csv").row("E08000001", "Bolton", 1.5, 2).row("E08000002", "Bury", 2, 2.5),
            pay("women.csv").row("E08000003", "Manchester", 2.5, 2),
            pay("all.csv").row("E08000004", "Oldham", 2, 2.5).row("E08000001", "Bolton", 2, 2));
    assertThat(areas(draft)).containsExactly("Bolton", "Bury", "Manchester", "Oldham");
    assertThat(remarks(draft, Severity.WARNING))
        .anyMatch(said -> said.startsWith("No area is in all of these files"));
    assertThat(remarks(draft, Severity.NOTE)).noneMatch(said -> said.contains("left out of the"));
  }

  @Test
  void ofOneFileIsItsOwn() {
    FakeTable men = pay("men.csv").row("E08000001", "Bolton", 1.5, 2);
    Draft draft = together(men);
    assertThat(draft.rows(ControlSheet.INPUTS).get(0).get(0)).isEqualTo("table");
    assertThat(draft.startHere().get(1).get(1)).contains("what to make of your table.");
    assertThat(Drafts.together(List.of(List.of(), List.of()))).isEmpty();
  }

  @Test
  void passesOverFilesWithoutADraft() {
    FakeTable nothing = new FakeTable("none.csv", "A").row("", "", 1);
    Draft draft = together(nothing, pay("men.csv").row("E08000001", "Bolton", 1.5, 2));
    assertThat(draft.rows(ControlSheet.INPUTS)).hasSize(1);
    assertThat(draft.rows(ControlSheet.INPUTS).get(0).get(0)).isEqualTo("men");
  }
}
