package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.placebook.stats.Centred;
import org.placebook.stats.CommonsMath;
import org.placebook.stats.MissingReason;
import org.placebook.stats.Pairs;

/**
 * The percentage bend correlation, which outliers of either column hardly move. Source: Wilcox, The
 * percentage bend correlation coefficient, Psychometrika 59 (1994), with the bend 0.2.
 */
public final class PercentageBend {
  private static final double BEND = 0.2;

  private PercentageBend() {}

  /** The coefficient over complete pairs; NaN is missing. P by Student's t, n - 2 degrees. */
  public static Coefficient of(double[] x, double[] y) {
    Pairs pairs = Pairs.complete(x, y);
    if (pairs.n() < Correlation.FEWEST) {
      return Coefficient.notAvailable(pairs.n(), MissingReason.TOO_FEW);
    }
    double[] a = bent(pairs.x);
    double[] b = bent(pairs.y);
    double squares = Centred.dot(a, a) * Centred.dot(b, b);
    if (!(squares > 0)) {
      return Coefficient.notAvailable(pairs.n(), MissingReason.CONSTANT);
    }
    double r = Pearson.bounded(Centred.dot(a, b) / Math.sqrt(squares));
    return Coefficient.of(pairs.n(), r, CommonsMath.pOfCorrelation(r, pairs.n()));
  }

  /** Deviations from a robust middle in units of a robust width, cut off at 1 and -1. */
  private static double[] bent(double[] figures) {
    double median = median(figures);
    OptionalDouble width = width(figures, median);
    if (width.isEmpty()) {
      return new double[figures.length];
    }
    double unit = width.getAsDouble();
    double middle = middle(figures, median, unit);
    return Arrays.stream(figures)
        .map(figure -> Math.max(-1, Math.min(1, (figure - middle) / unit)))
        .toArray();
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The distance from the median within which all but the bend lie; empty where it is zero. */
  private static OptionalDouble width(double[] figures, double median) {
    double[] distances =
        Arrays.stream(figures).map(figure -> Math.abs(figure - median)).sorted().toArray();
    double width = distances[(int) Math.floor((1 - BEND) * distances.length) - 1];
    return width > 0 ? OptionalDouble.of(width) : OptionalDouble.empty();
  }

  private static double middle(double[] figures, double median, double width) {
    double sum = 0;
    int below = 0;
    int above = 0;
    for (double figure : figures) {
      double scaled = (figure - median) / width;
      if (scaled < -1) {
        below++;
      } else if (scaled > 1) {
        above++;
      } else {
        sum += figure;
      }
    }
    return (sum + width * (above - below)) / (figures.length - below - above);
  }
}
