package org.placebook.stats.correlation;

import java.util.Arrays;
import org.placebook.stats.CommonsMath;
import org.placebook.stats.DenseRanks;
import org.placebook.stats.PValueMethod;
import org.placebook.stats.Paired;
import org.placebook.stats.Ranks;
import org.placebook.stats.Variable;

/**
 * Spearman's rho: Pearson's coefficient of the average ranks.
 *
 * <p>Its p is exact up to nine pairs, with or without ties, by counting all orders; beyond that by
 * Student's t. Source: Kendall and Gibbons, Rank Correlation Methods (1990).
 */
public final class Spearman {
  private Spearman() {}

  /** Rho of at least three pairs that vary. */
  static RankCorrelation of(Paired pairs) {
    Variable x = pairs.x();
    Variable y = pairs.y();
    double rho = Pearson.r(x.centredRanks(), y.centredRanks());
    if (pairs.n() > Permutations.MOST) {
      return new RankCorrelation(rho, approximateP(rho, pairs.n()), PValueMethod.SPEARMAN_T);
    }
    double p = exactP(Ranks.average(x.figures()), Ranks.average(y.figures()));
    return new RankCorrelation(rho, p, PValueMethod.ALL_PERMUTATIONS);
  }

  public static double approximateP(double rho, int n) {
    return CommonsMath.pOfCorrelation(rho, n);
  }

  private static double exactP(double[] ranksX, double[] ranksY) {
    int[] a = doubledDeviations(ranksX);
    int[] b = doubledDeviations(ranksY);
    int[] sortedA = a.clone();
    Arrays.sort(sortedA);
    int[] groupsOfA = DenseRanks.of(ranksX).counts();
    int[] valueOfGroup = Arrays.stream(sortedA).distinct().toArray();
    return Permutations.shareAsFar(
        groupsOfA,
        Math.max(product(a, a), product(b, b)),
        product(a, b),
        (group, before, chosen) -> valueOfGroup[group] * sum(b, chosen));
  }

  /** Twice the deviations of the ranks from their mean (n + 1)/2: whole numbers, so exact. */
  private static int[] doubledDeviations(double[] ranks) {
    return Arrays.stream(ranks)
        .mapToInt(rank -> (int) Math.round(2 * rank) - (ranks.length + 1))
        .toArray();
  }

  private static int product(int[] a, int[] b) {
    int product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }

  private static int sum(int[] figures, int chosen) {
    int sum = 0;
    for (int i = 0; i < figures.length; i++) {
      sum += ((chosen >> i) & 1) * figures[i];
    }
    return sum;
  }
}
