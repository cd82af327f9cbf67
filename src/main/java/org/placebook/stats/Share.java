package org.placebook.stats;

/** Parts as shares of their sum. Shares are fractions, not per cent. */
public final class Share {
  private Share() {}

  /** The shares of all parts in their sum. NaN is missing and makes the sum, so all, missing. */
  public static double[] ofSum(double[] parts) {
    FiniteChecks.finite(parts);
    double sum = FiniteChecks.sum(parts);
    double[] shares = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      shares[i] = parts[i] / sum;
    }
    return shares;
  }
}
