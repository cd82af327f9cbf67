package org.placebook.stats;

import java.util.OptionalDouble;

/**
 * Classes of equal weight, 1 for the lowest: {@code k + 1 - ceiling(k P / W)}, P being the weight
 * of all that have as much or more, W that of all. With equal weights it is the quantile of Public
 * Health England, {@code floor((k + 1) - ceiling((n + 1 - r) / (n / k)))}.
 */
public final class WeightedQuantile {
  /** Spreadsheets round to nine decimals likewise. */
  private static final double DIGITS = 1e9;

  private WeightedQuantile() {}

  /**
   * The class of one of several.
   *
   * @param x what they are put in order by; NaN for none
   * @param weights of each; NaN for none
   * @param which of them, with both
   * @param k how many classes
   * @return empty for fewer than k with both, a weight below 0, or no weight at all
   */
  public static OptionalDouble of(double[] x, double[] weights, int which, double k) {
    FiniteChecks.sameLength(x, weights);
    int n = 0;
    double all = 0;
    double above = 0;
    for (int i = 0; i < x.length; i++) {
      if (weights[i] < 0) {
        return OptionalDouble.empty();
      }
      if (!Double.isNaN(x[i]) && !Double.isNaN(weights[i])) {
        n++;
        all += weights[i];
        above += x[i] >= x[which] ? weights[i] : 0;
      }
    }
    return n < k || all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(k, k + 1 - Math.ceil(told(k * above / all))));
  }

  /** Weights with decimals do not add up to the last digit: half of them is a half. */
  private static double told(double part) {
    return Math.rint(part * DIGITS) / DIGITS;
  }
}
