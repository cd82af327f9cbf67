package org.placebook.stats;

import java.util.function.DoubleBinaryOperator;

/** Ranks of a complete column; -0.0 and 0.0 are tied. */
public final class Ranks {
  private Ranks() {}

  /**
   * Average ranks, smallest first: tied figures share the mean of the ranks they take up, as
   * Spearman's coefficient needs them.
   *
   * @return the ranks from 1, in the rows of the column
   */
  public static double[] average(double[] figures) {
    return shared(figures, SortOrder.of(figures), (first, last) -> (first + last) / 2);
  }

  /**
   * Ranks as Excel's {@code RANK} gives them, smallest first: tied figures share the lowest of the
   * ranks they take up.
   *
   * @return the ranks from 1, in the rows of the column
   */
  public static double[] lowest(double[] figures) {
    return shared(figures, SortOrder.of(figures), (first, last) -> first);
  }

  /**
   * The same by a count of smaller figures, to which {@link LastDigits} are no difference, as they
   * are to {@code RANK}.
   */
  public static double[] counted(double[] figures) {
    int[] order = SortOrder.of(figures);
    return shared(LastDigits.levelled(figures, order), order, (first, last) -> first);
  }

  /** What tied figures share, of the first and the last of the ranks that they take up. */
  private static double[] shared(double[] figures, int[] order, DoubleBinaryOperator rank) {
    double[] ranks = new double[figures.length];
    int from = 0;
    while (from < order.length) {
      int to = endOfTies(figures, order, from);
      double shared = rank.applyAsDouble(from + 1.0, to);
      for (int i = from; i < to; i++) {
        ranks[order[i]] = shared;
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
}
