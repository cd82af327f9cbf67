package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.sheet.formats.OdsFileTest;

/** A figure that a number format withholds is not in the cells, whatever the format of the file. */
final class WithheldFiguresTest {
  private static final String SMALL = "[<5]\"c\";#,##0";
  private static final String HIDDEN = ";;;";

  private static final List<String> SEEN =
      List.of("A1 TEXT c", "B1 NUMBER 7", "D1 NUMBER 0", "E1 NUMBER 2");

  @TempDir Path folder;

  private static String styles() {
    return "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[&lt;5]&quot;c&quot;;#,##0\"/><numFmt"
        + " numFmtId=\"165\" formatCode=\";;;\"/><numFmt numFmtId=\"166\""
        + " formatCode=\"0;-0;&quot;-&quot;\"/></numFmts><cellXfs><xf/><xf"
        + " numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs>";
  }

  private static String cell(String place, int style, String value) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value);
  }

  @Test
  void inXlsx() throws Exception {
    String row =
        cell("A1", 1, "3")
            + cell("B1", 1, "7")
            + cell("C1", 2, "4")
            + cell("D1", 3, "0")
            + cell("E1", 0, "2");
    WorkbookZip workbook = WorkbookZip.ofRows("<row r=\"1\">" + row + "</row>").styled(styles());
    assertThat(workbook.lines(folder)).isEqualTo(SEEN);
    // The plain way, for XML out of the ordinary, tells the same.
    WorkbookZip plainly =
        WorkbookZip.ofRows("<row r=\"1\"><!-- as it is -->" + row + "</row>").styled(styles());
    assertThat(plainly.lines(folder)).isEqualTo(SEEN);
  }

  @Test
  void ofFormulasTheValueLastSaved() throws Exception {
    String row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><f>1+2</f><v>3</v></c></row>";
    assertThat(WorkbookZip.ofRows(row).styled(styles()).lines(folder))
        .containsExactly("A1 TEXT c formula");
  }

  @Test
  void inXls() throws Exception {
    Path file = folder.resolve("small.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Row row = workbook.createSheet("Data").createRow(0);
      number(row, 0, 3, style(workbook, SMALL));
      number(row, 1, 7, style(workbook, SMALL));
      number(row, 2, 4, style(workbook, HIDDEN));
      number(row, 3, 0, style(workbook, "0;-0;\"-\""));
      number(row, 4, 2, style(workbook, "General"));
      workbook.write(out);
    }
    assertThat(lines(file)).isEqualTo(SEEN);
  }

  private static CellStyle style(HSSFWorkbook workbook, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    return style;
  }

  private static void number(Row row, int column, double number, CellStyle style) {
    row.createCell(column).setCellValue(number);
    row.getCell(column).setCellStyle(style);
  }

  private static List<String> lines(Path file) throws Exception {
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      return Grids.describe(opened.grid(0));
    }
  }

  @Test
  void inXlsb() throws Exception {
    byte[] styles =
        new BinaryRecords()
            .add(44, (short) 164, SMALL)
            .add(44, (short) 165, HIDDEN)
            .add(44, (short) 166, "0;-0;\"-\"")
            .add(43, (short) 220, (short) 0, (short) 400)
            .add(617, 4)
            .add(47, (short) 0, (short) 0, (short) 0, 0, (short) 0)
            .add(47, (short) 0, (short) 164, (short) 0, 0, (short) 0)
            .add(47, (short) 0, (short) 165, (short) 0, 0, (short) 0)
            .add(47, (short) 0, (short) 166, (short) 0, 0, (short) 0)
            .add(618)
            .bytes();
    byte[] sheet =
        new BinaryRecords()
            .add(0, 0, 0, (short) 300, (byte) 0, (byte) 0, (byte) 0)
            .add(5, 0, 1, 3.0)
            .add(2, 1, 1, (7 << 2) | 2)
            .add(5, 2, 2, 4.0)
            .add(5, 3, 3, 0.0)
            .add(5, 4, 0, 2.0)
            .bytes();
    Path file =
        XlsbFileTest.workbook(sheet).with("xl/styles.bin", styles).write(folder.resolve("a.xlsb"));
    assertThat(lines(file)).isEqualTo(SEEN);
  }

  @Test
  void inOds() throws Exception {
    String styles =
        "<number:number-style"
            + " style:name=\"N1P0\"><number:text>c</number:text></number:number-style><number:number-style"
            + " style:name=\"N1\"><number:number number:decimal-places=\"0\""
            + " number:min-integer-digits=\"1\" number:grouping=\"true\"/><style:map"
            + " style:condition=\"value()&lt;5\" style:apply-style-name=\"N1P0\"/>"
            + "</number:number-style><number:number-style"
            + " style:name=\"N2\"><number:text/></number:number-style><style:style"
            + " style:name=\"ce1\" style:family=\"table-cell\""
            + " style:data-style-name=\"N1\"/><style:style style:name=\"ce2\""
            + " style:family=\"table-cell\" style:data-style-name=\"N2\"/>";
    String row =
        ods("ce1", "3") + ods("ce1", "7") + ods("ce2", "4") + ods("ce0", "0") + ods("ce0", "2");
    Path file =
        OdsFileTest.file(
            folder,
            styles,
            "<table:table table:name=\"Data\"><table:table-row>"
                + row
                + "</table:table-row></table:table>");
    assertThat(lines(file)).isEqualTo(SEEN);
  }

  private static String ods(String style, String value) {
    return "<table:table-cell table:style-name=\"%s\" office:value-type=\"float\" office:value=\"%s\"/>"
        .formatted(style, value);
  }
}
