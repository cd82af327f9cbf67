package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Lorenz curve: how much of an amount falls to the lowest part of those among whom it is
 * spread, and Gini's coefficient, twice the area between the curve and the line of equality.
 */
public final class LorenzCurve {
  private final List<Point> points;

  private LorenzCurve(List<Point> points) {
    this.points = points;
  }

  /**
   * A point of the curve.
   *
   * @param holders the share of the holders up to here, lowest first
   * @param amount the share of the amount that they hold
   */
  private record Point(double holders, double amount) {}

  /** The curve of amounts among equal holders; empty where all are zero. */
  public static Optional<LorenzCurve> of(double[] amounts) {
    double[] equal = new double[amounts.length];
    Arrays.fill(equal, 1);
    return ofShares(amounts, equal);
  }

  /**
   * The curve of amounts per head, each held by so many.
   *
   * @param amounts the amount of each holder in a class
   * @param weights how many holders the class has
   */
  public static Optional<LorenzCurve> weighted(double[] amounts, double[] weights) {
    FiniteChecks.sameLength(amounts, weights);
    double[] held = new double[amounts.length];
    Arrays.setAll(held, i -> amounts[i] * weights[i]);
    return ofShares(held, weights);
  }

  /**
   * The curve of one distribution against another, sorted by the quotient of their shares: with a
   * sector by area against all sectors it gives the locational Gini coefficient.
   *
   * @param amounts what is spread, complete and not negative
   * @param reference against what; where both are zero the category is left out
   */
  public static Optional<LorenzCurve> ofShares(double[] amounts, double[] reference) {
    FiniteChecks.sameLength(amounts, reference);
    double amount = Amounts.total(amounts);
    double among = Amounts.total(reference);
    if (!(amount > 0 && among > 0)) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
    double holders = 0;
    double held = 0;
    for (int i : SortOrder.of(quotients(amounts, reference))) {
      holders += reference[i];
      held += amounts[i];
      points.add(new Point(holders / among, held / amount));
    }
    return Optional.of(new LorenzCurve(points));
  }

  /** Where nothing is set against something it comes last, after the largest quotient. */
  private static double[] quotients(double[] amounts, double[] reference) {
    double[] quotients = new double[amounts.length];
    Arrays.setAll(quotients, i -> Math.min(amounts[i] / reference[i], Double.MAX_VALUE));
    return quotients;
  }

  /** Gini's coefficient by trapezia, 0 for equality to near 1. */
  public double gini() {
    double twiceBelow = 0;
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      twiceBelow += (to.holders - from.holders) * (to.amount + from.amount);
    }
    return Math.max(0, 1 - twiceBelow);
  }
}
