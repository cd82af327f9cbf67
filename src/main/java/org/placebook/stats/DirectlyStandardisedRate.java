package org.placebook.stats;

import java.util.Optional;

/**
 * A rate as it would be if the area had the standard population's make-up: {@code sum(w O/n) /
 * sum(w)} over age groups, with Dobson's interval (Dobson, Kuulasmaa, Eberle and Scherer 1991).
 */
public final class DirectlyStandardisedRate {
  /** The fewest events for which the interval holds. */
  public static final int FEWEST_EVENTS = 10;

  private DirectlyStandardisedRate() {}

  /**
   * The standardised rate.
   *
   * @param events the events of each group
   * @param populations the population of each group, above zero
   * @param standard the standard population of each group, not negative
   * @param per the population for which the rate is stated
   * @return empty for fewer than ten events in all
   */
  public static Optional<Rate> of(
      double[] events, double[] populations, double[] standard, double per) {
    check(events, populations, standard);
    double observed = FiniteChecks.sum(events);
    if (observed < FEWEST_EVENTS) {
      return Optional.empty();
    }
    double rate = 0;
    double variance = 0;
    double weights = FiniteChecks.sum(standard);
    for (int i = 0; i < events.length; i++) {
      double weight = standard[i] / weights / populations[i];
      rate += weight * events[i];
      variance += weight * weight * events[i];
    }
    Interval counts = Rate.ofCount(observed);
    double scale = Math.sqrt(variance / observed);
    double low = rate + scale * (counts.low() - observed);
    double high = rate + scale * (counts.high() - observed);
    return Optional.of(new Rate(rate * per, new Interval(low * per, high * per)));
  }

  private static void check(double[] events, double[] populations, double[] standard) {
    FiniteChecks.sameLength(events, populations);
    FiniteChecks.sameLength(events, standard);
    for (int i = 0; i < events.length; i++) {
      boolean good =
          FiniteChecks.finite(events[i]) >= 0
              && FiniteChecks.finite(populations[i]) > 0
              && FiniteChecks.finite(standard[i]) >= 0;
      if (!good) {
        throw new IllegalArgumentException(
            "Not a group: events " + events[i] + " of " + populations[i] + ", " + standard[i]);
      }
    }
  }
}
