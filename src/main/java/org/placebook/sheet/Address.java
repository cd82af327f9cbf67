package org.placebook.sheet;

/** Cell references as workbooks store them: {@code B7}, {@code $B$7}, {@code B7:D9}. */
final class Address {
  private Address() {}

  /** The column of a reference, or 0 if it names none. */
  static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && column <= GridBuilder.MAX_COLUMNS; i++) {
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
  static int row(String reference) {
    int row = 0;
    for (int i = 0; i < reference.length() && row <= GridBuilder.MAX_ROWS; i++) {
      char c = reference.charAt(i);
      if (c >= '0' && c <= '9') {
        row = row * 10 + (c - '0');
      }
    }
    return row;
  }

  /** A range, put the right way round; refuses one outside a sheet. */
  static Range range(String reference) throws Refused {
    int colon = reference.indexOf(':');
    String from = colon < 0 ? reference : reference.substring(0, colon);
    String to = reference.substring(colon + 1);
    int row1 = Math.min(row(from), row(to));
    int row2 = Math.max(row(from), row(to));
    int column1 = Math.min(column(from), column(to));
    int column2 = Math.max(column(from), column(to));
    if (row1 < 1
        || column1 < 1
        || row2 > GridBuilder.MAX_ROWS
        || column2 > GridBuilder.MAX_COLUMNS) {
      throw Refused.damaged("'" + reference + "' is no range of cells");
    }
    return new Range(row1, column1, row2, column2);
  }
}
