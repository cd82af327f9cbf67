package org.placebook.stats;

/**
 * How published figures were rounded, and so between which bounds the true figure lies. Sampling
 * error, normally the larger part, is not in it.
 */
@FunctionalInterface
public interface Rounding {

  /** The bounds of the figure behind a published one; never below zero. */
  Interval bounds(double published);

  /** Figures that were not rounded. */
  static Rounding none() {
    return published -> new Interval(checked(published), published);
  }

  /** Figures rounded to a fixed unit, such as 5 or 0.1: half of it on either side. */
  static Rounding toUnit(double unit) {
    if (!(unit > 0)) {
      throw new IllegalArgumentException("Not a unit of rounding: " + unit);
    }
    return published -> around(checked(published), unit / 2, unit / 2);
  }

  /**
   * The Business Register and Employment Survey, rounded by size: 1 to 49 to 5, 50 to 249 to 25,
   * 250 to 499 to 50, 500 to 999 to 100, 1,000 to 2,499 to 250, 2,500 to 4,999 to 500, more to
   * 1,000. At the edge of two bands the bounds are not symmetric: 250 stands for 237.5 to 275.
   * Source: Nomis, article 1103.
   */
  static Rounding bres() {
    return published ->
        around(
            checked(published),
            BresBand.unitBelow(published) / 2,
            BresBand.unitFrom(published) / 2);
  }

  private static double checked(double published) {
    if (!(FiniteChecks.finite(published) >= 0)) {
      throw new IllegalArgumentException("Not a published figure: " + published);
    }
    return published;
  }

  private static Interval around(double published, double below, double above) {
    return new Interval(Math.max(0, published - below), published + above);
  }
}
