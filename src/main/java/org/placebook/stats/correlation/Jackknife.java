package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.placebook.stats.FiniteChecks;
import org.placebook.stats.Pairs;
import org.placebook.stats.Variable;

/** What leaving out each row says of a statistic (Efron and Tibshirani 1993, chapter 11). */
public final class Jackknife {
  private Jackknife() {}

  /**
   * The standard error of Pearson's r, {@code sqrt((n - 1)/n sum (r without one - their mean)²)};
   * NaN is missing.
   *
   * @return empty below four pairs, and where leaving out some row leaves no correlation
   */
  public static OptionalDouble standardErrorOfCorrelation(double[] x, double[] y) {
    double[] without =
        Arrays.stream(LeaveOneOut.each(Variable.of(x), Variable.of(y)))
            .filter(r -> !Double.isNaN(r))
            .toArray();
    double n = Pairs.complete(x, y).n();
    if (n <= Correlation.FEWEST || without.length < n) {
      return OptionalDouble.empty();
    }
    double mean = FiniteChecks.sum(without) / n;
    double squares = Arrays.stream(without).map(r -> (r - mean) * (r - mean)).sum();
    return OptionalDouble.of(Math.sqrt((n - 1) / n * squares));
  }
}
