package org.placebook.stats.correlation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.placebook.stats.CommonsMath;
import org.placebook.stats.DenseRanks;
import org.placebook.stats.PValueMethod;
import org.placebook.stats.Variable;

/**
 * Kendall's tau-b: {@code (C - D) / sqrt((N - Tx)(N - Ty))} with C concordant and D discordant of N
 * pairs of rows, Tx and Ty tied ones.
 *
 * <p>Its p is exact by counting all orders up to nine pairs, exact by recursion up to 49 without
 * ties, else by the normal distribution with its variance corrected for ties. Source: Kendall and
 * Gibbons, Rank Correlation Methods (1990); the counting in O(n log n) is Knight's (1966).
 */
final class Kendall {
  private static final int MOST_BY_RECURSION = 49;

  /** A workbook's pairs are mostly of one size, and the shares depend on nothing else. */
  private static final Map<Integer, double[]> SHARES = new ConcurrentHashMap<>();

  private Kendall() {}

  /** Tau-b of complete variables of at least three pairs that vary. */
  static RankCorrelation of(Variable x, Variable y) {
    KendallCounts counts = KendallCounts.of(x.denseRanks(), y.denseRanks());
    double tau = counts.tau();
    int n = x.figures().length;
    if (!counts.tied() && n <= MOST_BY_RECURSION) {
      return new RankCorrelation(tau, recursiveP(n, counts.score()), exactMethod(n));
    }
    return n <= Permutations.MOST
        ? new RankCorrelation(
            tau, permutedP(x.figures(), y.figures(), counts.score()), PValueMethod.ALL_PERMUTATIONS)
        : new RankCorrelation(tau, CommonsMath.pOfZ(counts.z()), PValueMethod.KENDALL_NORMAL);
  }

  /** Without ties the recursion counts the same orders as going through them all. */
  private static PValueMethod exactMethod(int n) {
    return n <= Permutations.MOST ? PValueMethod.ALL_PERMUTATIONS : PValueMethod.KENDALL_RECURSION;
  }

  private static double permutedP(double[] x, double[] y, long score) {
    int[][] signs = signs(y);
    int pairs = x.length * (x.length - 1) / 2;
    return Permutations.shareAsFar(
        DenseRanks.of(x).counts(),
        pairs,
        score,
        (group, before, chosen) -> scoreBetween(signs, before, chosen));
  }

  /** How many of the figures chosen are larger than those before, less how many are smaller. */
  private static int scoreBetween(int[][] signs, int before, int chosen) {
    int score = 0;
    for (int i = 0; i < signs.length; i++) {
      for (int j = 0; j < signs.length; j++) {
        score += ((chosen >> i) & 1) * ((before >> j) & 1) * signs[i][j];
      }
    }
    return score;
  }

  private static int[][] signs(double[] figures) {
    int[][] signs = new int[figures.length][figures.length];
    for (int i = 0; i < figures.length; i++) {
      for (int j = 0; j < figures.length; j++) {
        signs[i][j] = Double.compare(figures[i] + 0.0, figures[j] + 0.0);
      }
    }
    return signs;
  }

  /**
   * The exact two-sided p without ties: the share of orders with as many inversions or more, on the
   * side observed, twice.
   */
  static double recursiveP(int n, long score) {
    double[] shares = SHARES.computeIfAbsent(n, Kendall::sharesByInversions);
    long pairs = (long) n * (n - 1) / 2;
    long fewest = (pairs - Math.abs(score)) / 2;
    double tail = 0;
    for (int inversions = 0; inversions <= fewest; inversions++) {
      tail += shares[inversions];
    }
    return Math.min(1, 2 * tail);
  }

  /** The share of all orders of n with each number of inversions. */
  private static double[] sharesByInversions(int n) {
    double[] shares = {1};
    for (int size = 2; size <= n; size++) {
      double[] next = new double[size * (size - 1) / 2 + 1];
      for (int inversions = 0; inversions < shares.length; inversions++) {
        for (int more = 0; more < size; more++) {
          next[inversions + more] += shares[inversions] / size;
        }
      }
      shares = next;
    }
    return shares;
  }
}
