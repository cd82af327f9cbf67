package org.placebook.formula;

import org.placebook.table.Letters;

/**
 * A cell of the finished workbook.
 *
 * @param sheet the sheet's name
 * @param column counted from 1
 * @param row counted from 1
 */
public record Cell(String sheet, int column, int row) {

  /** The reference as it stands in a formula on a sheet: the own sheet is not named. */
  public String from(String home) {
    return sheetPrefix(sheet, home) + Letters.of(column) + row;
  }

  /** Whether the other cell is the next one to the right or below. */
  boolean isBefore(Cell next) {
    boolean below = column == next.column && row + 1 == next.row;
    boolean right = row == next.row && column + 1 == next.column;
    return sheet.equals(next.sheet) && (below || right);
  }

  /** The sheet's name as it stands before a reference. */
  static String sheetPrefix(String sheet, String home) {
    return sheet.equals(home) ? "" : "'" + sheet.replace("'", "''") + "'!";
  }
}
