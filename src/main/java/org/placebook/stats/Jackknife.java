package org.placebook.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * The jackknife of Pearson's r: what leaving out each row says of its bias and error (Efron and
 * Tibshirani 1993, chapter 11).
 *
 * @param bias {@code (n - 1)(mean of r without one - r)}
 * @param standardError {@code sqrt((n - 1)/n sum (r without one - their mean)²)}
 */
public record Jackknife(double bias, double standardError) {

  /**
   * The jackknife of the correlation of two columns; NaN is missing.
   *
   * @return empty below four pairs, and where leaving out some row leaves no correlation
   */
  public static Optional<Jackknife> ofCorrelation(double[] x, double[] y) {
    Variable first = Variable.of(x);
    Variable second = Variable.of(y);
    return Correlation.of(first, second)
        .measured()
        .flatMap(all -> of(all, LeaveOneOut.each(first, second)));
  }

  private static Optional<Jackknife> of(Correlation.Measured all, double[] each) {
    double[] replicates = Arrays.stream(each).filter(r -> !Double.isNaN(r)).toArray();
    double n = all.n();
    if (n <= Correlation.FEWEST || replicates.length < all.n()) {
      return Optional.empty();
    }
    double mean = Figures.sum(replicates) / n;
    double squares = Arrays.stream(replicates).map(r -> (r - mean) * (r - mean)).sum();
    return Optional.of(new Jackknife((n - 1) * (mean - all.r()), Math.sqrt((n - 1) / n * squares)));
  }
}
