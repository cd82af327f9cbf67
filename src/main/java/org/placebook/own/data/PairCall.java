package org.placebook.own.data;

/**
 * A function of two whole columns.
 *
 * @param function CORREL, N, P or ADJUSTED_P
 * @param table that has both columns
 * @param y the position of the first column on the sheet
 * @param x the position of the second
 */
public record PairCall(String function, OwnTable table, int y, int x) {
  /** The input that stands for such calls in expressions. */
  static final String INPUT = "#pair";

  /** Whether it is of the same two columns, in either order. */
  boolean isOfSame(PairCall other) {
    return table.equals(other.table)
        && ((y == other.y && x == other.x) || (y == other.x && x == other.y));
  }
}
