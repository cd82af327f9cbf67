package org.placebook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads a small workbook and writes its cells again, from a cold start. */
final class RoundTrips {
  private RoundTrips() {}

  /** Run in a process of its own: the way, the file to read and the one to write. */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("nothing")) {
      return;
    }
    try (InputStream in = Files.newInputStream(Path.of(arguments[1]));
        OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
      if (arguments[0].equals("POI")) {
        poi(in, out);
      } else {
        fastexcel(in, out);
      }
    }
  }

  private static void poi(InputStream in, OutputStream out) throws IOException {
    try (XSSFWorkbook read = new XSSFWorkbook(in);
        XSSFWorkbook written = new XSSFWorkbook()) {
      var sheet = written.createSheet("Data");
      read.getSheetAt(0)
          .forEach(
              row -> {
                var made = sheet.createRow(row.getRowNum());
                row.forEach(
                    cell -> {
                      var copy = made.createCell(cell.getColumnIndex());
                      if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                        copy.setCellValue(cell.getNumericCellValue());
                      } else {
                        copy.setCellValue(cell.getStringCellValue());
                      }
                    });
              });
      written.write(out);
    }
  }

  private static void fastexcel(InputStream in, OutputStream out) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(in);
        Workbook written = new Workbook(out, "bench", "1.0");
        var rows = read.getFirstSheet().openStream()) {
      Worksheet sheet = written.newWorksheet("Data");
      rows.forEach(
          row ->
              row.forEach(
                  cell -> {
                    int at = row.getRowNum() - 1;
                    if (cell.getType() == CellType.NUMBER) {
                      sheet.value(at, cell.getColumnIndex(), cell.asNumber());
                    } else {
                      sheet.value(at, cell.getColumnIndex(), cell.getText());
                    }
                  }));
    }
  }
}
