package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.read.Recogniser;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.ListedColumn;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Every shipped sample is what its template looks for. */
class SamplesAreMatchedTest {

  private static Matching match(String name) throws IOException, UnreadableFile {
    return InputMatcher.match(recipe(name), tables(name));
  }

  private static Recipe recipe(String name) throws IOException, UnreadableFile {
    Path template = Path.of("templates", name + ".xlsx");
    try (SpreadsheetFile file = Spreadsheets.open(template, Limits.DEFAULT)) {
      return RecipeReader.read(file).recipe().orElseThrow();
    }
  }

  private static List<Table> tables(String name) throws IOException, UnreadableFile {
    List<Table> tables = new ArrayList<>();
    for (Path path : files(name)) {
      try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
        tables.addAll(Recogniser.recognise(file).tables());
      }
    }
    return tables;
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples", name))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"levelling-up", "area-profile", "change-over-time"})
  void findsEveryInputListAndArea(String name) throws IOException, UnreadableFile {
    Matching matching = match(name);
    assertThat(matching.findings()).filteredOn(f -> f.severity() != Severity.NOTE).isEmpty();
    assertThat(matching.inputs()).hasSameSizeAs(matching.recipe().inputs());
    assertThat(matching.lists()).hasSameSizeAs(matching.recipe().lists());
    for (MatchedInput input : matching.inputs()) {
      assertThat(matching.areas()).allMatch(area -> input.row(area).isPresent());
      assertThat(matching.standard(input, "")).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"levelling-up", "area-profile", "change-over-time"})
  void canBeFinishedWithoutTheirTemplate(String name) throws IOException, UnreadableFile {
    for (Table table : tables(name)) {
      Draft draft = Drafts.of(table).orElseThrow();
      assertThat(draft.recipe().findings()).isEmpty();
      Matching matching = InputMatcher.match(draft.recipe().recipe().orElseThrow(), List.of(table));
      assertThat(matching.findings()).filteredOn(f -> f.severity() != Severity.NOTE).isEmpty();
      assertThat(matching.list("columns").orElseThrow()).hasSizeGreaterThan(5);
    }
  }

  @Test
  void readsTheFiguresOfTheFoundingCase() throws IOException, UnreadableFile {
    Matching matching = match("levelling-up");
    assertThat(matching.areas()).hasSize(37);
    ListedColumn manufacturing = matching.list("sectors").orElseThrow().get(2);
    assertThat(manufacturing.label()).isEqualTo("Manufacturing");
    MatchedInput jobs = manufacturing.input();
    assertThat(jobs.total()).isEmpty();
    // Per cent of employees in manufacturing, England 2019: employees-2019-percent-by-district.csv.
    assertThat(manufacturing.column().value(matching.standard(jobs, "England").orElseThrow().row()))
        .isEqualTo(Value.of(7.934));
    MatchedInput residents = matching.input("residents").orElseThrow();
    int england = matching.standard(residents, "").orElseThrow().row();
    // All usual residents aged 16 and over, England 2011: qualifications-2011-by-district.csv.
    assertThat(residents.total().orElseThrow().number(england)).isEqualTo(42_989_620);
  }
}
