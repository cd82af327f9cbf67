package org.placebook.book.front;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/** What columns add up to in each row, and which rows have a figure in all of them. */
final class RowSums {
  private final double[] sums;
  private final BitSet whole = new BitSet();

  /** Of no column yet. */
  RowSums(int rows) {
    this.sums = new double[rows];
    whole.set(0, rows);
  }

  /**
   * Adds a column.
   *
   * @param isFigure whether it has a figure, by row
   * @param number the figure of a row that has one
   */
  void add(IntPredicate isFigure, IntToDoubleFunction number) {
    for (int row = 0; row < sums.length; row++) {
      if (isFigure.test(row)) {
        sums[row] += number.applyAsDouble(row);
      } else {
        whole.clear(row);
      }
    }
  }

  /** Whether each column has a figure in the row. */
  boolean isWhole(int row) {
    return whole.get(row);
  }

  /** The sum of a row. */
  double of(int row) {
    return sums[row];
  }

  /** The sums of the rows in which each column has a figure. */
  DoubleStream ofWholeRows() {
    return whole.stream().mapToDouble(this::of);
  }
}
