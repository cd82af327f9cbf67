package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.read.Recogniser;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.NumberedTexts;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Downloads of all kinds, spread as a recipe asks, cell by cell against pivots made by pandas. */
class SpreadCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/long");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # file                          | expected             | asked
          census2021_qualifications_ltla.csv | | ''
          census2021_activity_by_sex.csv | | Categories: Sex (2 categories); Economic activity status
          census2021_activity_by_sex.csv | keep-female | Keep: Sex (2 categories) = Female
          census2021_activity_by_sex.csv | addup-sex | Add up: Sex (2 categories)
          cmd_midyear_population.csv     | | Keep: Time = 2021; Sex = All
          nomis_api_enterprises_2022.csv | | ''
          nomis_api_enterprises_two_years.csv | 2022 | Period: 2022
          nomis_api_enterprises_two_years.csv | 2018 | Period: 2018
          nomis_api_value_and_percent.csv | value | Keep: MEASURES_NAME = value
          nomis_api_value_and_percent.csv | percent | Keep: MEASURES_NAME = percent
          dfe_absence_mixed_levels.csv   | | Keep: time_period = 201718; school_phase = Combined
          fingertips_selfharm.csv | | Keep: Sex = Persons; Category = blank; Time period = 2022/23
          melt_names_only.csv            | | ''
          police_counts_lsoa_month.csv   | | Keep: Month = 2024-06
          police_counts_lsoa_month.csv   | empty-is-0 | Keep: Month = 2024-06; Empty = 0
          police_street_raw.csv | rows-counted | Values: rows / Categories: Crime type
          livetable_dwellings_long.xlsx  | | ''
          lginform_two_metrics.xlsx      | | Period: 2023-03-31
          lginform_two_metrics.xlsx      | | Period: 31 March 2023
          """)
  void isWhatPandasMakesOfIt(
      String file, @org.jspecify.annotations.Nullable String choice, String asked)
      throws IOException {
    Spread spread = Asked.of(FOLDER.resolve(file), asked);

    assertThat(spread.kept()).startsWith("Kept ");
    Table table = spread.table().orElseThrow(() -> new AssertionError(spread.findings()));
    String base = file.substring(0, file.lastIndexOf('.'));
    int key = table.areaCodes().isPresent() ? 0 : 1;
    assertThat(shown(table))
        .isEqualTo(
            expected(
                key,
                FOLDER.resolve(base + (choice == null ? "" : "." + choice) + ".expected.csv")));
  }

  /** Rows of no area, such as Total and Unknown, are not in the file expected. */
  @ParameterizedTest(name = "{0} has a row for each area already")
  @CsvSource({"statxplore_uc_households.csv, 1", "imd2019_file7_lsoa.csv, 0"})
  void isReadAsItStandsWhereEachAreaHasOneRow(String file, int key) throws IOException {
    Table table = Asked.table(FOLDER.resolve(file));
    assertThat(Spread.of(Asked.input(""), List.of(table))).isEmpty();

    Map<String, Map<String, String>> expected =
        expected(key, FOLDER.resolve(file.replace(".csv", ".expected.csv")));
    Map<String, Map<String, String>> shown = shown(table);
    shown.keySet().retainAll(expected.keySet());
    assertThat(shown).isEqualTo(expected);
    assertThat(
            ScopeAreas.of(List.of(new MatchedInput(Asked.input(""), table, List.of(table), "")))
                .value())
        .hasSameSizeAs(expected.keySet());
  }

  /** Sex and age as numbers tell the rows apart together, and each alone does not. */
  @Test
  void numbersThatTellTheRowsOnlyTogetherAreDimensions(@TempDir Path folder) throws IOException {
    StringBuilder csv = new StringBuilder("code,name,sex,age,people_2020,people_2021\n");
    for (int area = 1; area <= 5; area++) {
      for (int sex = 1; sex <= 2; sex++) {
        for (int age = 0; age < 4; age++) {
          int people = 1000 * area + 100 * sex + 13 * age;
          csv.append("E0600000%d,Area %d,%d,%d,".formatted(area, area, sex, age))
              .append("%d,%d\n".formatted(people, people + 7));
        }
      }
    }
    Path file = Files.writeString(folder.resolve("people.csv"), csv);

    Table wide =
        Asked.of(file, "Keep: sex = 2 / Values: people_2021 / Categories: age")
            .table()
            .orElseThrow();

    assertThat(shown(wide).get("E06000003"))
        .isEqualTo(Map.of("0", "3207", "1", "3220", "2", "3233", "3", "3246"));
  }

  /** A list of events may hold no number at all; its rows are counted, if a recipe says so. */
  @Test
  void countsEventsOfAListWithoutAnyFigure(@TempDir Path folder) throws IOException {
    StringBuilder csv = new StringBuilder("reference,code,name,kind\n");
    for (int event = 0; event < 30; event++) {
      int area = 1 + event % 5;
      csv.append("R-%d,E0600000%d,Area %d,".formatted(event, area, area))
          .append(event % 3 == 0 ? "Fire\n" : "Rescue\n");
    }
    Path file = Files.writeString(folder.resolve("events.csv"), csv);

    Table wide = Asked.of(file, "Values: rows / Categories: kind").table().orElseThrow();

    assertThat(shown(wide)).hasSize(5);
    assertThat(shown(wide).get("E06000003")).isEqualTo(Map.of("Fire", "2", "Rescue", "4"));
  }

  @Test
  void takesNoLookupForAListOfEvents(@TempDir Path folder) throws Exception {
    StringBuilder csv = new StringBuilder("small area,district,name\n");
    for (int area = 10; area < 40; area++) {
      csv.append("E010119%d,E0600000%d,Area %d\n".formatted(area, 1 + area % 5, area));
    }
    Path file = Files.writeString(folder.resolve("lookup.csv"), csv);

    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(Recogniser.recognise(opened).tables()).isEmpty();
    }
  }

  /**
   * By area and heading: the figure in few digits, or the shorthand.
   *
   * @param key the column that names the areas: 0 for codes, 1 for names
   */
  private static Map<String, Map<String, String>> expected(int key, Path file) throws IOException {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : parser) {
        Map<String, String> cells = new LinkedHashMap<>();
        parser.getHeaderNames().stream()
            .skip(2)
            .forEach(heading -> cells.put(heading, tidy(row.get(heading))));
        rows.put(row.get(key), cells);
      }
    }
    return rows;
  }

  private static String tidy(String cell) {
    return cell.startsWith("[") ? cell : plain(Double.parseDouble(cell));
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(number)
        .setScale(9, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Map<String, Map<String, String>> shown(Table table) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    List<String> areas =
        table.areaCodes().or(table::areaNames).map(LabelColumn::texts).orElse(NumberedTexts.NONE);
    for (int row = 0; row < areas.size(); row++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (FigureColumn column : table.figures()) {
        cells.put(column.heading(), shown(column.value(row)));
      }
      rows.put(areas.get(row), cells);
    }
    return rows;
  }

  private static String shown(Value value) {
    return value instanceof Figure figure
        ? plain(figure.number())
        : value instanceof Missing missing ? missing.reason().shorthand() : value.toString();
  }
}
