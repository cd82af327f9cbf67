package org.placebook.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * Shares freed from their closure: shares that sum to one are pushed towards negative correlation,
 * centred log-ratios less so (Aitchison 1986). One call handles the parts of one area.
 */
public final class LogRatios {
  private LogRatios() {}

  /**
   * Centred log-ratios, {@code ln(x / geometric mean)}; they sum to nought.
   *
   * @param parts complete, not negative
   * @return empty where a part is nought
   */
  public static Optional<double[]> centred(double[] parts) {
    Amounts.total(parts);
    double sum = 0;
    for (double part : parts) {
      if (part == 0) {
        return Optional.empty();
      }
      sum += Math.log(part);
    }
    double mean = sum / parts.length;
    return Optional.of(Arrays.stream(parts).map(part -> Math.log(part) - mean).toArray());
  }

  /**
   * Multiplicative replacement of noughts (Martín-Fernández 2003): each becomes delta, and the
   * other shares shrink in proportion, so that all still sum to one.
   *
   * @param parts complete, not negative
   * @param delta the share that stands for nought, small and above it
   * @return shares; empty where all parts are nought or delta takes up everything
   */
  public static Optional<double[]> replaceNoughts(double[] parts, double delta) {
    double total = Amounts.total(parts);
    long noughts = Arrays.stream(parts).filter(part -> part == 0).count();
    double left = 1 - noughts * delta;
    if (!(delta > 0 && left > 0 && total > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(parts).map(part -> part == 0 ? delta : part / total * left).toArray());
  }
}
