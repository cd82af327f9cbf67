package org.placebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;

class TableNamesCheckTest {
  @TempDir private Path folder = Path.of("");

  /** Excel lists tables in the order in which they were made. */
  @Test
  void tellsNamesFromTheTopOfASheetDownwards() throws IOException, UnreadableFile {
    Path file = folder.resolve("made-upwards.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Tables");
      for (int row : new int[] {10, 1}) {
        sheet.createRow(row - 1).createCell(0).setCellValue("Area");
        sheet.createRow(row).createCell(0).setCellValue("North");
        String range = "A%d:A%d".formatted(row, row + 1);
        sheet.createTable(new AreaReference(range, SpreadsheetVersion.EXCEL2007));
      }
      book.write(out);
    }
    assertThat(Checker.check(file, Limits.DEFAULT))
        .filteredOn(result -> result.rule().equals(TableNamesCheck.RULE))
        .extracting(result -> result.place().cell())
        .containsExactly("A1:A2", "A10:A11");
  }
}
