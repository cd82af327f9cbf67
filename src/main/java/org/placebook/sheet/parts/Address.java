package org.placebook.sheet.parts;

import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;

/** Cell references as workbooks store them: {@code B7}, {@code $B$7}, {@code B7:D9}. */
public final class Address {
  private Address() {}

  /** The column of a reference, or 0 if it names none. */
  public static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && column <= Grid.MAX_COLUMNS; i++) {
      char c = Character.toUpperCase(reference.charAt(i));
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + (c - 'A' + 1);
      } else if (c != '$') {
        break;
      }
    }
    return column;
  }

  /** The row of a reference, or 0 if it names none; beyond Excel's last row anything larger. */
  public static int row(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length() && row <= Grid.MAX_ROWS; i++) {
      char c = reference.charAt(i);
      if (c >= '0' && c <= '9') {
        row = row * 10 + (c - '0');
      }
    }
    return row;
  }

  /** A range, put the right way round; refuses one outside a sheet. */
  public static Range range(String reference) throws Refused {
    int colon = reference.indexOf(':');
    String from = colon < 0 ? reference : reference.substring(0, colon);
    String to = reference.substring(colon + 1);
    return range(row(from), column(from), row(to), column(to));
  }

  /** A range between two corners, put the right way round; refuses one outside a sheet. */
  public static Range range(int row1, int column1, int row2, int column2) throws Refused {
    int top = Math.min(row1, row2);
    int left = Math.min(column1, column2);
    int bottom = Math.max(row1, row2);
    int right = Math.max(column1, column2);
    if (top < 1 || left < 1 || bottom > Grid.MAX_ROWS || right > Grid.MAX_COLUMNS) {
      throw Refused.damaged(
          "a range of cells lies outside the sheet (rows %d to %d, columns %d to %d)"
              .formatted(top, bottom, left, right));
    }
    return new Range(top, left, bottom, right);
  }
}
