package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.Optional;
import org.placebook.stats.Centred;
import org.placebook.stats.Paired;
import org.placebook.stats.Pairs;
import org.placebook.stats.Variable;

/**
 * Pearson's r as each row in turn is left out: whether a correlation rests on one area.
 *
 * <p>From the sums about the means, leaving out row i takes {@code n/(n-1) dx_i dy_i} off each sum.
 * Where that takes off nearly all of a sum, it is computed afresh from the remaining rows.
 *
 * @param lowest the lowest coefficient; of equal ones the first row's
 * @param highest the highest coefficient; of equal ones the first row's
 */
public record LeaveOneOut(Extreme lowest, Extreme highest) {
  /** Below this part of a sum of squares, taking off leaves too few digits. */
  private static final double CANCELLED = 1e-3;

  /**
   * A coefficient and the row whose leaving out gives it.
   *
   * @param r Pearson's coefficient of the other rows
   * @param row the row left out, from 0, in the columns as handed in
   */
  public record Extreme(double r, int row) {}

  /** Empty below four pairs. */
  static Optional<LeaveOneOut> of(Variable x, Variable y) {
    double[] each = each(x, y);
    int lowest = -1;
    int highest = -1;
    for (int row = 0; row < each.length; row++) {
      if (!Double.isNaN(each[row])) {
        lowest = lowest < 0 || each[row] < each[lowest] ? row : lowest;
        highest = highest < 0 || each[row] > each[highest] ? row : highest;
      }
    }
    return lowest < 0
        ? Optional.empty()
        : Optional.of(
            new LeaveOneOut(
                new Extreme(each[lowest], lowest), new Extreme(each[highest], highest)));
  }

  /**
   * The coefficient without each row; NaN where that row is not among the pairs, where the rest is
   * constant, and everywhere below four pairs.
   */
  public static double[] each(Variable x, Variable y) {
    double[] without = new double[x.figures().length];
    Arrays.fill(without, Double.NaN);
    Paired pairs = Paired.of(x, y);
    if (pairs.n() > Correlation.FEWEST) {
      Centred centredX = pairs.x().centred();
      Centred centredY = pairs.y().centred();
      double product = Centred.dot(centredX.deviations, centredY.deviations);
      for (int i = 0; i < pairs.n(); i++) {
        without[pairs.row(i)] = without(pairs, i, centredX, centredY, product);
      }
    }
    return without;
  }

  private static double without(Paired pairs, int i, Centred x, Centred y, double product) {
    double factor = pairs.n() / (pairs.n() - 1.0);
    double dx = x.deviations[i];
    double dy = y.deviations[i];
    double restX = x.sumOfSquares - factor * dx * dx;
    double restY = y.sumOfSquares - factor * dy * dy;
    if (restX > CANCELLED * x.sumOfSquares && restY > CANCELLED * y.sumOfSquares) {
      return Pearson.bounded((product - factor * dx * dy) / Math.sqrt(restX * restY));
    }
    double[] otherX = Pairs.without(pairs.x().figures(), i);
    double[] otherY = Pairs.without(pairs.y().figures(), i);
    return Centred.isConstant(otherX) || Centred.isConstant(otherY)
        ? Double.NaN
        : Pearson.r(otherX, otherY);
  }
}
