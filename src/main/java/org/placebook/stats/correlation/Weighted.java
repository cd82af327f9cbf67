package org.placebook.stats.correlation;

import org.placebook.stats.Centred;
import org.placebook.stats.CommonsMath;
import org.placebook.stats.CompleteRows;
import org.placebook.stats.FiniteChecks;
import org.placebook.stats.MissingReason;
import org.placebook.stats.StatResult;

/**
 * Statistics in which areas count by weight, such as their population. Rows with a missing figure
 * or weight are left out; a weight below zero is a reason for no result; rows of weight zero do not
 * count.
 */
public final class Weighted {
  private Weighted() {}

  /** {@code sum(w x)/sum(w)}. */
  public static StatResult mean(double[] figures, double[] weights) {
    FiniteChecks.sameLength(figures, weights);
    double sum = 0;
    double total = 0;
    for (int i = 0; i < figures.length; i++) {
      if (weights[i] < 0) {
        return StatResult.notAvailable(MissingReason.NEGATIVE);
      }
      if (FiniteChecks.present(figures[i]) && FiniteChecks.present(weights[i])) {
        sum += weights[i] * figures[i];
        total += weights[i];
      }
    }
    return total > 0 ? StatResult.of(sum / total) : StatResult.notAvailable(MissingReason.MISSING);
  }

  /**
   * Pearson's r with weights: sums of {@code w dx dy} about the weighted means, as cov.wt of R. Its
   * p uses the number of areas, not of people.
   */
  public static Coefficient correlation(double[] x, double[] y, double[] weights) {
    CompleteRows rows = CompleteRows.complete(x, y, weights);
    double[] w = rows.column(2);
    for (double weight : w) {
      if (weight < 0) {
        return Coefficient.notAvailable(rows.n(), MissingReason.NEGATIVE);
      }
    }
    CompleteRows counted = rows.where(i -> w[i] > 0);
    if (counted.n() < Correlation.FEWEST) {
      return Coefficient.notAvailable(counted.n(), MissingReason.TOO_FEW);
    }
    if (Centred.isConstant(counted.column(0)) || Centred.isConstant(counted.column(1))) {
      return Coefficient.notAvailable(counted.n(), MissingReason.CONSTANT);
    }
    double r = r(counted.column(0), counted.column(1), counted.column(2));
    return Coefficient.of(counted.n(), r, CommonsMath.pOfCorrelation(r, counted.n()));
  }

  private static double r(double[] x, double[] y, double[] w) {
    double[] dx = deviations(x, w);
    double[] dy = deviations(y, w);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < w.length; i++) {
      xx += w[i] * dx[i] * dx[i];
      yy += w[i] * dy[i] * dy[i];
      xy += w[i] * dx[i] * dy[i];
    }
    return Pearson.bounded(xy / Math.sqrt(xx * yy));
  }

  /** The deviations from the weighted mean, subtracted twice as the first is rounded. */
  private static double[] deviations(double[] figures, double[] w) {
    double[] deviations = figures.clone();
    double total = FiniteChecks.sum(w);
    for (int pass = 0; pass < 2; pass++) {
      double mean = Centred.dot(deviations, w) / total;
      for (int i = 0; i < deviations.length; i++) {
        deviations[i] -= mean;
      }
    }
    return deviations;
  }
}
