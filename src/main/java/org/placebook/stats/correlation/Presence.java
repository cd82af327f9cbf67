package org.placebook.stats.correlation;

import java.util.List;
import org.placebook.stats.FiniteChecks;

/** Which rows of each column have a figure, one bit a row, so that rows in common count fast. */
final class Presence {
  private final long[][] bits;
  private final int[] counts;
  private final int rows;

  private Presence(long[][] bits, int[] counts, int rows) {
    this.bits = bits;
    this.counts = counts;
    this.rows = rows;
  }

  static Presence of(List<double[]> columns) {
    int rows = columns.isEmpty() ? 0 : columns.get(0).length;
    long[][] bits = new long[columns.size()][(rows + 63) / 64];
    int[] counts = new int[columns.size()];
    for (int column = 0; column < counts.length; column++) {
      double[] figures = columns.get(column);
      for (int row = 0; row < rows; row++) {
        if (FiniteChecks.present(figures[row])) {
          bits[column][row >> 6] |= 1L << row;
          counts[column]++;
        }
      }
    }
    return new Presence(bits, counts, rows);
  }

  boolean complete(int column) {
    return counts[column] == rows;
  }

  int count(int column) {
    return counts[column];
  }

  /** The number of rows in which both columns have a figure. */
  int common(int i, int j) {
    if (complete(i)) {
      return counts[j];
    }
    if (complete(j)) {
      return counts[i];
    }
    int common = 0;
    for (int word = 0; word < bits[i].length; word++) {
      common += Long.bitCount(bits[i][word] & bits[j][word]);
    }
    return common;
  }

  /** 1 where the column has a figure, else 0. */
  double[] mask(int column) {
    double[] mask = new double[rows];
    for (int row = 0; row < rows; row++) {
      mask[row] = (bits[column][row >> 6] >>> row) & 1;
    }
    return mask;
  }

  /** Notes the rows in common of all pairs. */
  void countInto(PairTable table) {
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j <= i; j++) {
        table.count(i, j, common(i, j));
      }
    }
  }
}
