package org.placebook.write;

import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.HeatMap;
import org.placebook.book.PyramidChart;
import org.placebook.book.SlopeChart;
import org.placebook.book.SmallMultiples;

/**
 * How large a chart is drawn, in points.
 *
 * @param width across
 * @param height down
 */
record ChartSize(double width, double height) {
  /** Panels of small multiples stand so many abreast. */
  static final int ABREAST = 3;

  /** And so far apart. */
  static final double BETWEEN_PANELS = 12;

  private static final double WIDTH = 680;
  private static final double HEIGHT = 440;
  private static final double LEAST_HEIGHT = 300;
  private static final double AROUND_BARS = 140;
  private static final double A_BAR = 15;
  private static final double BETWEEN_BARS = 7;
  private static final double A_LINE = 18;
  private static final ChartSize PANEL = new ChartSize(330, 270);

  static ChartSize of(Chart chart) {
    if (chart instanceof BarChart bars) {
      double each = bars.series().size() * A_BAR + BETWEEN_BARS;
      return tall(AROUND_BARS + bars.drawn().size() * each);
    }
    if (chart instanceof PyramidChart pyramid) {
      return tall(AROUND_BARS + pyramid.bands().cells().size() * (A_BAR + 3));
    }
    if (chart instanceof SlopeChart slope) {
      return new ChartSize(WIDTH, Math.max(HEIGHT, AROUND_BARS + slope.lines().size() * A_LINE));
    }
    return chart instanceof SmallMultiples ? PANEL : new ChartSize(WIDTH, HEIGHT);
  }

  /** With all panels, where there are several. */
  static ChartSize ofAll(Chart chart) {
    ChartSize one = of(chart);
    if (chart instanceof SmallMultiples multiples) {
      int rows = (multiples.panels().size() + ABREAST - 1) / ABREAST;
      return new ChartSize(
          one.width() * Math.min(ABREAST, multiples.panels().size()), one.height() * rows);
    }
    return chart instanceof HeatMap ? new ChartSize(0, 0) : one;
  }

  /** Whether it fits a page that stands upright better than one on its side. */
  boolean isTall() {
    return height > width;
  }

  private static ChartSize tall(double height) {
    return new ChartSize(WIDTH, Math.max(LEAST_HEIGHT, height));
  }
}
