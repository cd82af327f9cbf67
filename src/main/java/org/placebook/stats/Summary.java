package org.placebook.stats;

import java.util.OptionalDouble;

/**
 * The mean and spread of a complete column, in two passes.
 *
 * @param n the number of figures
 * @param mean the arithmetic mean; empty for no figures
 * @param standardDeviation with the divisor n - 1; empty below two figures, 0 for a constant column
 * @param autocorrelation of each figure with the one before, about the common mean; empty for a
 *     constant column and below two figures
 */
public record Summary(
    int n, OptionalDouble mean, OptionalDouble standardDeviation, OptionalDouble autocorrelation) {

  /** Summarises figures that are all there. */
  public static Summary of(double[] figures) {
    Figures.finite(figures);
    if (figures.length == 0) {
      return new Summary(0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }
    Centred centred = Centred.of(figures);
    return new Summary(
        figures.length,
        OptionalDouble.of(centred.mean()),
        standardDeviation(centred, figures.length),
        autocorrelation(centred));
  }

  private static OptionalDouble standardDeviation(Centred centred, int n) {
    if (n < 2) {
      return OptionalDouble.empty();
    }
    double squares = centred.constant() ? 0 : centred.sumOfSquaresUnscaled();
    return OptionalDouble.of(Math.sqrt(squares / (n - 1)));
  }

  private static OptionalDouble autocorrelation(Centred centred) {
    if (centred.constant()) {
      return OptionalDouble.empty();
    }
    double products = 0;
    for (int i = 1; i < centred.deviations.length; i++) {
      products += centred.deviations[i] * centred.deviations[i - 1];
    }
    return OptionalDouble.of(products / centred.sumOfSquares);
  }
}
