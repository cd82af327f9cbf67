package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;

/** A map of districts, neighbours and an earlier release, worked out by hand. */
class HandedOverTest {
  private static final String[] DISTRICTS = {
    "E06000001|Hartlepool", "E06000002|Middlesbrough", "E06000003|Redcar and Cleveland",
    "E06000004|Stockton-on-Tees", "E06000005|Darlington", "E06000047|County Durham",
    "E06000014|York", "E08000021|Newcastle upon Tyne"
  };

  private static final String[] RATES = {"12", "9", "9", "15", "[c]", "11", "7", "10"};

  @TempDir Path folder;

  private Path write(String name, String first) throws IOException {
    String areas = "Areas~Area code|Area name|Set";
    String rates = "rates~Smoking rates (per 100)~Area code|Area name|Rate|Lower CI|Upper CI";
    for (int i = 0; i < DISTRICTS.length; i++) {
      areas += "~" + DISTRICTS[i] + (i < 5 ? "|Neighbours" : "");
      String rate = i == 0 ? first : RATES[i];
      boolean isFigure = !rate.startsWith("[");
      rates +=
          "~%s|%s|%s|%s"
              .formatted(
                  DISTRICTS[i],
                  rate,
                  isFigure ? Integer.toString(Integer.parseInt(rate) - 1) : rate,
                  isFigure ? Integer.toString(Integer.parseInt(rate) + 2) : rate);
    }
    return ControlWorkbook.write(
        folder.resolve(name),
        "Inputs~Input|Look for|Unit|Comparator~rates|Smoking|rate|England",
        "Lists~List|Column",
        areas,
        "Tables~Table|Rows|Comparator row~Smoking|areas|yes",
        "Columns~Table|Heading|Formula|Format~Smoking|Rate|rates[Rate]|decimal"
            + " 1~Smoking|Verdict|VERDICT([Rate])|text",
        "Charts~Table|Kind|Of~Smoking|tile map|Rate~Smoking|tile map|Verdict~Smoking|ranked"
            + " bar|Rate",
        "Cover~Item|Value~Title|Smoking~Our area|Hartlepool~Publisher|A council"
            + "~Contact|statistics@council.gov.uk~Published|2024-10-01~Source|A register",
        rates + "~E92000001|England|10|9.9|10.1");
  }

