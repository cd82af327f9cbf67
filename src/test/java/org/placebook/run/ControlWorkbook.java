package org.placebook.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of a few small sheets, recipe and figures together. */
final class ControlWorkbook {
  private ControlWorkbook() {}

  /** Writes it; a sheet is its name and its rows apart by ~, a row its cells apart by |. */
  static Path write(Path file, String... sheets) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (String text : sheets) {
        String[] rows = text.split("~", -1);
        Sheet sheet = workbook.createSheet(rows[0]);
        for (int row = 1; row < rows.length; row++) {
          fill(sheet.createRow(row - 1), rows[row].split("\\|", -1));
        }
      }
      workbook.write(out);
    }
    return file;
  }

  private static void fill(Row row, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      Cell cell = row.createCell(i);
      if (cells[i].matches("-?\\d+(\\.\\d+)?")) {
        cell.setCellValue(Double.parseDouble(cells[i]));
      } else if (!cells[i].isEmpty()) {
        cell.setCellValue(cells[i]);
      }
    }
  }
}
