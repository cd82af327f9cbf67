package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Multiple regression by least squares: Householder's QR of the scaled columns, then refined until
 * residuals and coefficients settle (Björck 1967), which keeps the digits of ill-conditioned data.
 */
public final class LeastSquares {
  private final int n;
  private final double[] coefficients;
  private final double[] standardErrors;
  private final double[] residuals;
  private final double squares;
  private final double totalSquares;

  private LeastSquares(Refined fit, double[] y, boolean intercept) {
    this.n = y.length;
    this.coefficients = fit.coefficients();
    this.residuals = fit.residuals();
    this.squares = Centred.dot(residuals, residuals);
    this.totalSquares = intercept ? Centred.of(y).sumOfSquaresUnscaled() : Centred.dot(y, y);
    this.standardErrors = fit.inverseDiagonalRoots();
    double deviation = residualStandardDeviation();
    for (int j = 0; j < standardErrors.length; j++) {
      standardErrors[j] *= deviation;
    }
  }

  /**
   * The regression of y on columns with an intercept, which is coefficient 0.
   *
   * @param y the explained column, complete
   * @param columns the explaining columns, complete
   * @return empty where there are no more rows than coefficients, or where a column is made of the
   *     others
   */
  public static Optional<LeastSquares> withIntercept(double[] y, List<double[]> columns) {
    double[] ones = new double[y.length];
    Arrays.fill(ones, 1);
    List<double[]> all = new ArrayList<>(List.of(ones));
    all.addAll(columns);
    return fit(y, all, true);
  }

  /** The regression through the origin: coefficient 0 is the first column's. */
  public static Optional<LeastSquares> throughOrigin(double[] y, List<double[]> columns) {
    return fit(y, columns, false);
  }

  private static Optional<LeastSquares> fit(double[] y, List<double[]> columns, boolean intercept) {
    Figures.finite(y);
    for (double[] column : columns) {
      Figures.sameLength(y, column);
      Figures.finite(column);
    }
    if (y.length <= columns.size()) {
      return Optional.empty();
    }
    return Householder.of(columns)
        .map(qr -> new LeastSquares(Refined.solve(qr, columns, y), y, intercept));
  }

  /** The number of rows. */
  public int n() {
    return n;
  }

  /** How many coefficients there are. */
  public int size() {
    return coefficients.length;
  }

  /** A coefficient. */
  public double coefficient(int index) {
    return coefficients[index];
  }

  /** The standard error of a coefficient. */
  public double standardError(int index) {
    return standardErrors[index];
  }

  /** The row's y less the fitted one. */
  public double residual(int row) {
    return residuals[row];
  }

  /** The sum of the squares of the residuals. */
  public double sumOfSquares() {
    return squares;
  }

  /** The standard deviation of the residuals, with the divisor n less the coefficients. */
  public double residualStandardDeviation() {
    return Math.sqrt(squares / (n - coefficients.length));
  }

  /**
   * The share of the variance explained; through the origin, of the sum of squares. Empty for a y
   * that does not vary.
   */
  public OptionalDouble rSquared() {
    return totalSquares > 0
        ? OptionalDouble.of(Math.max(0, 1 - squares / totalSquares))
        : OptionalDouble.empty();
  }
}