  private XSSFWorkbook finished(Path file, Optional<Path> previous) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    Request request = new Request(List.of(file), Optional.empty(), out);
    Outcome outcome = Run.process(request.comparedWith(previous), Progress.SILENT);
    assertThat(outcome).describedAs("%s", outcome.findings()).isInstanceOf(Outcome.Finished.class);
    return new XSSFWorkbook(Files.newInputStream(((Outcome.Finished) outcome).workbook()));
  }

  private static List<String> column(Sheet sheet, String heading) {
    List<String> cells = new ArrayList<>();
    int column = -1;
    for (Row row : sheet) {
      if (column >= 0) {
        cells.add(shown(row.getCell(column)));
      }
      for (Cell cell : row) {
        if (shown(cell).replace('\n', ' ').equals(heading)) {
          column = cell.getColumnIndex();
        }
      }
    }
    return cells;
  }

  private static String shown(Cell cell) {
    boolean isWord =
        cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.STRING;
    boolean isNumber = cell.getCellType() == CellType.FORMULA && !isWord;
    return isWord
        ? cell.getStringCellValue()
        : isNumber
            ? Double.toString(cell.getNumericCellValue())
            : new DataFormatter(java.util.Locale.UK).formatCellValue(cell);
  }

  private static List<CTScatterSer> tiles(Sheet sheet) {
    var chart =
        ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet).getDrawingPatriarch().getCharts().get(0);
    return List.of(chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray());
  }

  /** Of seven figures 7, 9, 9, 10, 11, 12, 15 the count of smaller ones makes the fifth. */
  @Test
  void tilesAreInFifthsWithTiesTogetherAndTheSuppressedApart() throws IOException {
    try (XSSFWorkbook workbook = finished(write("map.xlsx", "12"), Optional.empty())) {
      Sheet sheet = workbook.getSheet("Chart 1");
      assertThat(column(sheet, "Area name"))
          .containsExactly(
              "Stockton-on-Tees",
              "Hartlepool",
              "County Durham",
              "Newcastle upon Tyne",
              "Middlesbrough",
              "Redcar and Cleveland",
              "York",
              "Darlington");
      assertThat(column(sheet, "Class"))
          .containsExactly(
              "5: 15.0",
              "4: 12.0",
              "3: 10.0 to 11.0",
              "3: 10.0 to 11.0",
              "1: 7.0 to 9.0",
              "1: 7.0 to 9.0",
              "1: 7.0 to 9.0",
              "[c], no figure");
      assertThat(column(sheet, "Across"))
          .describedAs("the grid has Stockton at 8 in row 18, where even rows are not moved")
          .hasSize(8);
      assertThat(tiles(sheet)).describedAs("ours, three other classes and [c]").hasSize(5);
      assertThat(tiles(sheet).get(0).getDLbls().getDLblArray(0).getTx().xmlText()).contains("STO");
    }
  }

  /** Limits 1 below and 2 above; England is 10: 12 (11 to 14) is higher, 7 (6 to 9) is lower. */
  /** A map has no axes that could want titles, in the copies for publication either. */
  @Test
  void mapsArePublished() throws IOException {
    Path out = Files.createTempDirectory(folder, "published");
    Path file = write("published.xlsx", "12");
    Extras copies = new Extras(true);
    Outcome outcome =
        Run.process(new Request(List.of(file), Optional.empty(), out, copies), Progress.SILENT);
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    assertThat(((Outcome.Finished) outcome).published())
        .describedAs("%s", outcome.findings())
        .anyMatch(copy -> copy.toString().endsWith(".ods"));
  }

  @Test
  void tilesOfVerdictsHaveTheirWords() throws IOException {
    try (XSSFWorkbook workbook = finished(write("verdicts.xlsx", "12"), Optional.empty())) {
      assertThat(column(workbook.getSheet("Chart 2"), "Class"))
          .containsExactly(
              "H: higher",
              "H: higher",
              "S: similar",
              "S: similar",
              "S: similar",
              "S: similar",
              "L: lower",
              "N: not compared");
    }
  }

  @Test
  void barsHaveTheLimitsThatThePublisherGives() throws IOException {
    try (XSSFWorkbook workbook = finished(write("bars.xlsx", "12"), Optional.empty())) {
      Sheet sheet = workbook.getSheet("Chart 3");
      assertThat(column(sheet, "From lower limit to figure").subList(0, 2))
          .containsExactly("1.0", "1.0");
      assertThat(column(sheet, "From figure to upper limit").subList(0, 2))
          .containsExactly("2.0", "2.0");
      var bars =
          ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet)
              .getDrawingPatriarch()
              .getCharts()
              .get(0)
              .getCTChart()
              .getPlotArea()
              .getBarChartArray(0)
              .getSerArray(0);
      assertThat(bars.getErrBars().getPlus().getNumRef().getNumCache().getPtArray(0).getV())
          .isEqualTo("2");
      assertThat(bars.isSetDLbls()).describedAs("no figure on a line").isFalse();
    }
  }

  /** Of the set 12, 9, 9, 15 and [c] the middle is 10.5, and ours is second of four. */
  @Test
  void ourAreaStandsAmongItsNeighbours() throws IOException {
    try (XSSFWorkbook workbook = finished(write("set.xlsx", "12"), Optional.empty())) {
      Sheet summary = workbook.getSheet("Summary");
      assertThat(column(summary, "Middle of Neighbours")).containsExactly("10.5");
      assertThat(column(summary, "Rank in Neighbours")).containsExactly("2 of 4");
    }
  }

  @Test
  void theSummarySaysWhatChangedForUs() throws IOException {
    Path then = Files.createTempDirectory(folder, "then").resolve("then.xlsx");
    try (XSSFWorkbook earlier = finished(write("then-in.xlsx", "8"), Optional.empty());
        var out = Files.newOutputStream(then)) {
      earlier.write(out);
    }
    try (XSSFWorkbook workbook = finished(write("now.xlsx", "12"), Optional.of(then))) {
      List<String> lines =
          Stream.of(2, 3, 4)
              .map(row -> shown(workbook.getSheet("Summary").getRow(row).getCell(0)))
              .toList();
      assertThat(lines)
          .contains(
              "What changed since then.xlsx: 1 of 1 figures of Hartlepool compared, most of all"
                  + " Rate from 8.0 to 12.0.");
    }
  }

  /** Counts alone have no Summary: what changed stands above the findings. */
  @Test
  void findingsSayWhatChangedWhereThereIsNoSummary() throws IOException {
    Path then = Files.createTempDirectory(folder, "then").resolve("then.xlsx");
    try (XSSFWorkbook earlier = finished(counts("one-then.xlsx", "8"), Optional.empty());
        var out = Files.newOutputStream(then)) {
      earlier.write(out);
    }
    try (XSSFWorkbook workbook = finished(counts("one-now.xlsx", "12"), Optional.of(then))) {
      assertThat(workbook.getSheet("Summary")).isNull();
      assertThat(workbook.getSheet("Findings"))
          .anyMatch(
              row ->
                  shown(row.getCell(0))
                      .equals(
                          "What changed since then.xlsx: 1 of 1 figures of Hartlepool compared,"
                              + " most of all Young from 8 to 12."));
    }
  }

  private Path counts(String name, String first) throws IOException {
    String areas = "Areas~Area code|Area name";
    String ages = "ages~Residents by age~Area code|Area name|Young|Old";
    for (int i = 0; i < DISTRICTS.length; i++) {
      areas += "~" + DISTRICTS[i];
      ages += "~%s|%s|30".formatted(DISTRICTS[i], i == 0 ? first : "1" + i);
    }
    return ControlWorkbook.write(
        folder.resolve(name),
        "Inputs~Input|Look for|Unit~ages|Residents|count",
        areas,
        "Tables~Table|Rows~By age|areas",
        "Columns~Table|Heading|Formula|Format~By age|Young|ages[Young]|whole",
        "Cover~Item|Value~Title|Ages~Our area|Hartlepool",
        ages);
  }
}
