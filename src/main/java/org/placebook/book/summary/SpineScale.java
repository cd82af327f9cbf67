package org.placebook.book.summary;

import org.placebook.stats.LastDigits;
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
    Rising rising = indicator.rising();
    return new SpineScale(
        rising.lowest(),
        rising.quantile(0.25),
        rising.quantile(0.75),
        rising.highest(),
        indicator.comparatorFigure().map(Figure::number).orElse(rising.quantile(0.5)),
        rising.size());
  }

  boolean hasMiddleHalf() {
    return areas >= FEWEST;
  }

  /** Where a figure stands; each side is scaled to its farthest area. */
  double place(double figure) {
    double end = LastDigits.compare(figure, centre) >= 0 ? highest : lowest;
    boolean hasReach = LastDigits.compare(end, centre) != 0;
    return hasReach ? (figure - centre) / Math.abs(end - centre) : 0;
  }

  Value placed(double figure) {
    return Value.of(place(figure));
  }
}
