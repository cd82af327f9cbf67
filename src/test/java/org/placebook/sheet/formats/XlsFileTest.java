package org.placebook.sheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grids;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;

/** Workbooks of Excel 97 to 2003, written by POI's user model. */
final class XlsFileTest {
  @TempDir Path folder;

  private Path write(HSSFWorkbook workbook) throws Exception {
    Path file = folder.resolve("test.xls");
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  private static HSSFWorkbook example() {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Sheet sheet = workbook.createSheet("Data");
    Row row = sheet.createRow(0);
    row.createCell(0).setCellValue("Ynys Môn");
    row.createCell(1).setCellValue(2017);
    row.createCell(2).setCellValue(0.30000000000000004);
    row.createCell(3).setCellValue(true);
    Cell sum = row.createCell(4);
    sum.setCellFormula("1+2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
    Cell joined = row.createCell(5);
    joined.setCellFormula("\"a\"&\"b\"");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(joined);
    Cell missing = row.createCell(6);
    missing.setCellFormula("NA()");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(missing);
    return workbook;
  }

  @Test
  void values() throws Exception {
    try (SpreadsheetFile file = Spreadsheets.open(write(example()), Limits.DEFAULT)) {
      assertThat(file.format()).isEqualTo(FileFormat.XLS);
      assertThat(Grids.describe(file.grid(0)))
          .containsExactly(
              "A1 TEXT Ynys Môn",
              "B1 NUMBER 2017",
              "C1 NUMBER 0.30000000000000004",
              "D1 BOOLEAN TRUE",
              "E1 NUMBER 3 formula",
              "F1 TEXT ab formula",
              "G1 ERROR #N/A formula");
    }
  }

  @Test
  void stylesMergesAndHiddenParts() throws Exception {
    HSSFWorkbook workbook = new HSSFWorkbook();
    Sheet sheet = workbook.createSheet("Shown");
    CellStyle percent = workbook.createCellStyle();
    percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
    Font bold = workbook.createFont();
    bold.setBold(true);
    percent.setFont(bold);
    percent.setIndention((short) 3);
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat((short) 14);
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue(0.5);
    row.getCell(0).setCellStyle(percent);
    row.createCell(1).setCellValue(40629);
    row.getCell(1).setCellStyle(date);
    row.setZeroHeight(true);
    sheet.setColumnHidden(1, true);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
    workbook.createSheet("Hid");
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    try (SpreadsheetFile file = Spreadsheets.open(write(workbook), Limits.DEFAULT)) {
      assertThat(file.sheets())
          .containsExactly(new SheetInfo("Shown", false), new SheetInfo("Hid", true));
      assertThat(file.findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("veryHidden"));
      assertThat(Grids.describe(file.grid(0)))
          .containsExactly(
              "A2 NUMBER 0.5 % bold indent 3",
              "B2 DATE 40629", "hidden row 2", "hidden column B", "merged A2:B2");
    }
  }

  @Test
  void tabsInAnotherOrderThanTheStream() throws Exception {
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.createSheet("one").createRow(0).createCell(0).setCellValue(1);
    workbook.createSheet("two").createRow(0).createCell(0).setCellValue(2);
    workbook.setSheetOrder("two", 0);
    try (SpreadsheetFile file = Spreadsheets.open(write(workbook), Limits.DEFAULT)) {
      assertThat(file.sheets().get(0).name()).isEqualTo("two");
      assertThat(file.grid(0).number(1, 1)).isEqualTo(2);
    }
  }

  @Test
  void cutShort() throws Exception {
    byte[] whole = Files.readAllBytes(write(example()));
    Path half = Files.write(folder.resolve("half.xls"), Arrays.copyOf(whole, whole.length / 3));
    assertThatThrownBy(() -> Spreadsheets.open(half, Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("cut short");
  }

  @Test
  void password() throws Exception {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    Path file;
    try {
      file = write(example());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThatThrownBy(() -> Spreadsheets.open(file, Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("protected with a password");
  }
}
