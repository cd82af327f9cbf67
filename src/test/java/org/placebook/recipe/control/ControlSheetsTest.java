package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.word.CoverItem;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** How control sheets, their headers and their cells are found in a file. */
class ControlSheetsTest {

  private static FakeFile inputs(String... rows) {
    return new FakeFile().sheet("Inputs", rows);
  }

  @Test
  void theHeaderIsTheRowWithTheMostHeadingsTheFirstOfThose() throws UnreadableFile {
    FakeFile file = inputs("Input", "Look for | Input | Unit", "Input | Unit | Look for", "| a |");
    assertThat(Mistakes.in(file))
        .singleElement()
        .asString()
        .startsWith("Inputs C3: 'Look for' is not a word for Unit");
    assertThat(RecipeReader.read(file).asFarAsRead().inputs())
        .extracting(Input::name)
        .containsExactly("Unit", "a");
  }

  @ParameterizedTest
  @CsvSource({"10, true", "11, false"})
  void theHeaderStandsInOneOfTheFirstTenRows(int row, boolean found) throws UnreadableFile {
    String[] rows = new String[row + 1];
    Arrays.fill(rows, "");
    rows[row - 1] = "Input";
    rows[row] = "jobs";
    assertThat(RecipeReader.hasControlSheets(inputs(rows))).isEqualTo(found);
    assertThat(RecipeReader.read(inputs(rows)).recipe().isPresent()).isEqualTo(found);
  }

  @Test
  void headingsMayStandInAnyOrderAndCase() throws UnreadableFile {
    Input input =
        Mistakes.none(inputs("UNIT |  look   for | | input", "rate | BRES | | jobs"))
            .inputs()
            .get(0);
    assertThat(input.name()).isEqualTo("jobs");
    assertThat(input.lookFor()).containsExactly("BRES");
    assertThat(input.place().toString()).isEqualTo("recipe.xlsx, sheet Inputs, cell D2");
  }

  @Test
  void aHeadingThatIsUnknownRepeatedOrWantingIsRefused() throws UnreadableFile {
    assertThat(Mistakes.in(inputs("Input | Unnit | unit | UNIT", "jobs | | |")))
        .containsExactly(
            "Inputs B1: The control sheet Inputs has no column 'Unnit'; the nearest is 'Unit'",
            "Inputs D1: The heading 'UNIT' stands here twice");
    FakeFile wanting = inputs("Input", "jobs").sheet("Notes", "Note", "note 1");
    assertThat(Mistakes.in(wanting))
        .containsExactly("Notes : The control sheet has no column 'Text'");
  }

  @Test
  void rowsOfBlanksArePassedOverAndOthersMustBeFilledIn() throws UnreadableFile {
    FakeFile file = inputs("Input | Unit", "|", "jobs |", "| rate", "|", "pay | value");
    assertThat(Mistakes.in(file)).containsExactly("Inputs A4: Input must be filled in here");
  }

  @Test
  void sheetsOfOneNameAreReadOneAfterTheOther() throws UnreadableFile {
    FakeFile file = inputs("Input", "jobs").sheet(" inputs ", "Unit | Input", "rate | pay");
    assertThat(Mistakes.none(file).inputs()).extracting(Input::name).containsExactly("jobs", "pay");
  }

