package org.placebook.book;

import java.util.List;

/** A native Excel chart. Its figures stand in a table of the workbook. */
public sealed interface Chart permits ScatterChart, BarChart {

  /** The chart's title. */
  String title();

  /** What the chart shows, for those who cannot see it. */
  String altText();

  /** The title of the horizontal axis. */
  String xTitle();

  /** The title of the vertical axis. */
  String yTitle();

  /**
   * A run of cells in a column, with what they show, for the chart's cache.
   *
   * @param sheet the sheet's name
   * @param column counted from 1
   * @param firstRow the sheet's row, counted from 1
   * @param lastRow included
   * @param cells what the cells hold, one a row
   */
  record Run(
      String sheet, int column, int firstRow, int lastRow, List<org.placebook.table.Value> cells) {
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
