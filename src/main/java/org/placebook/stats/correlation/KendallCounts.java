package org.placebook.stats.correlation;

import java.util.Arrays;
import org.placebook.stats.DenseRanks;

/** Concordant, discordant and tied pairs of rows, counted in O(n log n). */
public final class KendallCounts {
  private final long n;
  private final long score;
  private final Ties tiesX;
  private final Ties tiesY;

  private KendallCounts(long n, long score, Ties tiesX, Ties tiesY) {
    this.n = n;
    this.score = score;
    this.tiesX = tiesX;
    this.tiesY = tiesY;
  }

  /** Counts over columns of the same rows that are already ranked. */
  public static KendallCounts of(DenseRanks x, DenseRanks y) {
    int[] sortedY = x.sortStably(y);
    Ties tiesX = Ties.of(x.counts());
    Ties tiesY = Ties.of(y.counts());
    long n = sortedY.length;
    long both = x.tiedWith(sortedY);
    long discordant = inversions(sortedY);
    long untied = n * (n - 1) / 2 - tiesX.pairs() - tiesY.pairs() + both;
    return new KendallCounts(n, untied - 2 * discordant, tiesX, tiesY);
  }

  /** Concordant less discordant pairs. */
  long score() {
    return score;
  }

  boolean tied() {
    return tiesX.pairs() > 0 || tiesY.pairs() > 0;
  }

  double tau() {
    double all = n * (n - 1) / 2.0;
    return Pearson.bounded(score / Math.sqrt((all - tiesX.pairs()) * (all - tiesY.pairs())));
  }

  /**
   * The score over its standard deviation, corrected for ties (Kendall and Gibbons 1990, ch. 4).
   */
  public double z() {
    double size = n;
    double base = size * (size - 1) * (2 * size + 5) - tiesX.weighted() - tiesY.weighted();
    double twos = 4.0 * tiesX.pairs() * tiesY.pairs() / (2 * size * (size - 1));
    double threes = tiesX.triples() * tiesY.triples() / (9 * size * (size - 1) * (size - 2));
    return score / Math.sqrt(base / 18 + twos + threes);
  }

  /** The pairs that stand in the wrong order, by merging from below; sorts the ranks. */
  private static long inversions(int[] ranks) {
    int[] from = ranks;
    int[] to = new int[ranks.length];
    long inversions = 0;
    for (int width = 1; width < ranks.length; width *= 2) {
      for (int start = 0; start < ranks.length; start += 2 * width) {
        inversions += merge(from, to, start, width);
      }
      int[] free = from;
      from = to;
      to = free;
    }
    return inversions;
  }

  private static long merge(int[] from, int[] to, int start, int width) {
    int middle = Math.min(start + width, from.length);
    int end = Math.min(middle + width, from.length);
    int left = start;
    int right = middle;
    int next = start;
    long inversions = 0;
    while (left < middle && right < end) {
      if (from[right] < from[left]) {
        inversions += middle - left;
        to[next++] = from[right++];
      } else {
        to[next++] = from[left++];
      }
    }
    System.arraycopy(from, left, to, next, middle - left);
    System.arraycopy(from, right, to, next + middle - left, end - right);
    return inversions;
  }

  /**
   * Sums over groups of t tied figures.
   *
   * @param pairs the sum of t(t - 1)/2
   * @param triples the sum of t(t - 1)(t - 2)
   * @param weighted the sum of t(t - 1)(2t + 5)
   */
  private record Ties(long pairs, double triples, double weighted) {
    static Ties of(int[] counts) {
      long pairs = Arrays.stream(counts).mapToLong(t -> t * (t - 1L) / 2).sum();
      double triples = Arrays.stream(counts).mapToDouble(t -> t * (t - 1.0) * (t - 2.0)).sum();
      double weighted = Arrays.stream(counts).mapToDouble(t -> t * (t - 1.0) * (2.0 * t + 5)).sum();
      return new Ties(pairs, triples, weighted);
    }
  }
}
