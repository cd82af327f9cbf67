package org.placebook.stats.correlation;

import java.util.List;
import org.placebook.stats.Centred;

/**
 * Columns about their means and divided by their length, so that Pearson's r is the sum of
 * products; zero where a figure is missing, all zero where a column is constant.
 */
final class UnitColumns {
  private UnitColumns() {}

  static double[][] of(List<double[]> columns, Presence presence) {
    double[][] units = new double[columns.size()][];
    for (int i = 0; i < units.length; i++) {
      units[i] =
          presence.complete(i) ? unit(columns.get(i)) : unitOfPresent(columns.get(i), presence, i);
    }
    return units;
  }

  private static double[] unit(double[] figures) {
    if (figures.length == 0) {
      return figures;
    }
    Centred centred = Centred.of(figures);
    if (centred.constant()) {
      return new double[figures.length];
    }
    double[] unit = centred.deviations;
    double length = Math.sqrt(centred.sumOfSquares);
    for (int row = 0; row < unit.length; row++) {
      unit[row] /= length;
    }
    return unit;
  }

  private static double[] unitOfPresent(double[] figures, Presence presence, int column) {
    double[] present = new double[presence.count(column)];
    int next = 0;
    for (double figure : figures) {
      if (!Double.isNaN(figure)) {
        present[next++] = figure;
      }
    }
    double[] unit = unit(present);
    double[] spread = new double[figures.length];
    next = 0;
    for (int row = 0; row < figures.length; row++) {
      if (!Double.isNaN(figures[row])) {
        spread[row] = unit[next++];
      }
    }
    return spread;
  }
}
