package org.placebook.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.write.metadata.WriteSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes headings, two texts a row, figures with a number format, and a formula in every ten. */
final class Writers {
  private static final String FORMAT = "#,##0.00";
  private static final int ROWS_AT_ONCE = 1000;

  private final int rows;
  private final int columns;

  private Writers(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** Run in a process of its own: the writer's name, the file, rows and columns. */
  public static void main(String[] arguments) throws IOException {
    Writers size = new Writers(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    Path file = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "placebook" -> OurBook.write(file, size.rows, size.columns);
      case "POI SXSSF" -> size.sxssf(file);
      case "fastexcel" -> size.fastexcel(file, Deflater.DEFAULT_COMPRESSION);
      case "fastexcel, level 1" -> size.fastexcel(file, 1);
      case "EasyExcel" -> size.easyExcel(file);
      default -> throw new IllegalArgumentException("No writer " + arguments[0]);
    }
  }

  static boolean isFormula(int column) {
    return column % 10 == 9;
  }

  static String formula(int row) {
    return "C" + (row + 2) + "+D" + (row + 2);
  }

  static double result(int row) {
    return Data.figure(row, 2) + Data.figure(row, 3);
  }

  private void sxssf(Path file) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Data");
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(FORMAT));
      Row head = sheet.createRow(0);
      for (int column = 0; column < columns; column++) {
        head.createCell(column).setCellValue(Workbooks.heading(column));
      }
      for (int row = 0; row < rows; row++) {
        Row made = sheet.createRow(row + 1);
        made.createCell(0).setCellValue(Data.code(row));
        made.createCell(1).setCellValue(Data.name(row));
        for (int column = 2; column < columns; column++) {
          var cell = made.createCell(column);
          cell.setCellStyle(style);
          if (isFormula(column)) {
            cell.setCellFormula(formula(row));
            cell.setCellValue(result(row));
          } else {
            cell.setCellValue(Data.figure(row, column));
          }
        }
      }
      workbook.write(out);
    }
  }

  private void fastexcel(Path file, int level) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "bench", "1.0")) {
      workbook.setCompressionLevel(level);
      Worksheet sheet = workbook.newWorksheet("Data");
      for (int column = 0; column < columns; column++) {
        sheet.value(0, column, Workbooks.heading(column));
      }
      for (int row = 0; row < rows; row++) {
        sheet.value(row + 1, 0, Data.code(row));
        sheet.value(row + 1, 1, Data.name(row));
        for (int column = 2; column < columns; column++) {
          if (isFormula(column)) {
            sheet.formula(row + 1, column, formula(row));
          } else {
            sheet.value(row + 1, column, Data.figure(row, column));
          }
          sheet.style(row + 1, column).format(FORMAT).set();
        }
        if (row % ROWS_AT_ONCE == 0) {
          sheet.flush();
        }
      }
      sheet.finish();
    }
  }

  /** It has no rows of formulas, so it writes figures in their place; its formats are left out. */
  private void easyExcel(Path file) {
    try (var writer = EasyExcel.write(file.toFile()).build()) {
      WriteSheet sheet = EasyExcel.writerSheet("Data").build();
      List<List<Object>> some = new ArrayList<>();
      some.add(row(-1));
      for (int row = 0; row < rows; row++) {
        some.add(row(row));
        if (some.size() == ROWS_AT_ONCE || row + 1 == rows) {
          writer.write(some, sheet);
          some.clear();
        }
      }
    }
  }

  private List<Object> row(int row) {
    List<Object> cells = new ArrayList<>(columns);
    for (int column = 0; column < columns; column++) {
      if (row < 0) {
        cells.add(Workbooks.heading(column));
      } else if (column < 2) {
        cells.add(column == 0 ? Data.code(row) : Data.name(row));
      } else {
        cells.add(isFormula(column) ? result(row) : Data.figure(row, column));
      }
    }
    return cells;
  }
}
