package org.placebook.stats;

/**
 * Spearman's rho: Pearson's coefficient of the average ranks.
 *
 * <p>Its p is exact up to nine pairs, with or without ties, by counting all orders; beyond that by
 * Student's t. Source: Kendall and Gibbons, Rank Correlation Methods (1990).
 */
final class Spearman {
  private Spearman() {}

  /** Rho of complete columns of at least three pairs that vary. */
  static RankCorrelation of(double[] x, double[] y) {
    double[] ranksX = Ranks.average(x);
    double[] ranksY = Ranks.average(y);
    double rho = rho(ranksX, ranksY);
    return x.length <= Permutations.MOST
        ? new RankCorrelation(rho, exactP(ranksX, ranksY), Method.ALL_PERMUTATIONS)
        : new RankCorrelation(rho, approximateP(rho, x.length), Method.SPEARMAN_T);
  }

  private static double rho(double[] ranksX, double[] ranksY) {
    return Pearson.r(ranksX, ranksY);
  }

  static double approximateP(double rho, int n) {
    return CommonsMath.pOfCorrelation(rho, n);
  }

  private static double exactP(double[] ranksX, double[] ranksY) {
    long[] a = doubledDeviations(ranksX);
    long[] b = doubledDeviations(ranksY);
    return Permutations.shareAsFar(a.length, (chosen, place) -> a[place] * b[chosen[place]]);
  }

  /** Twice the deviations of the ranks from their mean (n + 1)/2: whole numbers, so exact. */
  private static long[] doubledDeviations(double[] ranks) {
    long[] doubled = new long[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      doubled[i] = Math.round(2 * ranks[i]) - (ranks.length + 1);
    }
    return doubled;
  }
}
