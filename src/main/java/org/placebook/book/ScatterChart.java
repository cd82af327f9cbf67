package org.placebook.book;

import java.util.List;

/**
 * Points with a trend line.
 *
 * @param title the chart's title
 * @param altText what it shows
 * @param xTitle the horizontal axis
 * @param yTitle the vertical axis
 * @param x the points' horizontal figures
 * @param y their vertical figures
 * @param labels the points' names
 * @param labelled the points, from 0, whose names are shown
 * @param trendLine whether a linear trend line with its equation and r² is drawn
 */
public record ScatterChart(
    String title,
    String altText,
    String xTitle,
    String yTitle,
    Run x,
    Run y,
    Run labels,
    List<Integer> labelled,
    boolean trendLine)
    implements Chart {
  /** Copies the list. */
  public ScatterChart {
    labelled = List.copyOf(labelled);
  }
}
