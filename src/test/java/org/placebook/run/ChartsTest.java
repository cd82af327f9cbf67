package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.placebook.oracle.LibreOffice;

/** Charts of every kind, from a tiny recipe to the parts of the finished workbook. */
class ChartsTest {
  private static final String[] ALL = {
    "Ages|pyramid||Men (people)|Women (people)",
    "Ages|ranked bar|Men (people)",
    "Shares|slope||Caring then (%)|Caring now (%)",
    "Shares|scatter||Making then (%)|Selling then (%)",
    "Shares|ranked bar|Caring now (%)",
    "Quotients|heat map|sectors",
    "Quotients|small multiples|{each} (LQ)|Shares[Making then (%)]",
    "Groups|ranked bar|Caring then (%)",
    "Shares|line|Caring now (%); Caring then (%); Making now (%)",
  };

  @TempDir Path folder;

  @Test
  void everyChartHasItsWordsAndTheFiguresOfItsSheet() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL)) {
      List<String> charts = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        if (sheet.getDrawingPatriarch() != null) {
          sheet.getDrawingPatriarch().getCharts().forEach(chart -> checkWords(chart, sheet));
          for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
            assertThat(new ChartCaches(workbook, chart).differences()).isEmpty();
            assertThat(new ChartCaches(workbook, chart).count()).isGreaterThan(1);
            charts.add(sheet.getSheetName());
          }
        }
      }
      assertThat(charts)
          .containsExactly(
              "Summary", "Chart 1", "Chart 2", "Chart 3", "Chart 4", "Chart 5", "Chart 9",
              "Chart 7", "Chart 7", "Chart 7", "Chart 7", "Chart 8");
    }
  }

  private static void checkWords(XSSFChart chart, XSSFSheet sheet) {
    String xml = chart.getCTChartSpace().xmlText();
    assertThat(chart.getTitleText().getString()).isNotBlank();
    assertThat(xml.split("<c:title>", -1)).describedAs("a title and two of axes").hasSize(4);
    List<Long> ids = new ArrayList<>();
    for (var anchor : sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray()) {
      var properties = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
      assertThat(properties.getDescr()).hasSizeGreaterThan(30);
      assertThat(properties.getTitle()).isNotBlank();
      ids.add(properties.getId());
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void pyramidTurnsTheLeftSideAndShowsNoMinus() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL[0])) {
      XSSFSheet sheet = workbook.getSheet("Chart 1");
      CTPlotArea plot = plot(sheet, 0);
      var left = plot.getBarChartArray(0).getSerArray(0).getVal().getNumRef().getNumCache();
      var right = plot.getBarChartArray(0).getSerArray(1).getVal().getNumRef().getNumCache();
      for (int age = 0; age < ChartRecipe.AGES.size(); age++) {
        assertThat(Double.parseDouble(left.getPtArray(age).getV()))
            .isEqualTo(-ChartRecipe.people(1, age, false));
        assertThat(Double.parseDouble(right.getPtArray(age).getV()))
            .isEqualTo(ChartRecipe.people(1, age, true));
      }
      assertThat(left.getFormatCode()).isEqualTo("#,##0;#,##0");
      CTScaling scale = plot.getValAxArray(0).getScaling();
      assertThat(scale.getMin().getVal()).isEqualTo(-scale.getMax().getVal()).isEqualTo(-1000);
      assertThat(plot.getValAxArray(0).getNumFmt().getFormatCode()).isEqualTo("#,##0;#,##0");
    }
  }

  @Test
  void rankedBarHatchesTheComparatorAndSaysWhoIsLeftOut() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL[4])) {
      XSSFSheet sheet = workbook.getSheet("Chart 1");
      CTBarSer bars = plot(sheet, 0).getBarChartArray(0).getSerArray(0);
      assertThat(bars.sizeOfDPtArray()).isEqualTo(1);
      int hatched = (int) bars.getDPtArray(0).getIdx().getVal();
      var names = bars.getCat().getStrRef().getStrCache();
      assertThat(names.getPtArray(hatched).getV()).isEqualTo("England (comparator)");
      assertThat(bars.getDPtArray(0).getSpPr().isSetPattFill()).isTrue();
      assertThat(names.getPtCount().getVal())
          .describedAs("nine districts and England")
          .isEqualTo(10);
      List<Double> figures = new ArrayList<>();
      for (var point : bars.getVal().getNumRef().getNumCache().getPtArray()) {
        figures.add(Double.parseDouble(point.getV()));
      }
      assertThat(figures).isSortedAccordingTo(java.util.Comparator.reverseOrder());
      assertThat(figures).doesNotContain(0.0);
      assertThat(text(sheet)).contains("want of a figure: District 4 [c].");
      CTBarSer england = plot(sheet, 0).getBarChartArray(0).getSerArray(1);
      assertThat(england.getTrendlineArray(0).getTrendlineType().getVal().toString())
          .isEqualTo("linear");
      var repeated = england.getVal().getNumRef().getNumCache().getPtArray();
      assertThat(repeated).hasSize(10).allMatch(p -> p.getV().equals(figureOf(bars, hatched)));
    }
  }

  private static String figureOf(CTBarSer bars, int bar) {
    return bars.getVal().getNumRef().getNumCache().getPtArray(bar).getV();
  }

  @Test
  void slopeJoinsTheTwoYears() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL[2])) {
      var lines = plot(workbook.getSheet("Chart 1"), 0).getLineChartArray(0).getSerArray();
      assertThat(lines).hasSize(10);
      var first = lines[0];
      assertThat(first.getTx().getStrRef().getStrCache().getPtArray(0).getV())
          .isEqualTo("District 1");
      var points = first.getVal().getNumRef().getNumCache();
      assertThat(Double.parseDouble(points.getPtArray(0).getV()))
          .isCloseTo(share(1, false), within(1e-15));
      assertThat(Double.parseDouble(points.getPtArray(1).getV()))
          .isCloseTo(share(1, true), within(1e-15));
    }
  }

  @Test
  void linesJoinAllPeriodsAndLeaveOutWhoLacksOne() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL[8])) {
      XSSFSheet sheet = workbook.getSheet("Chart 1");
      var lines = plot(sheet, 0).getLineChartArray(0).getSerArray();
      assertThat(lines).describedAs("nine districts and England").hasSize(10);
      var points = lines[0].getVal().getNumRef().getNumCache();
      assertThat(points.getPtCount().getVal()).isEqualTo(3);
      assertThat(Double.parseDouble(points.getPtArray(1).getV()))
          .isCloseTo(share(1, false), within(1e-15));
      assertThat(lines[0].getDLbls().sizeOfDLblArray())
          .describedAs("named at its end")
          .isEqualTo(1);
      assertThat(lines[0].getDLbls().getDLblArray(0).getIdx().getVal()).isEqualTo(2);
      assertThat(text(sheet)).contains("want of a figure: District 4 [c].");
    }
  }

  private static double share(int district, boolean now) {
    double total = 0;
    for (int sector = 0; sector < ChartRecipe.SECTORS.size(); sector++) {
      total += now ? ChartRecipe.now(district, sector) : ChartRecipe.then(district, sector);
    }
    return (now ? ChartRecipe.now(district, 3) : ChartRecipe.then(district, 3)) / total;
  }

  @Test
  void panelsHaveOneScale() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL[6])) {
      XSSFSheet sheet = workbook.getSheet("Chart 1");
      List<String> scales = new ArrayList<>();
      for (int panel = 0; panel < 4; panel++) {
        for (var axis : plot(sheet, panel).getValAxArray()) {
          CTScaling scale = axis.getScaling();
          scales.add(scale.getMin().getVal() + " to " + scale.getMax().getVal());
        }
      }
      assertThat(scales).hasSize(8);
      assertThat(scales.stream().distinct()).hasSize(2);
    }
  }

  @Test
  void heatMapSaysByASignWhatTheShadeSays() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL[5])) {
      XSSFSheet sheet = workbook.getSheet("Chart 1");
      assertThat(sheet.getDrawingPatriarch()).isNull();
      assertThat(sheet.getCTWorksheet().sizeOfConditionalFormattingArray()).isEqualTo(4);
      assertThat(String.valueOf(sheet.getCTWorksheet().getConditionalFormattingArray(0).getSqref()))
          .isEqualTo("B9:B18");
      assertThat(text(sheet)).contains("▲▲ 1.5 and more");
    }
  }

  @Test
  void longRankingShowsBothEndsAndSaysSo() throws Exception {
    try (XSSFWorkbook workbook = finished(300, ALL[4])) {
      XSSFSheet sheet = workbook.getSheet("Chart 1");
      CTBarSer bars = plot(sheet, 0).getBarChartArray(0).getSerArray(0);
      assertThat(bars.getCat().getStrRef().getStrCache().getPtCount().getVal()).isEqualTo(41);
      assertThat(title(sheet, 0)).contains("The 20 largest and the 20 smallest of 299");
      assertThat(sheet.getTables().get(0).getDataRowCount()).isEqualTo(300);
      assertThat(
              new ChartCaches(workbook, sheet.getDrawingPatriarch().getCharts().get(0))
                  .differences())
          .isEmpty();
    }
  }

  @Test
  void scatterSaysTheEquationOfItsLine() throws Exception {
    try (XSSFWorkbook workbook = finished(10, ALL[3])) {
      double[] line = leastSquares(10);
      assertThat(title(workbook.getSheet("Chart 1"), 0))
          .contains(
              "y = %s%.3fx + %.1f (x and y in %%)"
                  .formatted(line[0] < 0 ? "−" : "", Math.abs(line[0]), 100 * line[1]))
          .contains("10 areas");
    }
  }

  /** Slope and intercept of the textbook's sums: Selling on Making, as shares. */
  private static double[] leastSquares(int districts) {
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int i = 1; i <= districts; i++) {
      double total = 0;
      for (int sector = 0; sector < 4; sector++) {
        total += ChartRecipe.then(i, sector);
      }
      double x = ChartRecipe.then(i, 1) / total;
      double y = ChartRecipe.then(i, 2) / total;
      sx += x;
      sy += y;
      sxx += x * x;
      sxy += x * y;
    }
    double slope = (districts * sxy - sx * sy) / (districts * sxx - sx * sx);
    return new double[] {slope, (sy - slope * sx) / districts};
  }

  @Test
  void libreOfficeDrawsThemAll() throws Exception {
    finished(10, ALL).close();
    LibreOffice.convert(folder.resolve("charts-finished.xlsx"), folder, "html");
    List<Path> pictures;
    try (var files = Files.list(folder)) {
      pictures = files.filter(file -> file.toString().endsWith(".png")).toList();
    }
    assertThat(pictures).hasSize(12);
    for (Path picture : pictures) {
      var image = ImageIO.read(picture.toFile());
      long ink =
          java.util.Arrays.stream(
                  image.getRGB(
                      0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
              .filter(colour -> (colour & 0xFFFFFF) != 0xFFFFFF)
              .count();
      assertThat(ink).isGreaterThan(image.getWidth() * (long) image.getHeight() / 100);
    }
  }

  private XSSFWorkbook finished(int districts, String... charts) throws IOException {
    Path file = ChartRecipe.write(folder.resolve("charts.xlsx"), districts, charts);
    Outcome outcome =
        Run.process(new Request(List.of(file), Optional.empty(), folder), Progress.SILENT);
    assertThat(outcome.findings().toString()).doesNotContain("No chart was made");
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    return new XSSFWorkbook(Files.newInputStream(((Outcome.Finished) outcome).workbook()));
  }

  private static CTPlotArea plot(XSSFSheet sheet, int chart) {
    return sheet.getDrawingPatriarch().getCharts().get(chart).getCTChart().getPlotArea();
  }

  private static String title(XSSFSheet sheet, int chart) {
    XmlObject title = sheet.getDrawingPatriarch().getCharts().get(chart).getCTChart().getTitle();
    return title.xmlText();
  }

  private static String text(XSSFSheet sheet) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < 9; row++) {
      text.append(sheet.getRow(row).getCell(0).getStringCellValue()).append('\n');
    }
    return text.toString();
  }
}
