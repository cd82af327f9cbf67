package org.placebook.stats;

/**
 * Two counts of chance events, as of one place in two years: whether their ratio may be a given
 * one. Given their sum n, the second of two Poisson counts is binomial with n trials and
 * probability ratio / (1 + ratio) (Przyborowski and Wilenski 1940).
 */
public final class CountsCompared {
  private CountsCompared() {}

  /**
   * The probability of counts that are at least as far apart, on both sides.
   *
   * @param first a whole count, not below 0
   * @param second likewise
   * @param ratio of the second to the first that is expected, above 0
   * @return twice the smaller tail, at most 1; 1 where there is nothing to compare
   */
  public static double probability(double first, double second, double ratio) {
    double sum = first + second;
    if (!(ratio > 0) || !(sum > 0) || sum > Integer.MAX_VALUE) {
      return 1;
    }
    double chance = ratio / (1 + ratio);
    double atMost = CommonsMath.binomialAtMost((int) second, (int) sum, chance);
    double atLeast =
        second < 1 ? 1 : 1 - CommonsMath.binomialAtMost((int) second - 1, (int) sum, chance);
    return Math.min(1, 2 * Math.min(atMost, atLeast));
  }
}
