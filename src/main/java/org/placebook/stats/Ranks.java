package org.placebook.stats;

import java.util.Arrays;

/**
 * Ranks of a column. A missing figure (NaN) has no rank and is not counted; -0.0 and 0.0 are tied.
 */
public final class Ranks {
  private Ranks() {}

  /**
   * Average ranks, smallest first: tied figures share the mean of the ranks they take up, as
   * Spearman's coefficient needs them.
   *
   * @param figures the column; NaN is missing
   * @return the ranks from 1, in the rows of the column; NaN where the figure is missing
   */
  public static double[] average(double[] figures) {
    return average(figures, SortOrder.of(figures));
  }

  static double[] average(double[] figures, int[] order) {
    double[] ranks = new double[figures.length];
    if (order.length < figures.length) {
      Arrays.fill(ranks, Double.NaN);
    }
    int from = 0;
    while (from < order.length) {
      int to = endOfTies(figures, order, from);
      double rank = (from + 1 + to) / 2.0;
      for (int i = from; i < to; i++) {
        ranks[order[i]] = rank;
      }
      from = to;
    }
    return ranks;
  }

  /** Where the figures tied with the one at this place of the order end. */
  static int endOfTies(double[] figures, int[] order, int from) {
    double figure = figures[order[from]];
    int to = from + 1;
    while (to < order.length && figures[order[to]] == figure) {
      to++;
    }
    return to;
  }

  /** Competition ranks ("1, 2, 2, 4") with the largest figure first. */
  public static Ranking largestFirst(double[] figures) {
    double[] negated = new double[figures.length];
    for (int i = 0; i < figures.length; i++) {
      negated[i] = -figures[i];
    }
    return smallestFirst(negated);
  }

  /** Competition ranks ("1, 2, 2, 4") with the smallest figure first. */
  public static Ranking smallestFirst(double[] figures) {
    int[] order = SortOrder.of(figures);
    int[] ranks = new int[figures.length];
    boolean[] joint = new boolean[figures.length];
    int from = 0;
    while (from < order.length) {
      int to = endOfTies(figures, order, from);
      for (int i = from; i < to; i++) {
        ranks[order[i]] = from + 1;
        joint[order[i]] = to - from > 1;
      }
      from = to;
    }
    return new Ranking(ranks, joint, order.length);
  }
}
