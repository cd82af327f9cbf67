package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cells of the finished founding case against figures made elsewhere: correlations by cor.test
 * of R 4.2.2 over the 37 districts, location quotients as district per cent over England per cent.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FoundingFiguresTest {
  private static final String LOWEST = "Lowest r as one area is left out";
  private static final String HIGHEST = "Highest r as one area is left out";

  /** Columns of the expected figures and the headings of the sheet. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "n", "Number of areas (n)",
          "r", "Correlation (r)",
          "r_squared", "Share of variance in common (r²)",
          "p", "Probability (p)",
          "ci_low", "Lower bound of r (95%)",
          "ci_high", "Upper bound of r (95%)",
          "spearman", "Spearman's rank correlation (rho)",
          "r_leave_one_out_min", LOWEST,
          "r_leave_one_out_max", HIGHEST);

  private XSSFWorkbook workbook = new XSSFWorkbook();

  @BeforeAll
  void process(@TempDir Path folder) throws IOException {
    workbook = new XSSFWorkbook(Files.newInputStream(Jobs.founding(folder)));
  }

  @AfterAll
  void close() throws IOException {
    workbook.close();
  }

  static List<CSVRecord> correlations() throws IOException {
    return expected("correlations");
  }

  static List<CSVRecord> quotients() throws IOException {
    return expected("lq");
  }

  @ParameterizedTest
  @MethodSource("correlations")
  void correlationIsThatOfR(CSVRecord expected) {
    String[] pair = expected.get("pair").split(" ~ ", 2);
    SheetTable table = SheetTable.of(workbook, isOfTwoTables(pair) ? "Table 4" : "Table 5");
    int row = table.row(inOrder(table, pair));
    HEADINGS.forEach(
        (column, heading) ->
            assertThat(table.figure(row, heading))
                .as(heading)
                .satisfies(figure -> same(figure, expected.get(column))));
    String direction = expected.get("r").startsWith("-") ? "negative" : "positive";
    assertThat(table.text(row, "Direction")).isEqualTo(direction);
  }

  @ParameterizedTest
  @MethodSource("quotients")
  void quotientIsDistrictOverEngland(CSVRecord expected) {
    SheetTable table = SheetTable.of(workbook, "Table 3");
    int row = table.row(expected.get("area code"), expected.get("area name"));
    List<String> sectors = List.copyOf(expected.toMap().keySet());
    assertThat(sectors).hasSize(21);
    for (String sector : sectors.subList(3, 21)) {
      assertThat(table.figure(row, sector + " (LQ)"))
          .as(sector)
          .satisfies(figure -> same(figure, expected.get(sector)));
    }
  }

  /** The figures by which the case is known. */
  @ParameterizedTest
  @CsvSource({
    "Table 5, No qualifications, Level 4 and above, Correlation (r), -0.928303, 6",
    "Table 4, Level 4 and above, Information & communication, Correlation (r), 0.749119, 6",
    "Table 4, Level 4 and above, 'Professional, scientific & technical', Correlation (r),"
        + " 0.809082, 6",
    "Table 4, Level 4 and above, Information & communication, r within groups, 0.641, 3",
    "Table 3, E07000012, South Cambridgeshire, 'Professional, scientific & technical (LQ)',"
        + " 2.872, 3",
    "Table 3, E07000008, Cambridge, Manufacturing (LQ), 0.176, 3",
  })
  void knownFigure(
      String sheet, String first, String second, String heading, double figure, int decimals) {
    SheetTable table = SheetTable.of(workbook, sheet);
    assertThat(table.figure(table.row(first, second), heading))
        .isCloseTo(figure, within(0.5 * Math.pow(10, -decimals)));
  }

  /** Every share anew from the official counts, straight from the CSV. */
  @Test
  void sharesAreCountsOverTheTotal() throws IOException {
    SheetTable table = SheetTable.of(workbook, "Table 1");
    Map<String, String> columns =
        Map.of(
            "No qualifications (%)", "No qualifications",
            "Level 3 (%)", "Level 3 qualifications",
            "Level 4 and above (%)", "Level 4 qualifications and above");
    List<String> codes =
        table.rows().stream().map(row -> SheetTable.text(table.cell(row, 0))).toList();
    int compared = 0;
    for (CSVRecord counts : csv("/figures/qualifications-2011-by-district.csv")) {
      if (codes.contains(counts.get(0))) {
        int row = table.row(counts.get(0));
        double total = Double.parseDouble(counts.get("All usual residents aged 16 and over"));
        columns.forEach(
            (heading, count) ->
                same(table.figure(row, heading), Double.parseDouble(counts.get(count)) / total));
        compared++;
      }
    }
    assertThat(compared).as("districts and England").isEqualTo(38);
  }

  private static void same(double figure, String expected) {
    same(figure, Double.parseDouble(expected));
  }

  /** To 1e-9 of the expected figure itself, so that small probabilities are held to as much. */
  private static void same(double figure, double expected) {
    assertThat(figure).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
  }

  private static boolean isOfTwoTables(String... pair) {
    return List.of(pair).stream().anyMatch(name -> !name.matches("No qual.*|Level \\d.*"));
  }

  /** The sheet may have the pair in the other order; r is the same. */
  private static String[] inOrder(SheetTable table, String... pair) {
    boolean turned =
        table.rows().stream()
            .anyMatch(
                row ->
                    SheetTable.text(table.cell(row, 0)).equals(pair[1])
                        && SheetTable.text(table.cell(row, 1)).equals(pair[0]));
    return turned ? new String[] {pair[1], pair[0]} : pair;
  }

  private static List<CSVRecord> expected(String what) throws IOException {
    return csv("/golden/founding-expected-" + what + ".csv");
  }

  private static List<CSVRecord> csv(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                FoundingFiguresTest.class.getResourceAsStream(resource), resource);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  /**
   * R 4.2.2: residuals(lm(y ~ x)), x the share of Level 4 and above, y that of professional
   * industries, over the 37 districts.
   */
  @ParameterizedTest
  @CsvSource({
    "Bolton, -0.004650687176671949",
    "Cambridge, -0.036319580208518623",
    "South Cambridgeshire, 0.097069367343368324",
  })
  void distanceFromTheTrendLine(String district, double expected) {
    SheetTable table = SheetTable.of(workbook, "Chart 7");
    assertThat(table.headings()).contains("Level 4 and above (%)", "Distance from the trend line");
    int row =
        table.rows().stream()
            .filter(at -> table.text(at, "Area name").equals(district))
            .findFirst()
            .orElseThrow();
    assertThat(table.figure(row, "Distance from the trend line"))
        .isCloseTo(expected, within(1e-12));
  }
}
