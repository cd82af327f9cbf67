package org.placebook.stats;

import java.util.Arrays;
import java.util.List;

/** How many standard deviations each figure lies from the mean of its column. */
public final class ZScores {
  private ZScores() {}

  /**
   * {@code (x - mean)/s}, s with the divisor n - 1, over the figures that are there.
   *
   * @param figures the column; NaN is missing
   * @return in the rows of the column; not available where the figure is missing, the column is
   *     constant or has fewer than two figures
   */
  public static List<Measure> of(double[] figures) {
    double[] present = Arrays.stream(figures).filter(Figures::present).toArray();
    Summary summary = Summary.of(present);
    return Arrays.stream(figures).mapToObj(figure -> z(figure, summary)).toList();
  }

  private static Measure z(double figure, Summary summary) {
    if (Double.isNaN(figure)) {
      return Measure.notAvailable(Why.MISSING);
    }
    if (summary.standardDeviation().isEmpty()) {
      return Measure.notAvailable(Why.TOO_FEW);
    }
    double deviation = summary.standardDeviation().getAsDouble();
    double mean = summary.mean().orElse(0);
    return deviation > 0
        ? Measure.of((figure - mean) / deviation)
        : Measure.notAvailable(Why.CONSTANT);
  }
}
