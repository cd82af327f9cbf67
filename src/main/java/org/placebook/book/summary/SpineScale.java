package org.placebook.book.summary;

import org.placebook.table.Figure;
import org.placebook.table.Value;

/**
 * How the figures of an indicator lie about the comparator, on a scale from -1, the area farthest
 * to its left, to 1, the one farthest to its right.
 */
record SpineScale(
    double lowest, double lower, double upper, double highest, double centre, int areas) {
  /** With fewer areas there is no middle half. */
  static final int FEWEST = 10;

  /** Of an indicator with a figure at least; about the middle area where there is no comparator. */
  static SpineScale of(Indicator indicator) {
    double[] sorted = indicator.sorted();
    return new SpineScale(
        sorted[0],
        quantile(sorted, 0.25),
        quantile(sorted, 0.75),
        sorted[sorted.length - 1],
        indicator.comparatorFigure().map(Figure::number).orElse(quantile(sorted, 0.5)),
        sorted.length);
  }

  /** As Excel's QUARTILE has it: R's type 7. */
  static double quantile(double[] sorted, double share) {
    double at = (sorted.length - 1) * share;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  boolean hasMiddleHalf() {
    return areas >= FEWEST;
  }

  /** Where a figure stands; each side is scaled to its farthest area. */
  double place(double figure) {
    double reach = figure >= centre ? highest - centre : centre - lowest;
    return reach > 0 ? (figure - centre) / reach : 0;
  }

  Value placed(double figure) {
    return Value.of(place(figure));
  }
}
