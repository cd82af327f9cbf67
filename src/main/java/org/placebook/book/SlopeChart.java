package org.placebook.book;

import java.util.List;

/**
 * A line for each place from an earlier to a later figure.
 *
 * @param text its words
 * @param names the places' names
 * @param from the earlier figures, under the heading {@code fromName}
 * @param to the later figures, in the next column
 * @param fromName the heading of the earlier figures
 * @param toName the heading of the later figures
 * @param lines the rows that are drawn
 * @param scale of the vertical axis
 */
public record SlopeChart(
    ChartText text,
    Run names,
    Run from,
    Run to,
    String fromName,
    String toName,
    List<Line> lines,
    AxisScale scale)
    implements Chart {
  /** Copies the lines. */
  public SlopeChart {
    lines = List.copyOf(lines);
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.slope(this);
  }

  /** Whether some line stands out from the others. */
  public boolean hasOurs() {
    return lines.stream().anyMatch(Line::isOurs);
  }

  /** Which way a line goes. */
  public enum Course {
    /** The later figure is greater. */
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
