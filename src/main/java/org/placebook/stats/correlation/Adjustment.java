package org.placebook.stats.correlation;

import java.util.Arrays;
import org.placebook.stats.SortOrder;

/**
 * The adjustment of a family of p-values for their number.
 *
 * <p>The family is the distinct unordered pairs of columns with a p-value, self-pairs left out,
 * fixed before any filtering and separate for each coefficient; its size is to be stated.
 */
public enum Adjustment {
  /**
   * Controls the chance of any false claim: the k-th smallest p times {@code m - k + 1}, no smaller
   * than those before it (Holm 1979).
   */
  HOLM("Holm"),
  /**
   * Controls the share of false among all claims: the k-th smallest p times {@code m / k}, no
   * larger than those after it (Benjamini and Hochberg 1995).
   */
  BENJAMINI_HOCHBERG("Benjamini-Hochberg"),
  /** Each p times m. Never better than Holm; kept for comparing with older work. */
  BONFERRONI("Bonferroni");

  private final String text;

  Adjustment(String text) {
    this.text = text;
  }

  /** The name for a note. */
  public String text() {
    return text;
  }

  /**
   * The adjusted p-values, none above 1.
   *
   * @param p the p-values of one family; NaN where there is none, which is not counted
   * @return in the same places; NaN where there was none
   */
  public double[] adjust(double[] p) {
    int[] order = SortOrder.of(p);
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    switch (this) {
      case HOLM -> holm(p, order, adjusted);
      case BENJAMINI_HOCHBERG -> benjaminiHochberg(p, order, adjusted);
      case BONFERRONI -> bonferroni(p, order, adjusted);
    }
    return adjusted;
  }

  private static void holm(double[] p, int[] order, double[] adjusted) {
    double before = 0;
    for (int k = 0; k < order.length; k++) {
      before = Math.max(before, Math.min(1, (order.length - k) * p[order[k]]));
      adjusted[order[k]] = before;
    }
  }

  private static void benjaminiHochberg(double[] p, int[] order, double[] adjusted) {
    double after = 1;
    for (int k = order.length - 1; k >= 0; k--) {
      after = Math.min(after, order.length / (k + 1.0) * p[order[k]]);
      adjusted[order[k]] = after;
    }
  }

  private static void bonferroni(double[] p, int[] order, double[] adjusted) {
    for (int place : order) {
      adjusted[place] = Math.min(1, order.length * p[place]);
    }
  }
}
