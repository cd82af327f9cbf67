package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Severity;
import org.placebook.table.Table;

/** What a number format shows belongs to the cell: words, scales, signs, days. */
class ShownCellsTest {
  private static final List<String> AREAS =
      List.of("Hartlepool", "Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees");

  @TempDir private Path folder;

  /** A number and the format of its cell. */
  private record Shown(double number, String code) {}

  private static Shown cell(double number, String code) {
    return new Shown(number, code);
  }

  private static List<Shown> cells(String code, double... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(n -> cell(n, code)).toList();
  }

  /** A title, a row of headings and a column of figures an area a row. */
  private Recognition read(String title, Object heading, List<Shown> cells) throws Exception {
    Path file = folder.resolve("shown.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Data");
      sheet.createRow(0).createCell(0).setCellValue(title);
      Row headings = sheet.createRow(1);
      headings.createCell(0).setCellValue("Area");
      put(workbook, headings.createCell(1), heading);
      for (int i = 0; i < cells.size(); i++) {
        Row row = sheet.createRow(i + 2);
        row.createCell(0).setCellValue(AREAS.get(i));
        put(workbook, row.createCell(1), cells.get(i));
      }
      workbook.write(out);
    }
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      return Recogniser.recognise(opened);
    }
  }

  private static void put(XSSFWorkbook workbook, Cell cell, Object value) {
    if (value instanceof Shown shown) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(shown.code()));
      cell.setCellStyle(style);
      cell.setCellValue(shown.number());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private static FigureColumn column(Recognition recognition) {
    assertThat(recognition.tables()).hasSize(1);
    Table table = recognition.tables().get(0);
    assertThat(table.figures()).hasSize(1);
    return table.figures().get(0);
  }

  private static List<Object> values(Recognition recognition) {
    FigureColumn column = column(recognition);
    return java.util.stream.IntStream.range(0, column.size())
        .mapToObj(row -> plain(column, row))
        .toList();
  }

  private static Object plain(FigureColumn column, int row) {
    if (column.value(row) instanceof Figure figure) {
      return figure.number();
    }
    return column.value(row) instanceof Missing missing ? missing.reason() : "?";
  }

  private static List<String> said(Recognition recognition) {
    return recognition.findings().stream().map(Finding::message).toList();
  }

  @Test
  void wordsInPlaceOfSmallFiguresAreTheirReasons() throws Exception {
    Recognition read = read("Deaths", "Deaths", cells("[<5]\"c\";#,##0", 3, 28, 4, 31));
    assertThat(values(read)).containsExactly(Reason.CONFIDENTIAL, 28.0, Reason.CONFIDENTIAL, 31.0);
    assertThat(said(read)).anyMatch(message -> message.contains("shows \"c\" in place of"));
  }

  @Test
  void codesOfReasonsShownAsTheirShorthand() throws Exception {
    Recognition read =
        read("Deaths", "Deaths", cells("[=-1]\"[c]\";[=-2]\"[z]\";0", -1, 28, -2, 31));
    assertThat(values(read))
        .containsExactly(Reason.CONFIDENTIAL, 28.0, Reason.NOT_APPLICABLE, 31.0);
  }

  @Test
  void ofNegativeFiguresWordsToo() throws Exception {
    Recognition read = read("Deaths", "Deaths", cells("#,##0;\"*\"", 12, -9, 14, 15));
    assertThat(values(read)).containsExactly(12.0, Reason.CONFIDENTIAL, 14.0, 15.0);
  }

  @Test
  void hiddenFiguresAreMissingAndSaid() throws Exception {
    Recognition read =
        read(
            "Deaths",
            "Deaths",
            List.of(cell(41, "0"), cell(9, ";;;"), cell(22, "0"), cell(17, "0")));
    assertThat(values(read)).containsExactly(41.0, Reason.NOT_AVAILABLE, 22.0, 17.0);
    assertThat(said(read)).anyMatch(message -> message.contains("shows nothing in place of"));
  }

  @Test
  void zerosShownAsDashesOrBlanksAreZeros() throws Exception {
    for (String code :
        List.of("#,##0;-#,##0;\"-\"", "0;-0;;@", "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-")) {
      Recognition read = read("Deaths", "Deaths", cells(code, 3, 0, 4, 31));
      assertThat(values(read)).as(code).containsExactly(3.0, 0.0, 4.0, 31.0);
      assertThat(said(read)).isEmpty();
    }
  }

  @Test
  void thousandsAreReadAsShownWhereWordsSaySo() throws Exception {
    List<Shown> cells = cells("#,##0.0,", 24_100, 36_237, 38_474, 56_411);
    List<Object> thousands = List.of(24.1, 36.237, 38.474, 56.411);
    assertThat(values(read("Jobs", "Full-time (thousands)", cells))).isEqualTo(thousands);
    assertThat(values(read("Jobs, thousands, 2023", "Full-time", cells))).isEqualTo(thousands);
    assertThat(values(read("Jobs", "Full-time ('000)", cells))).isEqualTo(thousands);
    List<Shown> millions = cells("#,##0.0,,", 24_100_000, 36_200_000, 5e6, 6e6);
    assertThat(values(read("Budget", "Spending (£ million)", millions)))
        .containsExactly(24.1, 36.2, 5.0, 6.0);
  }

  @Test
  void withoutWordsTheFigureIsWhatIsStored() throws Exception {
    List<Shown> cells = cells("#,##0.0,", 24_100, 36_237, 38_474, 56_411);
    for (String title : List.of("Jobs", "Jobs per thousand people", "To the nearest thousand")) {
      Recognition read = read(title, "Full-time", cells);
      assertThat(values(read)).as(title).containsExactly(24_100.0, 36_237.0, 38_474.0, 56_411.0);
      assertThat(said(read)).isEmpty();
    }
    // Plain figures under the same words are left as they are.
    List<Shown> plain = cells("#,##0.0", 24.1, 36.2, 38.5, 56.4);
    assertThat(values(read("Jobs", "Full-time (thousands)", plain)))
        .containsExactly(24.1, 36.2, 38.5, 56.4);
  }

  @Test
  void perCentsOfTwoScalesAreBroughtToOneWhereTheCellsProveIt() throws Exception {
    Recognition read =
        read(
            "Employment",
            "Employment rate",
            List.of(
                cell(0.681, "0.0%"),
                cell(70.2, "0.0\"%\""),
                cell(0.655, "0%"),
                cell(74.1, "0.0\\%")));
    assertThat(values(read)).containsExactly(68.1, 70.2, 65.5, 74.1);
    assertThat(column(read).unit()).isEqualTo("%");
    assertThat(said(read)).anyMatch(m -> m.contains("B3 holds 0.681 and shows 68.1%, B4"));
  }

  @Test
  void perCentsBesidePlainFiguresAreRefusedNamingBoth() throws Exception {
    Recognition read =
        read(
            "Employment",
            "Employment rate",
            List.of(
                cell(0.681, "0.0%"), cell(0.702, "0.0%"), cell(65.5, "0.0"), cell(0.7, "0.0%")));
    assertThat(read.tables()).isEmpty();
    assertThat(read.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("B3 shows 68.1%", "B5 shows 65.5"));
  }

  @Test
  void perCentsOfOneScaleStayAsTheyAre() throws Exception {
    Recognition fractions =
        read("Employment", "Employment rate", cells("0.0%", 0.681, 0.702, 0, 0.741));
    assertThat(values(fractions)).containsExactly(0.681, 0.702, 0.0, 0.741);
    Recognition signed =
        read("Employment", "Employment rate", cells("0.0\"%\"", 68.1, 70.2, 65.5, 74.1));
    assertThat(values(signed)).containsExactly(68.1, 70.2, 65.5, 74.1);
    assertThat(column(signed).unit()).isEqualTo("%");
    assertThat(said(signed)).isEmpty();
  }

  @Test
  void unitsOfNumberFormatsAreUnitsOfTheColumn() throws Exception {
    Recognition read = read("Budget", "Spending", cells("\"£\"0.0\"m\"", 12.4, 3.1, 8, 9));
    assertThat(values(read)).containsExactly(12.4, 3.1, 8.0, 9.0);
    assertThat(column(read).unit()).isEqualTo("£m");
  }

  @Test
  void headingsAreWhatTheirCellsShow() throws Exception {
    // 1 March 2023 is day 44986.
    List<Shown> cells = cells("0", 12, 31, 14, 25);
    assertThat(column(read("Claims", cell(44_986, "mmm-yy"), cells)).heading()).isEqualTo("Mar-23");
    assertThat(column(read("Claims", cell(44_986, "d mmmm yyyy"), cells)).heading())
        .isEqualTo("1 March 2023");
    assertThat(column(read("Claims", cell(44_986, "yyyy-mm-dd hh:mm:ss"), cells)).heading())
        .isEqualTo("2023-03-01");
    assertThat(column(read("Claims", cell(2023, "\"Year \"0"), cells)).heading())
        .isEqualTo("Year 2023");
    assertThat(column(read("Claims", cell(2023, "General"), cells)).heading()).isEqualTo("2023");
  }

  @Test
  void sixFiguresAreHeadingsBesideTheirKindOnly() throws Exception {
    // Three consecutive pairs of years over figures; beneath, counts that look like them are
    // figures.
    Path file = folder.resolve("six.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Data");
      double[][] numbers = {
        {201_516, 201_617, 201_718}, {14_000, 14_100, 14_250}, {201_516, 9, 201_011}
      };
      for (int i = 0; i < numbers.length; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(i == 0 ? "Area" : AREAS.get(i));
        for (int j = 0; j < 3; j++) {
          row.createCell(j + 1).setCellValue(numbers[i][j]);
        }
      }
      workbook.write(out);
    }
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      List<FigureColumn> figures = Recogniser.recognise(opened).tables().get(0).figures();
      assertThat(figures)
          .extracting(FigureColumn::heading)
          .containsExactly("201516", "201617", "201718");
      assertThat(figures.get(2).number(1)).isEqualTo(201_011);
    }
  }
}
