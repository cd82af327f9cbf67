package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.Optional;
import org.placebook.stats.Amounts;

/**
 * Shares freed from their closure: shares that sum to one are pushed towards negative correlation,
 * centred log-ratios less so (Aitchison 1986). One call handles the parts of one area.
 */
public final class LogRatios {
  private LogRatios() {}

  /**
   * Centred log-ratios, {@code ln(x / geometric mean)}; they sum to zero.
   *
   * @param parts complete, not negative
   * @return empty where a part is zero
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
}
