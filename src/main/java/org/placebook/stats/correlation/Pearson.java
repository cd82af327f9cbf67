package org.placebook.stats.correlation;

import java.util.Optional;
import org.placebook.stats.Centred;
import org.placebook.stats.Interval;

/** Pearson's product-moment coefficient over complete columns that vary. */
public final class Pearson {
  private static final double Z_95 = 1.959963984540054;

  private Pearson() {}

  /** {@code r = Sxy / sqrt(Sxx Syy)}, sums about the means; kept within -1 and 1. */
  static double r(Centred x, Centred y) {
    double product = Centred.dot(x.deviations, y.deviations);
    return bounded(product / Math.sqrt(x.sumOfSquares * y.sumOfSquares));
  }

  public static double r(double[] x, double[] y) {
    return r(Centred.of(x), Centred.of(y));
  }

  static double bounded(double r) {
    return Math.max(-1, Math.min(1, r));
  }

  /**
   * The 95 per cent interval by Fisher's transformation: {@code tanh(atanh r ± 1.96 / sqrt(n -
   * 3))}. Empty below four pairs. For r of exactly 1 or -1 it is that point.
   */
  static Optional<Interval> interval(double r, int n) {
    if (n < 4) {
      return Optional.empty();
    }
    double z = 0.5 * (Math.log1p(r) - Math.log1p(-r));
    double half = Z_95 / Math.sqrt(n - 3.0);
    return Optional.of(new Interval(Math.tanh(z - half), Math.tanh(z + half)));
  }
}
