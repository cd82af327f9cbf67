package org.placebook.stats.correlation;

import org.placebook.stats.PValueMethod;

/**
 * A rank correlation with its evidence.
 *
 * @param coefficient Spearman's rho or Kendall's tau-b, from -1 to 1
 * @param p the two-sided p-value
 * @param method how p was found
 */
public record RankCorrelation(double coefficient, double p, PValueMethod method) {
  /** Refuses a coefficient or p out of bounds. */
  public RankCorrelation {
    if (!(Math.abs(coefficient) <= 1 && p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("Not a correlation: " + coefficient + ", p = " + p);
    }
  }
}
