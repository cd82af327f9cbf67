package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Table;

/** Tables of hidden sheets come after those that everybody sees. */
class HiddenSheetsTest {
  @TempDir private Path folder;

  private static void add(XSSFWorkbook workbook, String name) {
    Sheet sheet = workbook.createSheet(name);
    String[] places = {"Site", "North Lodge", "Quay House", "Old Mill", "Tower"};
    for (int i = 0; i < places.length; i++) {
      Row row = sheet.createRow(i);
      row.createCell(0).setCellValue(places[i]);
      if (i == 0) {
        row.createCell(1).setCellValue("Boats");
      } else {
        row.createCell(1).setCellValue(17 * i);
      }
    }
  }

  @Test
  void visibleSheetsComeFirstInTheirOrder() throws Exception {
    Path file = folder.resolve("sheets.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (String name : new String[] {"W", "X", "Y", "Z"}) {
        add(workbook, name);
      }
      workbook.setSheetHidden(0, true);
      workbook.setSheetHidden(2, true);
      workbook.setActiveSheet(1);
      workbook.write(out);
    }
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(Recogniser.recognise(opened).tables())
          .extracting(Table::sheet)
          .containsExactly("X", "Z", "W", "Y");
    }
  }
}
