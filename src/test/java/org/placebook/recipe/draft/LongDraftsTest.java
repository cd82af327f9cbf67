package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Input;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.table.Table;

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

  private static Matching matched(Draft draft) {
    return InputMatcher.match(draft.recipe().recipe().orElseThrow(), List.of(draft.table()));
  }

  private static Table table(String file) throws IOException, UnreadableFile {
    try (SpreadsheetFile opened = Spreadsheets.open(FOLDER.resolve(file), Limits.DEFAULT)) {
      return Recogniser.recognise(opened).tables().get(0);
    }
  }
}
