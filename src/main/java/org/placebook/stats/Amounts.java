package org.placebook.stats;

import java.util.function.ToDoubleFunction;

/** Amounts by category: complete and not negative. */
final class Amounts {
  private Amounts() {}

  /** The total of amounts. Refuses one below nought. */
  static double total(double[] amounts) {
    for (double amount : amounts) {
      if (!(Figures.finite(amount) >= 0)) {
        throw new IllegalArgumentException("An amount below nought: " + amount);
      }
    }
    return Figures.sum(amounts);
  }

  /** A measure of the shares that amounts have in their total; none where the total is nought. */
  static Measure ofShares(double[] amounts, ToDoubleFunction<double[]> measure) {
    return total(amounts) > 0
        ? Measure.of(measure.applyAsDouble(Share.ofSum(amounts)))
        : Measure.notAvailable(Why.SHARE_OF_NOTHING);
  }
}
