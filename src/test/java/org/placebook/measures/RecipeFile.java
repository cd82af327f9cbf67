package org.placebook.measures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A recipe as an analyst would type it into a workbook: one sheet of rows for each control sheet.
 */
final class RecipeFile {
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  /** Adds a control sheet: its headings, then its rows; parts stand apart by {@code |}. */
  RecipeFile sheet(String name, List<String> lines) {
    XSSFSheet sheet = workbook.createSheet(name);
    for (int row = 0; row < lines.size(); row++) {
      XSSFRow cells = sheet.createRow(row);
      String[] parts = lines.get(row).split("\\|", -1);
      for (int column = 0; column < parts.length; column++) {
        cells.createCell(column).setCellValue(parts[column].strip());
      }
    }
    return this;
  }

  /** Saves it. */
  Path saved(Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }
}
