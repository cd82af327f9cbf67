package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
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

/** What somebody noted on a cell that is read is said, without the name of who wrote it. */
class NotesOnCellsTest {
  private static final String[][] CELLS = {
    {"Place", "First", "Second"},
    {"Area 1", "10", "20"},
    {"Area 2", "11", "21"},
    {"Area 3", "12", "22"}
  };

  @TempDir private Path folder;

  private Path file(String name, Workbook workbook) throws Exception {
    Path file = folder.resolve(name);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Data");
      for (int i = 0; i < CELLS.length; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(CELLS[i][0]);
        for (int j = 1; j < CELLS[i].length; j++) {
          if (i == 0) {
            row.createCell(j).setCellValue(CELLS[i][j]);
          } else {
            row.createCell(j).setCellValue(Double.parseDouble(CELLS[i][j]));
          }
        }
      }
      Drawing<?> drawing = sheet.createDrawingPatriarch();
      note(workbook, drawing, sheet.getRow(2).getCell(1), "J. Smith:\nDouble counted, do not use");
      note(workbook, drawing, sheet.createRow(9).createCell(5), "Far away");
      workbook.write(out);
    }
    return file;
  }

  private static void note(
      Workbook workbook, Drawing<?> drawing, org.apache.poi.ss.usermodel.Cell cell, String text) {
    CreationHelper helper = workbook.getCreationHelper();
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 3);
    anchor.setCol1(cell.getColumnIndex());
    anchor.setCol2(cell.getColumnIndex() + 2);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor("J. Smith");
    cell.setCellComment(comment);
  }

  private static List<String> said(Path file) throws Exception {
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      return Recogniser.recognise(opened).findings().stream()
          .map(finding -> finding.place().cell() + " " + finding.message())
          .toList();
    }
  }

  @Test
  void xlsx() throws Exception {
    assertThat(said(file("a.xlsx", new XSSFWorkbook())))
        .containsExactly("B3 A note on the cell says: \"Double counted, do not use\"");
  }

  @Test
  void xls() throws Exception {
    assertThat(said(file("a.xls", new HSSFWorkbook())))
        .containsExactly("B3 A note on the cell says: \"Double counted, do not use\"");
  }

  @Test
  void ods() throws Exception {
    StringBuilder rows = new StringBuilder("<table:table table:name=\"Data\">");
    for (String[] line : CELLS) {
      rows.append("<table:table-row>");
      for (String text : line) {
        boolean number = text.matches("\\d+");
        rows.append("<table:table-cell office:value-type=\"")
            .append(number ? "float\" office:value=\"" + text : "string")
            .append("\">")
            .append(
                text.equals("11")
                    ? "<office:annotation><dc:creator xmlns:dc=\"d\">J."
                        + " Smith</dc:creator><text:p>Double counted,</text:p><text:p>do not"
                        + " use</text:p></office:annotation>"
                    : "")
            .append("<text:p>" + text + "</text:p></table:table-cell>");
      }
      rows.append("</table:table-row>");
    }
    assertThat(said(OdsFileTest.file(folder, "", rows.append("</table:table>").toString())))
        .containsExactly("B3 A note on the cell says: \"Double counted, do not use\"");
  }
}
