package org.placebook.read;

import org.placebook.table.Span;

/**
 * Where a table stands on its strip.
 *
 * @param header the rows that name the columns
 * @param body from its first row to its last
 * @param firstFigure the first column of figures, by the look of the first row
 * @param lastColumn the last column with a heading or a figure
 */
record TableBlock(Strip strip, Span header, Span body, int firstFigure, int lastColumn) {

  /** The first column that holds anything in header or body. */
  int firstColumn() {
    int first = firstFigure;
    for (int row = header.first(); row <= body.last(); row++) {
      int column = strip.first(row);
      first = column > 0 ? Math.min(first, column) : first;
    }
    return first;
  }

  /** Whether a row holds figures, or signs in their place. */
  boolean hasFigures(int row) {
    return hasFigures(strip, row, firstFigure, lastColumn);
  }

  /** The same from another first column of figures on. */
  boolean hasFigures(int row, int from) {
    return hasFigures(strip, row, from, lastColumn);
  }

  static boolean hasFigures(Strip strip, int row, int firstFigure, int lastColumn) {
    for (int column = strip.next(row, firstFigure - 1);
        column > 0 && column <= lastColumn;
        column = strip.next(row, column)) {
      if (strip.isFigureLike(row, column)) {
        return true;
      }
    }
    return false;
  }
}
