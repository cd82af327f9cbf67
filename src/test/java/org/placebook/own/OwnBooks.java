package org.placebook.own;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Small workbooks with typed functions, made by POI. */
final class OwnBooks {
  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet = book.createSheet("Jobs");

  private OwnBooks() {}

  /**
   * Six districts, the region and two nations that they lie in, from row 2 on: code, name, group,
   * total and two columns of figures.
   */
  static OwnBooks places() {
    return of(
        new Object[][] {
          {"Area code", "Area", "Group", "Total", "Retail", "Health"},
          {"E08000001", "Bolton", "A", 100, 10, 5},
          {"E08000002", "Bury", "A", 200, 40, 9},
          {"E08000003", "Manchester", "A", 400, 20, 11},
          {"E08000004", "Oldham", "B", 100, 30, 2},
          {"E08000005", "Rochdale", "B", 100, "[c]", 4},
          {"E08000006", "Salford", "B", 100, 50, 8},
          {"E12000002", "North West", "", 1000, 900, 100},
          {"E92000001", "England", "", 10000, 2000, 800},
          {"K03000001", "Great Britain", "", 12000, 3000, 900},
        });
  }

  static OwnBooks of(Object[][] cells) {
    OwnBooks books = new OwnBooks();
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        books.put(row + 1, column + 1, cells[row][column]);
      }
    }
    return books;
  }

  XSSFWorkbook book() {
    return book;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  OwnBooks put(int row, int column, Object value) {
    put(sheet, row, column, value);
    return this;
  }

  static void put(XSSFSheet sheet, int row, int column, Object value) {
    Row line = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
    Cell cell = line.createCell(column - 1);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof String text && text.startsWith("=")) {
      // POI's own formulas know no functions of Placebook.
      CTCell raw = ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell();
      raw.addNewF().setStringValue(text.substring(1));
      raw.setT(STCellType.E);
      raw.setV("#NAME?");
    } else if (!value.equals("")) {
      cell.setCellValue(value.toString());
    }
  }

  /** Types a formula into a column's rows, from row 2 on; "{row}" stands for the row. */
  OwnBooks typed(int column, String heading, String formula, int rows) {
    put(1, column, heading);
    for (int row = 2; row < 2 + rows; row++) {
      put(row, column, formula.replace("{row}", String.valueOf(row)));
    }
    return this;
  }

  /** Makes an Excel table of all cells. */
  OwnBooks table(String name, int rows, int columns) {
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(0, 0),
                new CellReference(rows, columns - 1),
                book.getSpreadsheetVersion()));
    table.setName(name);
    table.setDisplayName(name);
    return this;
  }

  Path write(Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      book.write(out);
    }
    return target;
  }
}
