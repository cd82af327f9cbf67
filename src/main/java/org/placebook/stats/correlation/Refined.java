package org.placebook.stats.correlation;

import java.util.List;
import org.placebook.stats.PreciseSum;

/**
 * A solution of least squares, refined until residuals and coefficients settle (Björck 1967), which
 * keeps the digits of ill-conditioned data: their defects in {@code r + X b = y, X' r = 0} are
 * computed with twice the digits and solved for again.
 */
final class Refined {
  private static final int ROUNDS = 5;

  private final Householder qr;
  private final List<double[]> columns;
  private final double[] y;
  private final double[] coefficients;
  private final double[] residuals;

  private Refined(Householder qr, List<double[]> columns, double[] y) {
    this.qr = qr;
    this.columns = columns;
    this.y = y;
    this.coefficients = new double[columns.size()];
    this.residuals = new double[y.length];
  }

  static Refined solve(Householder qr, List<double[]> columns, double[] y) {
    Refined solution = new Refined(qr, columns, y);
    for (int round = 0; round < ROUNDS; round++) {
      solution.refine();
    }
    return solution;
  }

  double[] coefficients() {
    return coefficients;
  }

  double[] residuals() {
    return residuals;
  }

  /** From zero, the first round is the plain solution. */
  private void refine() {
    double[] f = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      f[i] = defect(i);
    }
    double[] g = new double[coefficients.length];
    for (int j = 0; j < g.length; j++) {
      g[j] = -PreciseSum.dot(columns.get(j), residuals);
    }
    double[] h = qr.solveLower(g);
    qr.transpose(f);
    double[] top = new double[h.length];
    for (int j = 0; j < h.length; j++) {
      top[j] = f[j] - h[j];
      f[j] = h[j];
    }
    double[] more = qr.solveUpper(top);
    qr.multiply(f);
    add(coefficients, more);
    add(residuals, f);
  }

  private double defect(int row) {
    PreciseSum sum = new PreciseSum();
    sum.add(y[row]);
    sum.add(-residuals[row]);
    for (int j = 0; j < coefficients.length; j++) {
      sum.addProduct(-coefficients[j], columns.get(j)[row]);
    }
    return sum.value();
  }

  private static void add(double[] figures, double[] more) {
    for (int i = 0; i < figures.length; i++) {
      figures[i] += more[i];
    }
  }
}
