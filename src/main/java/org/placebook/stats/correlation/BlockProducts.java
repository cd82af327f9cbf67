package org.placebook.stats.correlation;

/**
 * The products of every column of one set with every column of another, {@code sum a_i b_j} over
 * rows. Rows are taken in blocks that stay in the processor's cache, columns in tiles of four by
 * two whose eight sums stay in its registers; summing by blocks keeps the rounding error small as
 * well.
 */
final class BlockProducts {
  private static final int ROWS = 256;
  private static final int HEIGHT = 4;
  private static final int WIDTH = 2;

  private final double[][] a;
  private final double[][] b;
  private final double[][] sums;

  private BlockProducts(double[][] a, double[][] b) {
    this.a = a;
    this.b = b;
    this.sums = new double[a.length][b.length];
  }

  /** All products of two sets of columns. */
  static double[][] of(double[][] a, double[][] b) {
    return new BlockProducts(a, b).multiply(false);
  }

  /** The products of columns with each other: element (i, j) is right where j is at least i. */
  static double[][] upper(double[][] columns) {
    return new BlockProducts(columns, columns).multiply(true);
  }

  private double[][] multiply(boolean upper) {
    int rows = a.length == 0 ? 0 : a[0].length;
    for (int from = 0; from < rows; from += ROWS) {
      int to = Math.min(rows, from + ROWS);
      for (int i = 0; i < a.length; i += HEIGHT) {
        for (int j = upper ? i : 0; j < b.length; j += WIDTH) {
          tile(i, j, from, to);
        }
      }
    }
    return sums;
  }

  /** At the edge the last column is taken again, and the sum not kept. */
  private void tile(int i, int j, int from, int to) {
    double[] a0 = a[i];
    double[] a1 = a[Math.min(i + 1, a.length - 1)];
    double[] a2 = a[Math.min(i + 2, a.length - 1)];
    double[] a3 = a[Math.min(i + 3, a.length - 1)];
    double[] b0 = b[j];
    double[] b1 = b[Math.min(j + 1, b.length - 1)];
    double s00 = 0;
    double s10 = 0;
    double s20 = 0;
    double s30 = 0;
    double s01 = 0;
    double s11 = 0;
    double s21 = 0;
    double s31 = 0;
    for (int row = from; row < to; row++) {
      double y0 = b0[row];
      double y1 = b1[row];
      s00 += a0[row] * y0;
      s10 += a1[row] * y0;
      s20 += a2[row] * y0;
      s30 += a3[row] * y0;
      s01 += a0[row] * y1;
      s11 += a1[row] * y1;
      s21 += a2[row] * y1;
      s31 += a3[row] * y1;
    }
    add(i, j, s00, s01);
    add(i + 1, j, s10, s11);
    add(i + 2, j, s20, s21);
    add(i + 3, j, s30, s31);
  }

  private void add(int i, int j, double first, double second) {
    if (i < sums.length) {
      sums[i][j] += first;
      if (j + 1 < b.length) {
        sums[i][j + 1] += second;
      }
    }
  }
}