  @Test
  void aSheetThatIsNearlyAControlSheetIsPassedOverAndSaid() throws UnreadableFile {
    FakeFile file =
        inputs("Input", "jobs")
            .sheet("Colums", "Table | Heading", "T | A")
            .sheet("Note", "Note | Sum", "1 | 2")
            .sheet("Data", "Table | Heading | Formula", "T | A | 1");
    RecipeResult result = RecipeReader.read(file);
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.WARNING);
              assertThat(said.message())
                  .isEqualTo(
                      "The sheet 'Colums' was passed over; if it is the control sheet 'Columns',"
                          + " rename it so");
            });
    assertThat(result.asFarAsRead().tables()).isEmpty();
  }

  @Test
  void aSheetWithTheNameButNoHeadingOfOneIsAMistakeOnlyIfItIsInputs() throws UnreadableFile {
    FakeFile notes = inputs("Input", "jobs").sheet("Notes", "1. Rounded to the nearest 5");
    assertThat(RecipeReader.read(notes).findings())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.severity()).isEqualTo(Severity.WARNING);
              assertThat(said.message()).endsWith("one of: Note; Text. It was passed over");
            });
    RecipeResult none = RecipeReader.read(inputs("Jobs | Homes", "1 | 2"));
    assertThat(none.recipe()).isEmpty();
    assertThat(none.findings().get(0).message())
        .startsWith("The sheet has the name of a control sheet, but none of its headings is one of")
        .doesNotContain("passed over");
  }

  @Test
  void aFileHasARecipeIfItsSheetInputsHasTheColumnInput() throws UnreadableFile {
    assertThat(RecipeReader.hasControlSheets(inputs("Input", "jobs"))).isTrue();
    assertThat(RecipeReader.hasControlSheets(inputs("Look for", "jobs"))).isFalse();
    assertThat(RecipeReader.hasControlSheets(new FakeFile().sheet("Lists", "Input", "jobs")))
        .isFalse();
    assertThat(
            RecipeReader.hasControlSheets(new FakeFile().sheet("x", "").sheet("INPUTS", "Input")))
        .isTrue();
    assertThat(Mistakes.in(inputs("Look for | Unit", "jobs |")))
        .contains("Inputs : The control sheet has no column 'Input'");
  }

  /** Excel counts days from 1 to 2,958,465, the last day of the year 9999. */
  @Test
  void cellsAreReadAsTheAnalystSeesThem() throws UnreadableFile {
    Map<CoverItem, String> cover =
        Mistakes.none(
                inputs("Input", "jobs")
                    .sheet(
                        "Cover",
                        "Item | Value",
                        "Published | day 45566",
                        "Next update | day 2958465",
                        "Title | 2019",
                        "Subtitle | TRUE",
                        "Summary | FALSE",
                        "Source | day 0.5",
                        "Contact | day 2958466",
                        "Licence | day 61",
                        "Keywords | day 1"))
            .cover();
    assertThat(cover)
        .containsEntry(CoverItem.PUBLISHED, "2024-10-01")
        .containsEntry(CoverItem.NEXT_UPDATE, "9999-12-31")
        .containsEntry(CoverItem.LICENCE, "1900-03-01")
        .containsEntry(CoverItem.TITLE, "2019")
        .containsEntry(CoverItem.SUBTITLE, "yes")
        .containsEntry(CoverItem.SUMMARY, "no")
        .containsEntry(CoverItem.SOURCE, "day 0.5")
        .containsEntry(CoverItem.CONTACT, "day 2958466")
        .doesNotContainEntry(CoverItem.KEYWORDS, "day 1");
  }

  @Test
  void aCellWithAnErrorIsRefused() throws UnreadableFile {
    assertThat(Mistakes.in(inputs("Input | Look for", "jobs | #NAME?")))
        .containsExactly(
            "Inputs B2: The cell holds #NAME?. Type a formula as text, without = in front");
  }

  @Test
  void sheetsThatStandInNoFileYetAreReadAlike() {
    RecipeResult result =
        RecipeReader.read(
            "draft",
            Map.of(
                ControlSheet.INPUTS,
                List.of(List.of("Input", "Unit"), List.of(" jobs ", "rat"), List.of("", "")),
                ControlSheet.NOTES,
                List.of(List.of("Note", "Text"), List.of("note 1", ""))),
            List.of(
                new ScopeArea("E06000001", "Hartlepool", "", List.of()),
                new ScopeArea("E0600002", "Middlesbrough", "", List.of())));
    assertThat(result.findings())
        .extracting(Finding::place)
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "draft, sheet Inputs, cell B2",
            "draft, sheet Notes, cell B2",
            "draft, sheet Areas, cell A3");
    Recipe recipe = result.asFarAsRead();
    assertThat(recipe.areas())
        .extracting(ScopeArea::name)
        .containsExactly("Hartlepool", "Middlesbrough");
    assertThat(recipe.inputs()).extracting(Input::name).containsExactly("jobs");
    assertThat(recipe.file()).isEqualTo("draft");
  }

  @Test
  void aNameThatManyCellsLackIsToldOnce() throws UnreadableFile {
    FakeFile file =
        inputs("Input | Total", "jobs | sum of sectrs")
            .sheet("Lists", "List | Column", "sectors | A")
            .sheet("Correlations", "Table | Rows | Columns", "P | Sectrs | SECTRS");
    assertThat(Mistakes.in(file))
        .containsExactly(
            "Correlations B2: There is no list 'Sectrs'; the nearest is 'sectors'. 2 more cells"
                + " have the same name: 1 on Correlations, 1 on Inputs");
    FakeFile two =
        inputs("Input | Total", "jobs | sum of sectrs")
            .sheet("Lists", "List | Column", "sectors | A")
            .sheet("Correlations", "Table | Rows", "P | Sectrs");
    assertThat(Mistakes.in(two))
        .singleElement()
        .asString()
        .endsWith("1 more cell has the same name: 1 on Inputs");
  }
}
