package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.sheet.formats.OdsFileTest;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/** A note's number that is set as a superscript is no digit of the figure before it. */
class SuperscriptFiguresTest {
  @TempDir private Path folder;

  /** Cells of a sheet; what stands behind {@code ^} is raised. */
  private static final String[][] CELLS = {
    {"Place", "First^1", "Second^2,3"},
    {"Area 1^4", "3120^5", "610"},
    {"Area 2", "5,630^5", "[c]^6"},
    {"Area 3", "4010", "1040"},
    {"Area 4", "2900", "880"}
  };

  private static Workbook filled(Workbook workbook) {
    Font raised = workbook.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    Sheet sheet = workbook.createSheet("Data");
    for (int i = 0; i < CELLS.length; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < CELLS[i].length; j++) {
        String text = CELLS[i][j];
        if (text.matches("\\d+")) {
          row.createCell(j).setCellValue(Double.parseDouble(text));
          continue;
        }
        int mark = text.indexOf('^');
        RichTextString rich =
            workbook.getCreationHelper().createRichTextString(text.replace("^", ""));
        if (mark >= 0) {
          rich.applyFont(mark, text.length() - 1, raised);
        }
        row.createCell(j).setCellValue(rich);
      }
    }
    return workbook;
  }

  private Path file(String name, Workbook workbook) throws Exception {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      filled(workbook).write(out);
    }
    return file;
  }

  private Path ods() throws Exception {
    StringBuilder rows = new StringBuilder("<table:table table:name=\"Data\">");
    for (String[] line : CELLS) {
      rows.append("<table:table-row>");
      for (String text : line) {
        String raised =
            text.replaceAll("\\^(.*)", "<text:span text:style-name=\"T1\">$1</text:span>");
        rows.append(
                text.matches("\\d+")
                    ? "<table:table-cell office:value-type=\"float\" office:value=\"" + text + "\">"
                    : "<table:table-cell office:value-type=\"string\">")
            .append("<text:p>")
            .append(raised)
            .append("</text:p></table:table-cell>");
      }
      rows.append("</table:table-row>");
    }
    return OdsFileTest.file(
        folder,
        "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties"
            + " style:text-position=\"super 58%\"/></style:style>",
        rows.append("</table:table>").toString());
  }

  private static void isReadWithoutMarks(Path file) throws Exception {
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      Table table = Recogniser.recognise("a", "Data", opened.grid(0)).tables().get(0);
      assertThat(table.figures())
          .extracting(FigureColumn::heading)
          .containsExactly("First", "Second");
      assertThat(table.areaNames().orElseThrow().texts().get(0)).isEqualTo("Area 1");
      FigureColumn x = table.figures().get(0);
      assertThat(new double[] {number(x, 0), number(x, 1), number(x, 2), number(x, 3)})
          .containsExactly(3120, 5630, 4010, 2900);
      assertThat(table.figures().get(1).value(1).toString()).contains("CONFIDENTIAL");
    }
  }

  private static double number(FigureColumn column, int row) {
    return ((Figure) column.value(row)).number();
  }

  @Test
  void inXlsx() throws Exception {
    isReadWithoutMarks(file("a.xlsx", new XSSFWorkbook()));
  }

  @Test
  void inXls() throws Exception {
    isReadWithoutMarks(file("a.xls", new HSSFWorkbook()));
  }

  @Test
  void inOds() throws Exception {
    isReadWithoutMarks(ods());
  }
}
