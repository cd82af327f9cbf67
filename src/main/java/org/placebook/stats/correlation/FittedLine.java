package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.stats.Centred;
import org.placebook.stats.CommonsMath;
import org.placebook.stats.Interval;
import org.placebook.stats.Pairs;
import org.placebook.stats.PreciseSum;

/**
 * The straight line of least squares through pairs of figures, and the influence of each row on it.
 *
 * <p>With deviations from the means, {@code slope = Sxy/Sxx} and {@code leverage_i = 1/n +
 * dx_i²/Sxx}. A row with a leverage of 1 decides its own fitted value, so Cook's distance does not
 * exist for it. Source: Cook and Weisberg, Residuals and Influence in Regression (1982).
 */
public final class FittedLine {
  private static final double FULL_LEVERAGE = 1 - 1e-12;
  private static final int COEFFICIENTS = 2;

  private final Pairs pairs;
  private final Centred x;
  private final double slope;
  private final double intercept;
  private final double[] residuals;
  private final double squares;
  private final int[] pairOfRow;

  private FittedLine(Pairs pairs, int rows) {
    this.pairs = pairs;
    this.x = Centred.of(pairs.x);
    Centred y = Centred.of(pairs.y);
    double tilt = x.productUnscaled(y) / x.sumOfSquaresUnscaled();
    double height = y.mean() - tilt * x.mean();
    // What is left over by rounding has a line of its own: without it an intercept near zero
    // would keep only the digits of the mean.
    Centred left = Centred.of(deviations(tilt, height));
    double more = x.productUnscaled(left) / x.sumOfSquaresUnscaled();
    this.slope = tilt + more;
    this.intercept = height + (left.mean() - more * x.mean());
    this.residuals = deviations(slope, intercept);
    this.squares = Centred.dot(residuals, residuals);
    this.pairOfRow = new int[rows];
    Arrays.fill(pairOfRow, -1);
    for (int i = 0; i < pairs.n(); i++) {
      pairOfRow[pairs.row(i)] = i;
    }
  }

  private double[] deviations(double tilt, double height) {
    double[] deviations = new double[pairs.n()];
    for (int i = 0; i < deviations.length; i++) {
      PreciseSum sum = new PreciseSum();
      sum.add(pairs.y[i]);
      sum.add(-height);
      sum.addProduct(-tilt, pairs.x[i]);
      deviations[i] = sum.value();
    }
    return deviations;
  }

  /**
   * The line of y on x.
   *
   * @param x the explaining column; NaN is missing
   * @param y the explained column, of the same length; NaN is missing
   * @return empty for fewer than three pairs or a constant x
   */
  public static Optional<FittedLine> of(double[] x, double[] y) {
    Pairs pairs = Pairs.complete(x, y);
    if (pairs.n() < Correlation.FEWEST || Centred.isConstant(pairs.x)) {
      return Optional.empty();
    }
    return Optional.of(new FittedLine(pairs, x.length));
  }

  /** The number of pairs. */
  public int n() {
    return pairs.n();
  }

  /** By how much y rises for one unit of x. */
  public double slope() {
    return slope;
  }

  /** The line's y at an x of zero. */
  public double intercept() {
    return intercept;
  }

  /** The standard deviation of the residuals, with the divisor n - 2. */
  public double residualStandardDeviation() {
    return Math.sqrt(squares / (n() - COEFFICIENTS));
  }

  /** The standard error of the slope. */
  public double slopeStandardError() {
    return residualStandardDeviation() / Math.sqrt(x.sumOfSquaresUnscaled());
  }

  /** The 95 per cent interval of the slope, by Student's t with n - 2 degrees of freedom. */
  public Interval slopeInterval() {
    double half = CommonsMath.tQuantile(0.975, n() - (double) COEFFICIENTS) * slopeStandardError();
    return new Interval(slope - half, slope + half);
  }

  /** The row's y less the line's; empty where the row is not among the pairs. */
  public OptionalDouble residual(int row) {
    int i = pairOfRow[row];
    return i < 0 ? OptionalDouble.empty() : OptionalDouble.of(residuals[i]);
  }

  /** How far the row decides its own fitted value, from 1/n to 1; empty outside the pairs. */
  public OptionalDouble leverage(int row) {
    int i = pairOfRow[row];
    return i < 0 ? OptionalDouble.empty() : OptionalDouble.of(leverageOfPair(i));
  }

  private double leverageOfPair(int i) {
    return Math.min(1, 1.0 / n() + x.deviations[i] * x.deviations[i] / x.sumOfSquares);
  }

  /**
   * Cook's distance: how far the line moves without this row. Empty for full leverage, for a line
   * through all points, and outside the pairs.
   */
  public OptionalDouble cooksDistance(int row) {
    int i = pairOfRow[row];
    if (i < 0 || squares == 0 || leverageOfPair(i) > FULL_LEVERAGE) {
      return OptionalDouble.empty();
    }
    double leverage = leverageOfPair(i);
    double variance = squares / (n() - COEFFICIENTS);
    double rest = 1 - leverage;
    double square = residuals[i] * residuals[i];
    return OptionalDouble.of(square * leverage / (COEFFICIENTS * variance * rest * rest));
  }
}
