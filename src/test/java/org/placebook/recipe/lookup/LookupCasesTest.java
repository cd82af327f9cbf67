package org.placebook.recipe.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.read.Recogniser;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.GatheredFindings;
import org.placebook.table.Missing;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Downloads for small or former areas, added up: the same figures as worked out with pandas. */
class LookupCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/lookups");

  private static Matching match(FakeFile recipeFile, String... files)
      throws IOException, UnreadableFile {
    Recipe recipe = RecipeReader.read(recipeFile).recipe().orElseThrow();
    GatheredFindings faults = new GatheredFindings();
    List<LookupTable> sheets = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (String name : files) {
      try (SpreadsheetFile file = Spreadsheets.open(FOLDER.resolve(name), Limits.DEFAULT)) {
        tables.addAll(Recogniser.recognise(file).tables());
        sheets.addAll(faults.from(LookupTables.in(file, recipe.lookups())));
      }
    }
    OwnLookups found = faults.from(OwnLookups.of(recipe.lookups(), sheets));
    assertThat(faults.all()).isEmpty();
    return InputMatcher.match(recipe, tables, found);
  }

  private static FakeFile inputs(String... rows) {
    List<String> all = new ArrayList<>();
    all.add("Input | Look for | Unit | Lookup | Weight");
    all.addAll(List.of(rows));
    return new FakeFile().sheet("Inputs", all.toArray(String[]::new));
  }

  private static List<String> said(Matching matching) {
    return matching.findings().stream().map(Finding::message).toList();
  }

  /** The figures of the first input are those of a file of expected ones, and there are no more. */
  private static void equal(Matching matching, String expected, double tolerance)
      throws IOException, UnreadableFile {
    List<String> lines = Files.readAllLines(FOLDER.resolve(expected));
    MatchedInput input = matching.inputs().get(0);
    String[] headings = lines.get(0).split(",", -1);
    assertThat(input.areas().size()).isEqualTo(lines.size() - 1);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      String area = cells[0].isEmpty() ? cells[1] : cells[0];
      int row = input.row(area).orElseThrow(() -> new AssertionError("No row of " + area));
      assertThat(input.name(row)).isEqualTo(cells[1].replace("\"", ""));
      for (int i = 2; i < cells.length; i++) {
        FigureColumn column = input.find(headings[i].replace("\"", "")).orElseThrow();
        isEqual(column.value(row), cells[i], tolerance, area + ", " + headings[i]);
      }
    }
  }

  private static void isEqual(Value value, String expected, double tolerance, String where) {
    if (expected.startsWith("[")) {
      assertThat(value).as(where).isInstanceOf(Missing.class);
      assertThat(((Missing) value).reason().shorthand()).as(where).isEqualTo(expected);
    } else {
      assertThat(value).as(where).isInstanceOf(Figure.class);
      assertThat(((Figure) value).number())
          .as(where)
          .isCloseTo(Double.parseDouble(expected), within(tolerance));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ward 2024, ward",
    "district now, district",
    "ward 2024; district now, district",
    "combined authority, combined-authority",
    "combined authority 2021, combined-authority"
  })
  void addsUpCountsOfSmallAreas(String lookup, String level) throws IOException, UnreadableFile {
    Matching matching = match(inputs("p | L1 | | " + lookup + " |"), "L1_lsoa_counts.csv");
    equal(matching, "L1_lsoa_counts.to-" + level + ".expected.csv", 0);
  }

  @Test
  void averagesScoresByWeightOnly() throws IOException, UnreadableFile {
    String[] files = {"L2_lsoa_scores.csv", "L2_lsoa_people.csv"};
    Matching weighted =
        match(
            inputs("s | scores | | ward 2024 | people[Residents]", "people | people | | |"), files);
    equal(weighted, "L2_lsoa_scores.to-ward.expected.csv", 1e-6);
    assertThat(weighted.inputs().get(0).rezoned().orElseThrow().said())
        .contains(
            "best fit of whole LSOAs, not the published ward figure",
            "right only if [Residents] is what they were taken of");
    Matching bare = match(inputs("s | scores | | ward 2024 |", "people | people | | |"), files);
    assertThat(bare.inputs().get(0).table().figures()).isEmpty();
    assertThat(said(bare)).anyMatch(m -> m.contains("'IMD score'") && m.contains("under Weight"));
  }

  @Test
  void addsUpFormerDistricts() throws IOException, UnreadableFile {
    equal(
        match(inputs("c | counts | | district now |"), "L3_districts_2011_counts.csv"),
        "L3_districts_2011_counts.to-now.expected.csv",
        0);
    equal(
        match(
            inputs(
                "c | percents | percent | district now | p[All usual residents aged 16 and over]",
                "p | people | | |"),
            "L3_districts_2011_percents.csv",
            "L3_districts_2011_people.csv"),
        "L3_districts_2011_percents.to-now-weighted.expected.csv",
        1e-6);
  }

  @Test
  void followsALookupOfOnesOwnAndListsWhatHasNoPlace() throws IOException, UnreadableFile {
    Matching matching =
        match(
            inputs("a | attend | | catchment |")
                .sheet(
                    "Lookups",
                    "Lookup | Look for | From | To",
                    "catchment | catch | Small area | Catchment"),
            "L4_attendances.csv",
            "L4_catchments.xlsx");
    equal(matching, "L4_attendances.to-catchment.expected.csv", 0);
    assertThat(said(matching))
        .anyMatch(
            m ->
                m.contains("E01012304; E01012305")
                    && m.contains("A&E attendances 333")
                    && m.contains("2 area(s)"));
    assertThat(matching.inputs().get(0).rezoned().orElseThrow().unplaced()).hasSize(2);
  }

  @Test
  void countsAndNamesCodesOf2011() throws IOException, UnreadableFile {
    Matching matching = match(inputs("a | claim | | ward 2024 |"), "L5_lsoa2011_claimants.csv");
    equal(matching, "L5_lsoa2011_claimants.to-ward.expected.csv", 0);
    assertThat(said(matching))
        .anyMatch(
            m ->
                m.startsWith("8 of 124 LSOAs of the input 'a' are of 2011")
                    && m.contains("E01012220; E01012221; E01012222; E01012229")
                    && m.contains("Claimants 431"))
        .anyMatch(m -> m.contains("E05014870") && m.contains("E01035203; E01035204"));
  }
}
