package org.placebook.measures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template edited as an analyst edits it. */
final class Edited {
  private Edited() {}

  /** Writes texts into the first row of the sheet Inputs, by heading. */
  static void inputs(Path template, Map<String, String> texts) throws IOException {
    byte[] bytes = Files.readAllBytes(template);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes));
        OutputStream out = Files.newOutputStream(template)) {
      XSSFSheet sheet = workbook.getSheet("Inputs");
      for (Cell heading : sheet.getRow(0)) {
        if (texts.containsKey(heading.getStringCellValue())) {
          sheet
              .getRow(1)
              .getCell(heading.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
              .setCellValue(texts.get(heading.getStringCellValue()));
        }
      }
      workbook.write(out);
    }
  }
}
