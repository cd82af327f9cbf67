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

  /** Whether a row is the header once more, as it is in files that were put one behind another. */
  boolean isHeaderAgain(int row) {
    return isAgain(strip, header.last(), row, firstFigure);
  }

  /**
   * Whether all cells of a row are words that stand in the header as well, three or more of them
   * over labels: a row of fewer may head the next of several tables that look alike.
   */
  static boolean isAgain(Strip strip, int header, int row, int firstFigure) {
    // A million rows are asked: most have no words in the last column.
    int last = strip.last(header);
    if (strip.role(row, last) != CellRole.WORDS || strip.last(row) != last) {
      return false;
    }
    int labels = 0;
    for (int column = strip.first(row); column > 0; column = strip.next(row, column)) {
      if (strip.role(row, column) != CellRole.WORDS
          || !strip.text(row, column).equals(strip.text(header, column))) {
        return false;
      }
      labels += column < firstFigure ? 1 : 0;
    }
    return labels > 2;
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
