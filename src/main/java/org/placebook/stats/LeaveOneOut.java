package org.placebook.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Pearson's r as each row in turn is left out: whether a correlation rests on one area.
 *
 * <p>From the sums about the means, leaving out row i takes {@code n/(n-1) dx_i dy_i} off each sum.
 * Where that takes off nearly all of a sum, it is computed afresh from the remaining rows.
 */
public final class LeaveOneOut {
  /** Below this part of a sum of squares, taking off leaves too few digits. */
  private static final double CANCELLED = 1e-3;

  private final double[] without;
  private final Extreme lowest;
  private final Extreme highest;

  private LeaveOneOut(double[] without, Extreme lowest, Extreme highest) {
    this.without = without;
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * A coefficient and the row whose leaving out gives it.
   *
   * @param r Pearson's coefficient of the other rows
   * @param row the row left out, from 0, in the columns as handed in
   */
  public record Extreme(double r, int row) {}

  static Optional<LeaveOneOut> of(Pairs pairs, int rows) {
    if (pairs.n() <= Correlation.FEWEST) {
      return Optional.empty();
    }
    double[] without = new double[rows];
    Arrays.fill(without, Double.NaN);
    Centred x = Centred.of(pairs.x);
    Centred y = Centred.of(pairs.y);
    double product = Centred.dot(x.deviations, y.deviations);
    Optional<Extreme> lowest = Optional.empty();
    Optional<Extreme> highest = Optional.empty();
    for (int i = 0; i < pairs.n(); i++) {
      double r = without(pairs, i, x, y, product);
      int row = pairs.row(i);
      without[row] = r;
      if (!Double.isNaN(r)) {
        lowest = lowest.filter(least -> least.r <= r).or(() -> Optional.of(new Extreme(r, row)));
        highest = highest.filter(most -> most.r >= r).or(() -> Optional.of(new Extreme(r, row)));
      }
    }
    Optional<Extreme> most = highest;
    return lowest.flatMap(low -> most.map(high -> new LeaveOneOut(without, low, high)));
  }

  private static double without(Pairs pairs, int i, Centred x, Centred y, double product) {
    double factor = pairs.n() / (pairs.n() - 1.0);
    double dx = x.deviations[i];
    double dy = y.deviations[i];
    double restX = x.sumOfSquares - factor * dx * dx;
    double restY = y.sumOfSquares - factor * dy * dy;
    if (restX > CANCELLED * x.sumOfSquares && restY > CANCELLED * y.sumOfSquares) {
      return Pearson.bounded((product - factor * dx * dy) / Math.sqrt(restX * restY));
    }
    Pairs rest = pairs.without(i);
    return Centred.isConstant(rest.x) || Centred.isConstant(rest.y)
        ? Double.NaN
        : Pearson.r(rest.x, rest.y);
  }

  /**
   * The coefficient without one row; empty where that row is not among the pairs, or where the rest
   * is constant.
   */
  public OptionalDouble without(int row) {
    return Double.isNaN(without[row]) ? OptionalDouble.empty() : OptionalDouble.of(without[row]);
  }

  /** The lowest coefficient; of equal ones the first row's. */
  public Extreme lowest() {
    return lowest;
  }

  /** The highest coefficient; of equal ones the first row's. */
  public Extreme highest() {
    return highest;
  }
}
