package org.placebook.write.chart;

import org.placebook.book.BarChart;
import org.placebook.book.LineChart;
import org.placebook.book.PyramidChart;

/**
 * How large a chart is drawn, in points.
 *
 * @param width across
 * @param height down
 */
public record ChartSize(double width, double height) {
  /** Panels of small multiples stand so many abreast. */
  public static final int ABREAST = 3;

  /** And so far apart. */
  public static final double BETWEEN_PANELS = 2;

  private static final double WIDTH = 680;
  private static final double HEIGHT = 440;
  private static final double LEAST_HEIGHT = 300;
  private static final double AROUND_BARS = 140;
  private static final double A_BAR = 13;
  private static final double BETWEEN_BARS = 5;
  private static final double A_LINE = 18;

  static final ChartSize USUAL = new ChartSize(WIDTH, HEIGHT);
  static final ChartSize PANEL = new ChartSize(236, 187);

  static ChartSize of(BarChart chart) {
    double each = chart.series().size() * A_BAR + BETWEEN_BARS;
    return tall(AROUND_BARS + chart.drawn().size() * each);
  }

  static ChartSize of(PyramidChart chart) {
    return tall(AROUND_BARS + chart.bands().cells().size() * (A_BAR + 3));
  }

  static ChartSize of(LineChart chart) {
    return new ChartSize(WIDTH, Math.max(HEIGHT, AROUND_BARS + chart.lines().size() * A_LINE));
  }

  /** That of so many panels together. */
  ChartSize times(int panels) {
    int rows = (panels + ABREAST - 1) / ABREAST;
    return new ChartSize(width * Math.min(ABREAST, panels), height * rows);
  }

  /** Whether it fits a page that stands upright better than one on its side. */
  public boolean isTall() {
    return height > width;
  }

  private static ChartSize tall(double height) {
    return new ChartSize(WIDTH, Math.max(LEAST_HEIGHT, height));
  }
}
