package org.placebook.stats;

import java.util.Optional;

/**
 * A rate with its 95 per cent interval.
 *
 * @param value the rate
 * @param interval its interval
 */
public record Rate(double value, Interval interval) {
  /** The standard normal quantile of 97.5%, for limits of 95%. */
  public static final double Z = 1.959963984540054;

  private static final double FEW = 10;

  /**
   * {@code events / population × per}. The interval is exact below ten events (Poisson, by
   * chi-squared), else Byar's (Breslow and Day 1987).
   *
   * @param events a count, not negative
   * @param population the people or places at risk
   * @param per the population for which the rate is stated, such as 1,000
   * @return empty where there is no population
   */
  public static Optional<Rate> of(double events, double population, double per) {
    notNegative(events);
    if (!(FiniteChecks.finite(population) > 0)) {
      return Optional.empty();
    }
    Interval counts = ofCount(events);
    double scale = per / population;
    return Optional.of(
        new Rate(events * scale, new Interval(counts.low() * scale, counts.high() * scale)));
  }

  /**
   * {@code events / trials} with Wilson's score interval (1927), which holds at zero and at all.
   *
   * @return empty where there are no trials
   */
  public static Optional<Rate> proportion(double events, double trials) {
    notNegative(events);
    if (!(FiniteChecks.finite(trials) > 0)) {
      return Optional.empty();
    }
    if (events > trials) {
      throw new IllegalArgumentException("More events than trials: " + events + ", " + trials);
    }
    double p = events / trials;
    double middle = 2 * events + Z * Z;
    double half = Z * Math.sqrt(Z * Z + 4 * events * (1 - p));
    double below = 2 * (trials + Z * Z);
    double low = events == 0 ? 0 : (middle - half) / below;
    double high = events == trials ? 1 : (middle + half) / below;
    return Optional.of(new Rate(p, new Interval(low, high)));
  }

  /** The 95 per cent interval of a count of events. */
  static Interval ofCount(double events) {
    return events < FEW ? exactPoisson(events) : byar(events);
  }

  private static Interval exactPoisson(double events) {
    double low = events == 0 ? 0 : CommonsMath.chiSquaredQuantile(0.025, 2 * events) / 2;
    return new Interval(low, CommonsMath.chiSquaredQuantile(0.975, 2 * events + 2) / 2);
  }

  private static Interval byar(double events) {
    return new Interval(events * byarFactor(events, -Z), (events + 1) * byarFactor(events + 1, Z));
  }

  private static double byarFactor(double events, double z) {
    double root = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
    return root * root * root;
  }

  private static void notNegative(double events) {
    if (!(FiniteChecks.finite(events) >= 0)) {
      throw new IllegalArgumentException("Not a count of events: " + events);
    }
  }
}
