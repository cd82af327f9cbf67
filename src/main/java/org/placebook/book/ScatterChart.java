package org.placebook.book;

import java.util.List;

/**
 * Points with a trend line.
 *
 * @param text its words; the subtitle says the line's equation
 * @param x the points' horizontal figures
 * @param y their vertical figures
 * @param labels the points' names
 * @param labelled the points, from 0, whose names are shown
 * @param trendLine whether the line of least squares is drawn
 */
public record ScatterChart(
    ChartText text, Run x, Run y, Run labels, List<Integer> labelled, boolean trendLine)
    implements Chart {
  /** Copies the list. */
  public ScatterChart {
    labelled = List.copyOf(labelled);
  }
}
