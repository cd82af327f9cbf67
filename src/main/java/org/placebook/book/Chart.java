package org.placebook.book;

import java.util.List;
import org.placebook.table.Value;

/** A chart. Its figures stand in a table of the workbook. */
public sealed interface Chart
    permits ScatterChart, SmallMultiples, BarChart, PyramidChart, LineChart, HeatMap, MarksChart {

  /** Its words. */
  ChartText text();

  /** The chart's title. */
  default String title() {
    return text().title();
  }

  /** What the chart shows, for those who cannot see it. */
  default String altText() {
    return text().altText();
  }

  /** The title of the horizontal axis. */
  default String xTitle() {
    return text().xTitle();
  }

  /** The title of the vertical axis. */
  default String yTitle() {
    return text().yTitle();
  }

  /** Handles the chart by its kind. */
  <T> T match(Kinds<T> kinds);

  /** A case for each kind. */
  interface Kinds<T> {
    /** Points. */
    T scatter(ScatterChart chart);

    /** Panels of points. */
    T multiples(SmallMultiples chart);

    /** Bars. */
    T bars(BarChart chart);

    /** Bars back to back. */
    T pyramid(PyramidChart chart);

    /** Lines over periods. */
    T lines(LineChart chart);

    /** Shaded cells. */
    T heatMap(HeatMap chart);

    /** Marks without a scale. */
    T marks(MarksChart chart);
  }

  /**
   * A run of cells in a column, with what they show, for the chart's cache.
   *
   * @param sheet the sheet's name
   * @param column counted from 1
   * @param firstRow the sheet's row, counted from 1
   * @param lastRow included
   * @param format their Excel number format
   * @param cells what the cells hold, one a row
   */
  record Run(
      String sheet, int column, int firstRow, int lastRow, String format, List<Value> cells) {
    /** Refuses a cache that does not fit. */
    public Run {
      cells = List.copyOf(cells);
      if (cells.size() != lastRow - firstRow + 1) {
        throw new IllegalArgumentException(
            "A chart's run of rows %d to %d has %d cells"
                .formatted(firstRow, lastRow, cells.size()));
      }
    }
  }
}
