package org.placebook.book;

import java.util.List;

/**
 * Horizontal bars, a series for each run of values.
 *
 * @param title the chart's title
 * @param altText what it shows
 * @param xTitle the axis of values
 * @param yTitle the axis of categories
 * @param categories the bars' names, first on top
 * @param series one or more
 */
public record BarChart(
    String title, String altText, String xTitle, String yTitle, Run categories, List<Series> series)
    implements Chart {
  /** Copies the series. */
  public BarChart {
    series = List.copyOf(series);
  }

  /**
   * Bars of one colour.
   *
   * @param name for the legend
   * @param values a figure for each category
   */
  public record Series(String name, Run values) {}
}
