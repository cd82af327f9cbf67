package org.placebook.sheet.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.WorkbookZip;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** Files whose names say something else than they are: read as what they are, and said. */
final class MisnamedTest {
  private static final String CELL = "<row><c><v>1</v></c></row>";

  @TempDir Path folder;

  private Finding only(String name) throws Exception {
    try (SpreadsheetFile file = Spreadsheets.open(folder.resolve(name), Limits.DEFAULT)) {
      List<Finding> findings = file.findings();
      assertThat(findings).hasSize(1);
      assertThat(file.grid(0).number(1, 1)).isEqualTo(1);
      return findings.get(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.xlsx", "table.xls", "table.ods"})
  void textIsNoWorkbook(String name) throws Exception {
    Files.write(folder.resolve(name), "1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
    assertThat(only(name).severity()).isEqualTo(Severity.WARNING);
    assertThat(only(name).message()).contains("no workbook", "a text file", "to end in .csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table.xls", "table.csv", "table.ods"})
  void workbook(String name) throws Exception {
    WorkbookZip.ofRows(CELL).write(folder.resolve(name));
    says(only(name), "an Excel workbook (.xlsx)");
  }

  @Test
  void oldWorkbook() throws Exception {
    writeOldWorkbook(folder.resolve("table.xlsx"));
    says(only("table.xlsx"), "a workbook of Excel 97 to 2003 (.xls)");
  }

  @Test
  void notesOnItsCellsAreReadAllTheSame() throws Exception {
    Path file = folder.resolve("table.xlsx");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("a");
      Cell cell = sheet.createRow(0).createCell(0);
      cell.setCellValue(1);
      Comment note = sheet.createDrawingPatriarch().createCellComment(new HSSFClientAnchor());
      note.setString(new HSSFRichTextString("Provisional"));
      cell.setCellComment(note);
      workbook.write(out);
    }
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(opened.notes(0)).extracting(CellNote::text).containsExactly("Provisional");
    }
  }

  @Test
  void openDocument() throws Exception {
    new WorkbookZip()
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with(
            "content.xml",
            "<d xmlns:t=\"t\" xmlns:o=\"o\"><t:table t:name=\"a\"><t:table-row><t:table-cell"
                + " o:value-type=\"float\" o:value=\"1\"/></t:table-row></t:table></d>")
        .write(folder.resolve("table.xlsx"));
    says(only("table.xlsx"), "an OpenDocument spreadsheet (.ods)");
  }

  private static void says(Finding finding, String what) {
    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
    assertThat(finding.message()).contains("but the file is " + what, "rename it");
  }

  private static void writeOldWorkbook(Path file) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue(1);
      workbook.write(out);
    }
  }
}
