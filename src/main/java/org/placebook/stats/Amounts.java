package org.placebook.stats;

import java.util.function.ToDoubleFunction;

/** Amounts by category: complete and not negative. */
public final class Amounts {
  private Amounts() {}

  /** The total of amounts. Refuses one below zero. */
  public static double total(double[] amounts) {
    for (double amount : amounts) {
      if (!(FiniteChecks.finite(amount) >= 0)) {
        throw new IllegalArgumentException("An amount below zero: " + amount);
      }
    }
    return FiniteChecks.sum(amounts);
  }

  /** A measure of the shares that amounts have in their total; none where the total is zero. */
  static StatResult ofShares(double[] amounts, ToDoubleFunction<double[]> measure) {
    return total(amounts) > 0
        ? StatResult.of(measure.applyAsDouble(Share.ofSum(amounts)))
        : StatResult.notAvailable(MissingReason.SHARE_OF_NOTHING);
  }
}
