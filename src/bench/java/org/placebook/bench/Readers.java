package org.placebook.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;

/** Reads every cell of a workbook's first sheet with one of the libraries of Java. */
final class Readers {
  private Readers() {}

  /** Run in a process of its own: the reader's name and the file; prints the sums. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    System.out.println(
        arguments[0].equals("placebook") ? placebook(file) : other(arguments[0], file));
  }

  private static String other(String name, Path file) throws Exception {
    Columns columns = new Columns();
    switch (name) {
      case "byte scanner" -> ByteScanner.read(file, columns);
      case "fastexcel-reader" -> fastexcel(file, columns);
      case "POI SAX" -> PoiEvents.sax(file.toFile(), columns);
      case "POI DataFormatter" -> PoiEvents.formatted(file.toFile(), columns);
      case "POI user model" -> userModel(file.toFile(), columns);
      case "excel-streaming-reader" -> streaming(file.toFile(), columns);
      case "EasyExcel" -> easyExcel(file.toFile(), columns);
      default -> throw new IllegalArgumentException("No reader " + name);
    }
    return columns.sums();
  }

  /** A grid is made of typed columns already, so its cells are added up where they are. */
  private static String placebook(Path path) throws Exception {
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      Grid grid = file.grid(0);
      long figures = 0;
      double sum = 0;
      long texts = 0;
      long characters = 0;
      for (int column = 1; column <= grid.lastColumn(); column++) {
        for (int row = 1; row <= grid.lastRow(); row++) {
          CellKind kind = grid.kind(row, column);
          if (kind == CellKind.NUMBER) {
            figures++;
            sum += grid.number(row, column);
          } else if (kind == CellKind.TEXT) {
            texts++;
            characters += grid.text(row, column).length();
          }
        }
      }
      return Columns.line(figures, sum, texts, characters);
    }
  }

  private static void fastexcel(Path path, Columns columns) throws IOException {
    try (InputStream bytes = Files.newInputStream(path);
        ReadableWorkbook workbook = new ReadableWorkbook(bytes);
        var rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(
          row ->
              row.forEach(
                  cell -> {
                    if (cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER) {
                      columns.figure(cell.getColumnIndex(), cell.asNumber().doubleValue());
                    } else {
                      columns.text(cell.getColumnIndex(), cell.getText());
                    }
                  }));
    }
  }

  private static void userModel(File file, Columns columns) throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(file)) {
      take(workbook, columns);
    }
  }

  private static void streaming(File file, Columns columns) throws IOException {
    try (Workbook workbook =
        StreamingReader.builder().rowCacheSize(100).bufferSize(1 << 16).open(file)) {
      take(workbook, columns);
    }
  }

  private static void take(Workbook workbook, Columns columns) {
    for (Row row : workbook.getSheetAt(0)) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          columns.figure(cell.getColumnIndex(), cell.getNumericCellValue());
        } else {
          columns.text(cell.getColumnIndex(), cell.getStringCellValue());
        }
      }
    }
  }

  private static void easyExcel(File file, Columns columns) {
    var listener =
        new AnalysisEventListener<Map<Integer, Object>>() {
          @Override
          public void invoke(Map<Integer, Object> row, AnalysisContext context) {
            row.forEach(
                (column, value) -> {
                  if (value instanceof BigDecimal number) {
                    columns.figure(column, number.doubleValue());
                  } else {
                    columns.text(column, String.valueOf(value));
                  }
                });
          }

          @Override
          public void doAfterAllAnalysed(AnalysisContext context) {}
        };
    EasyExcel.read(file, listener)
        .headRowNumber(0)
        .readDefaultReturn(com.alibaba.excel.enums.ReadDefaultReturnEnum.ACTUAL_DATA)
        .sheet()
        .doRead();
  }
}
