package org.placebook.book;

import java.util.List;
import org.placebook.table.Figure;

/**
 * A line for each place over two or more periods.
 *
 * @param text its words
 * @param names the places' names
 * @param periods from the earliest to the latest, in columns side by side
 * @param lines the rows that are drawn, each with a figure for every period
 * @param scale of the vertical axis
 */
public record LineChart(
    ChartText text, Chart.Run names, List<Period> periods, List<Line> lines, AxisScale scale)
    implements Chart {
  /** Copies the lists. */
  public LineChart {
    periods = List.copyOf(periods);
    lines = List.copyOf(lines);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.lines(this);
  }

  /** Of two periods, whose figures then stand at both ends. */
  public boolean isSlope() {
    return periods.size() == 2;
  }

  public Period first() {
    return periods.get(0);
  }

  public Period last() {
    return periods.get(periods.size() - 1);
  }

  /** Whether some line stands out from the others. */
  public boolean hasOurs() {
    return lines.stream().anyMatch(Line::isOurs);
  }

  /**
   * A column of figures.
   *
   * @param name its heading
   * @param figures a place each
   */
  public record Period(String name, Chart.Run figures) {
    public double at(Line line) {
      return ((Figure) figures.cells().get(line.row())).number();
    }
  }

  /** Which way a line goes. */
  public enum Course {
    /** The last figure is greater than the first. */
    RISING,
    /** It is smaller, or the same. */
    FALLING,
    /** The standard that the places are set against, whichever way it goes. */
    COMPARATOR
  }

  /**
   * A line.
   *
   * @param row among the names, from 0
   * @param course which way it goes
   * @param isOurs whether the workbook is made for the place
   */
  public record Line(int row, Course course, boolean isOurs) {}
}
