package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Table;

/** Three monthly files of one crime a row, dropped together without a recipe. */
class StackedDraftTest {
  private static final Map<String, String> ROWS =
      Map.of(
          "2024-01", "1,Burglary;1,Drugs;2,Drugs;2,Drugs;3,Burglary;3,Burglary",
          "2024-02", "1,Burglary;1,Burglary;2,Drugs;2,Burglary;3,Drugs;3,Drugs",
          "2024-03", "1,Burglary;1,Drugs;2,Burglary;2,Burglary;3,Drugs;3,Drugs");

  @TempDir private Path folder;
  private final List<Table> months = new ArrayList<>();

  @BeforeEach
  void writeAndRead() throws IOException, UnreadableFile {
    for (String month : List.of("2024-01", "2024-02", "2024-03")) {
      StringBuilder csv =
          new StringBuilder("Crime ID,Month,Longitude,Latitude,District code,Crime type\n");
      int id = 0;
      for (String row : ROWS.getOrDefault(month, "").split(";", -1)) {
        csv.append("%s/%d,%s,".formatted(month, id, month))
            .append("-1.%d,54.%d,E0600000%s%n".formatted(21345 + id, 61234 + id++, row));
      }
      Path file = Files.writeString(folder.resolve(month + "-street.csv"), csv);
      try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
        months.addAll(Recogniser.recognise(opened).tables());
      }
    }
  }

  @Test
  void isAskedForAndNeverFinishedUnasked() {
    assertThat(Drafts.of(months)).isEmpty();
    assertThat(Drafts.among(months, Answers.NONE).whyNone())
        .hasValueSatisfying(
            why ->
                assertThat(why.message())
                    .contains(
                        "3 files have the same headings",
                        "2024-02-street.csv (6 rows)",
                        "'template draft' with these files"));
  }

  /** That rows stand in two of the files is said rather than that the files are alike. */
  @Test
  void rowsOfTwoFilesAreNamed() throws IOException, UnreadableFile {
    List<Table> files = new ArrayList<>();
    for (String name : List.of("one", "two", "again")) {
      String indicator = name.equals("two") ? "Smoking" : "Obesity";
      StringBuilder csv = new StringBuilder("Indicator,Area code,Value\n");
      for (int area = 1; area <= 4; area++) {
        csv.append(
            "%s,E0600000%d,%d%d.5%n".formatted(indicator, area, files.size() % 2 + 1, 7 * area));
      }
      Path file = Files.writeString(folder.resolve(name + ".csv"), csv);
      try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
        files.addAll(Recogniser.recognise(opened).tables());
      }
    }
    assertThat(Drafts.together(files.stream().map(List::of).toList())).isEmpty();
    assertThat(Drafts.among(files, Answers.NONE).whyNone())
        .hasValueSatisfying(
            why -> assertThat(why.message()).contains("one.csv row 2 and again.csv row 2"));
  }

  /** Counted by hand: the burglaries and drug offences of each district in the three months. */
  @Test
  void isDraftedAsOneInputThatStacksThem() {
    Draft draft = Drafts.together(months.stream().map(List::of).toList()).orElseThrow();
    Recipe recipe = draft.recipe().recipe().orElseThrow();
    assertThat(recipe.inputs())
        .singleElement()
        .satisfies(
            input -> {
              assertThat(input.spreading().countsRows()).isTrue();
              assertThat(input.spreading().addUp()).containsExactly("Month");
            })
        .extracting(Input::lookFor)
        .isEqualTo(List.of());

    MatchedInput input = InputMatcher.match(recipe, months).inputs().get(0);
    assertThat(input.sources()).isEqualTo(months);
    assertThat(input.table().figures())
        .extracting(column -> column.heading() + numbers(column.size(), column::number))
        .containsExactly(
            "2024-01 to 2024-03 | Burglary[4.0, 3.0, 2.0]",
            "2024-01 to 2024-03 | Drugs[2.0, 3.0, 4.0]");
  }

  private static List<Double> numbers(int rows, java.util.function.IntToDoubleFunction number) {
    return java.util.stream.IntStream.range(0, rows).mapToDouble(number).boxed().toList();
  }
}
