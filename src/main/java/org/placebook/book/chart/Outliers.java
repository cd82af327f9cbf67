package org.placebook.book.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.stats.correlation.Correlation;

/**
 * The points of a scatter chart that deserve their name: those furthest from the middle by
 * Mahalanobis' distance, which counts a point off the trend as further than one along it.
 */
final class Outliers {
  /** Beyond this the points all but lie on a line, and the distance loses its digits. */
  private static final double STRAIGHT = 0.999;

  private Outliers() {}

  /** Up to so many points, from 0 and rising. */
  static List<Integer> of(double[] x, double[] y, int most) {
    double[] across = standardised(x);
    double[] up = standardised(y);
    double r = Correlation.of(x, y).measured().map(Correlation.Measured::r).orElse(0.0);
    double tilt = Math.max(-STRAIGHT, Math.min(STRAIGHT, r));
    Comparator<Integer> byDistance =
        Comparator.comparingDouble(
            i -> across[i] * across[i] - 2 * tilt * across[i] * up[i] + up[i] * up[i]);
    return IntStream.range(0, x.length)
        .boxed()
        .sorted(byDistance.reversed())
        .limit(most)
        .sorted()
        .toList();
  }

  private static double[] standardised(double[] figures) {
    double mean = Arrays.stream(figures).average().orElse(0);
    double spread =
        Math.sqrt(Arrays.stream(figures).map(f -> (f - mean) * (f - mean)).average().orElse(1));
    return Arrays.stream(figures).map(f -> spread == 0 ? 0 : (f - mean) / spread).toArray();
  }
}
