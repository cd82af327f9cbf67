package org.placebook.book.release;

import java.util.Arrays;

/**
 * The modified z score of Iglewicz and Hoaglin (1993), "How to Detect and Handle Outliers": 0.6745
 * (x - median) / MAD, where MAD is the median absolute deviation from the median. A few wild
 * figures move neither, so they cannot hide themselves, as they do from the mean and standard
 * deviation. Where more than half of the figures are alike, MAD is 0; then the mean absolute
 * deviation takes its place: (x - median) / (1.253314 mean absolute deviation).
 */
final class ModifiedZ {
  /**
   * Iglewicz and Hoaglin call a figure beyond 3.5 a potential outlier; of some hundred figures a
   * few are so by chance, hence more is asked.
   */
  static final double FAR = 5;

  private static final double OF_MEDIAN = 0.6745;
  private static final double OF_MEAN = 1.253314;

  private final double median;
  private final double factor;

  private ModifiedZ(double median, double factor) {
    this.median = median;
    this.factor = factor;
  }

  /** The scale that some figures make; figures that are all alike make one on which all are 0. */
  static ModifiedZ of(double[] figures) {
    double median = median(figures);
    double[] deviations = Arrays.stream(figures).map(f -> Math.abs(f - median)).toArray();
    double mad = median(deviations);
    double mean = Arrays.stream(deviations).average().orElse(0);
    double factor = mad > 0 ? OF_MEDIAN / mad : mean > 0 ? 1 / (OF_MEAN * mean) : 0;
    return new ModifiedZ(median, factor);
  }

  static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    double below = sorted[(sorted.length - 1) / 2];
    double above = sorted[sorted.length / 2];
    return below + (above - below) / 2;
  }

  double score(double figure) {
    return (figure - median) * factor;
  }
}
