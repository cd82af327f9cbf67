package org.placebook.stats;

import java.util.Optional;

/**
 * Events over those to be expected at the standard's rates: {@code O / sum(n r)}. With 100 for 1 it
 * is the standardised mortality ratio. The interval is that of the number of events, exact below
 * ten, else Byar's (Breslow and Day 1987), over the expected number.
 */
public final class IndirectlyStandardisedRatio {
  private IndirectlyStandardisedRatio() {}

  /**
   * The ratio.
   *
   * @param observed the events in all, not negative
   * @param populations the population of each group, not negative
   * @param rates the standard's rate in each group, not negative
   * @param per the population for which the rates are stated
   * @return empty where no events are to be expected
   */
  public static Optional<Rate> of(
      double observed, double[] populations, double[] rates, double per) {
    FiniteChecks.sameLength(populations, rates);
    double expected = 0;
    for (int i = 0; i < rates.length; i++) {
      boolean good = FiniteChecks.finite(populations[i]) >= 0 && FiniteChecks.finite(rates[i]) >= 0;
      if (!good) {
        throw new IllegalArgumentException(
            "Not a group: a rate of " + rates[i] + " for " + populations[i]);
      }
      expected += populations[i] * rates[i];
    }
    return Rate.of(observed, expected / per, 1);
  }
}
