package org.placebook.stats;

import java.util.Arrays;

/** The rows in which both columns have a figure (pairwise deletion). */
public final class Pairs {
  public final double[] x;
  public final double[] y;
  private final int[] rows;

  private Pairs(double[] x, double[] y, int[] rows) {
    this.x = x;
    this.y = y;
    this.rows = rows;
  }

  /** The complete pairs of two columns of the same length; NaN is missing. */
  public static Pairs complete(double[] x, double[] y) {
    FiniteChecks.sameLength(x, y);
    double[] keptX = new double[x.length];
    double[] keptY = new double[x.length];
    int[] rows = new int[x.length];
    int n = 0;
    for (int row = 0; row < x.length; row++) {
      if (FiniteChecks.present(x[row]) && FiniteChecks.present(y[row])) {
        keptX[n] = x[row];
        keptY[n] = y[row];
        rows[n++] = row;
      }
    }
    return new Pairs(Arrays.copyOf(keptX, n), Arrays.copyOf(keptY, n), Arrays.copyOf(rows, n));
  }

  public int n() {
    return rows.length;
  }

  /** The row in the original columns from which a pair was taken. */
  public int row(int pair) {
    return rows[pair];
  }

  /** Figures but one. */
  public static double[] without(double[] figures, int index) {
    double[] rest = new double[figures.length - 1];
    System.arraycopy(figures, 0, rest, 0, index);
    System.arraycopy(figures, index + 1, rest, index, rest.length - index);
    return rest;
  }
}
