package org.placebook.formula.excel;

import java.util.regex.Pattern;
import org.placebook.table.Letters;

/**
 * A cell of the finished workbook.
 *
 * @param sheet the sheet's name
 * @param column counted from 1
 * @param row counted from 1
 */
public record CellRef(String sheet, int column, int row) {
  /** Letters only, and more than the three of a column or of R1C1. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{4,}");

  /** The reference as it stands in a formula on a sheet: the own sheet is not named. */
  public String from(String home) {
    return sheetPrefix(sheet, home) + Letters.of(column) + row;
  }

  /** The same with its row fixed, for a place that is the same for all rows. */
  public String fixedFrom(String home) {
    return sheetPrefix(sheet, home) + Letters.of(column) + "$" + row;
  }

  /** Whether the other cell is the next one to the right or below. */
  boolean isBefore(CellRef next) {
    boolean below = column == next.column && row + 1 == next.row;
    boolean right = row == next.row && column + 1 == next.column;
    return sheet.equals(next.sheet) && (below || right);
  }

  /** The sheet's name as it stands before a reference; one plain word needs no quotes. */
  public static String sheetPrefix(String sheet, String home) {
    if (sheet.equals(home)) {
      return "";
    }
    return PLAIN.matcher(sheet).matches() ? sheet + "!" : "'" + sheet.replace("'", "''") + "'!";
  }
}
