package org.placebook.stats;

import java.util.Arrays;

/** The rows in which both columns have a figure (pairwise deletion). */
final class Pairs {
  final double[] x;
  final double[] y;
  private final int[] rows;

  private Pairs(double[] x, double[] y, int[] rows) {
    this.x = x;
    this.y = y;
    this.rows = rows;
  }

  /** The complete pairs of two columns of the same length; NaN is missing. */
  static Pairs complete(double[] x, double[] y) {
    Figures.sameLength(x, y);
    double[] keptX = new double[x.length];
    double[] keptY = new double[x.length];
    int[] rows = new int[x.length];
    int n = 0;
    for (int row = 0; row < x.length; row++) {
      if (Figures.present(x[row]) && Figures.present(y[row])) {
        keptX[n] = x[row];
        keptY[n] = y[row];
        rows[n++] = row;
      }
    }
    return new Pairs(Arrays.copyOf(keptX, n), Arrays.copyOf(keptY, n), Arrays.copyOf(rows, n));
  }

  int n() {
    return rows.length;
  }

  /** The row in the original columns from which a pair was taken. */
  int row(int pair) {
    return rows[pair];
  }

  /** Figures but one. */
  static double[] without(double[] figures, int index) {
    double[] rest = new double[figures.length - 1];
    System.arraycopy(figures, 0, rest, 0, index);
    System.arraycopy(figures, index + 1, rest, index, rest.length - index);
    return rest;
  }
}
