package org.placebook.book.disclosure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template that holds nothing but the control sheet Inputs. */
final class InputsSheet {
  private InputsSheet() {}

  /** Writes it into a folder, the headings as the first row. */
  static Path in(Path folder, List<List<String>> rows) throws IOException {
    Path file = folder.resolve("recipe.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Inputs");
      for (int row = 0; row < rows.size(); row++) {
        var cells = sheet.createRow(row);
        for (int column = 0; column < rows.get(row).size(); column++) {
          cells.createCell(column).setCellValue(rows.get(row).get(column));
        }
      }
      workbook.write(out);
    }
    return file;
  }
}
