package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Input;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Drafts for long tables: what is drafted spreads the same table again. */
class LongDraftsTest {
  private static final Path FOLDER = Path.of("src/test/resources/long");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "census2021_qualifications_ltla.csv",
        "nomis_api_enterprises_2022.csv",
        "melt_names_only.csv",
        "livetable_dwellings_long.xlsx"
      })
  void draftsARecipeThatSpreadsTheTable(String file) throws Exception {
    Table table = table(file);
    Draft draft = Drafts.of(List.of(table)).orElseThrow();
    assertThat(draft.claim().message()).startsWith("Kept all ");
    assertThat(draft.recipe().recipe().orElseThrow().cover().values())
        .as("what is kept may change before the recipe is run")
        .anySatisfy(text -> assertThat(text).startsWith("{kept}. "))
        .noneSatisfy(text -> assertThat(text).contains("Kept all "));
    Matching matching = matched(draft);
    assertThat(matching.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    assertThat(matching.inputs())
        .singleElement()
        .extracting(MatchedInput::kept)
        .asString()
        .startsWith("Kept all ");
  }

  @Test
  void proposesAnAnswerWhereThereIsAQuestionAndListsTheOtherValues() throws Exception {
    Table table = table("cmd_midyear_population.csv");
    assertThat(Drafts.of(List.of(table))).isEmpty();
    Draft draft = Drafts.proposed(List.of(table)).orElseThrow();
    Input input = draft.recipe().recipe().orElseThrow().inputs().get(0);
    assertThat(input.spreading().keep())
        .containsExactly(new Condition("Time", "2021"), new Condition("Sex", "All"));
    assertThat(input.spreading().categories()).containsExactly("Age");
    DraftSheet choices = draft.sheets().get(draft.sheets().size() - 1);
    assertThat(choices.name()).isEqualTo(KeepChoices.SHEET);
    assertThat(choices.rows()).contains(List.of("Sex", "Male", "64", "Time = 2021; Sex = Male"));
  }

  /** A council that downloads itself alone: each category has one row, and no area stands twice. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code,name,Year,Value;E06000001,Hartlepool,2021,92300;E06000001,Hartlepool,2022,93000"
            + "| 2021; 2022",
        "Area code,Area,Tenure code,Tenure,Observation;E06000001,Hartlepool,1,Owned,2500"
            + ";E06000001,Hartlepool,2,Rented,1700;E06000001,Hartlepool,3,Other,40"
            + "| Owned; Rented; Other",
        "date,geography,geography code,Age,value;2021,Hartlepool,E06000001,Aged 0 to 15,17;"
            + "2021,Hartlepool,E06000001,Aged 16 to 64,56"
            + ";2021,Hartlepool,E06000001,Aged 65 and over,19"
            + "| Aged 0 to 15; Aged 16 to 64; Aged 65 and over"
      })
  void aLongTableOfOneAreaIsSpread(String lines, String headings, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("one.csv");
    Files.writeString(file, lines.replace(";", "\n") + "\n");
    Matching matching = matched(Drafts.of(List.of(table(file))).orElseThrow());
    MatchedInput input = matching.inputs().get(0);
    assertThat(input.table().figures())
        .extracting(FigureColumn::heading)
        .containsExactly(headings.split("; "));
    assertThat(matching.areas())
        .containsExactly(new ScopeArea("E06000001", "Hartlepool", "", List.of()));
    String last = lines.substring(lines.lastIndexOf(',') + 1).strip();
    assertThat(input.table().figures().get(input.table().figures().size() - 1).value(0))
        .isEqualTo(Value.of(Double.parseDouble(last)));
  }

  private static Matching matched(Draft draft) {
    return InputMatcher.match(draft.recipe().recipe().orElseThrow(), List.of(draft.table()));
  }

  private static Table table(String file) throws IOException, UnreadableFile {
    return table(FOLDER.resolve(file));
  }

  private static Table table(Path file) throws IOException, UnreadableFile {
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      return Recogniser.recognise(opened).tables().get(0);
    }
  }
}
