package org.placebook.book;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Points with a trend line.
 *
 * @param text its words; the subtitle says the line's equation
 * @param x the points' horizontal figures
 * @param y their vertical figures
 * @param labels the points' names
 * @param ours the points, from 0, of areas that the workbook is made for
 * @param labelled the points, from 0, whose names are shown
 * @param trend the line of least squares, where it is drawn
 */
public record ScatterChart(
    ChartText text,
    Run x,
    Run y,
    Run labels,
    Set<Integer> ours,
    List<Integer> labelled,
    Optional<Trend> trend)
    implements Chart {
  /** Copies the lists. */
  public ScatterChart {
    ours = Set.copyOf(ours);
    labelled = List.copyOf(labelled);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.scatter(this);
  }

  /**
   * A straight line.
   *
   * @param slope by how much y rises for one unit of x
   * @param intercept its y at an x of zero
   */
  public record Trend(double slope, double intercept) {
    /** The line's y at this x. */
    public double at(double x) {
      return intercept + slope * x;
    }
  }
}
