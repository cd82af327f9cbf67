package org.placebook.write.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.book.Chart;
import org.placebook.book.MarksChart;
import org.placebook.book.TableSheet;

/**
 * A chart on its sheet.
 *
 * @param panel what it shows
 * @param size its size
 * @param column of its upper left corner, from 0
 * @param row of its upper left corner, from 0
 * @param columns how many columns it covers, each made as wide as its part of it
 * @param columnWidth how wide, in digits, where they are
 */
public record PlacedChart(
    ChartForm.Panel panel,
    ChartSize size,
    int column,
    int row,
    int columns,
    OptionalDouble columnWidth) {
  /** The width of a digit of Arial at 12 points, by which Excel measures columns. */
  private static final double POINTS_A_CHARACTER = 6.67;

  /** A single column wider than a page would not be fitted to it. */
  private static final int COLUMNS = 4;

  /**
   * The charts of a sheet, to the right of its table, one beneath the other; the panels of small
   * multiples abreast.
   *
   * @param rowHeight the least height of a row, in points: rows are never lower, so that the next
   *     chart stays clear of the one above
   */
  public static List<PlacedChart> of(TableSheet table, double rowHeight) {
    List<PlacedChart> placed = new ArrayList<>();
    // Beneath the headings: these are repeated on every printed page with all beside them.
    int row = table.headerRow();
    int column = table.columns().size() + 1;
    Optional<MarksChart> beside = table.beside();
    for (Chart chart : table.charts()) {
      if (beside.equals(Optional.of(chart))) {
        // Its head stands beside the headings, its rows beside those of the table.
        ChartForm form = ChartForm.of(chart);
        placed.add(
            new PlacedChart(
                form.panels().get(0), form.size(), column - 1, row - 1, COLUMNS, width(form)));
        row += table.rows().size();
        continue;
      }
      ChartForm form = ChartForm.of(chart);
      ChartSize size = form.size();
      int high = (int) Math.ceil((size.height() + ChartSize.BETWEEN_PANELS / 2) / rowHeight);
      int beneath = row;
      for (int i = 0; i < form.panels().size(); i++) {
        int left = column + i % ChartSize.ABREAST;
        int top = row + i / ChartSize.ABREAST * high;
        placed.add(
            new PlacedChart(
                form.panels().get(i), size, left, top, form.abreast() ? 1 : COLUMNS, width(form)));
        beneath = top + high;
      }
      row = beneath;
    }
    return placed;
  }

  /** The last row that it covers, from 1, where rows are so many points high. */
  public int lastRow(double rowHeight) {
    return row + (int) Math.ceil(size.height() / rowHeight);
  }

  /** A chart's column is made as wide as the chart, so that it can be printed alone. */
  private static OptionalDouble width(ChartForm form) {
    double width = form.size().width() + ChartSize.BETWEEN_PANELS;
    return OptionalDouble.of(width / (form.abreast() ? 1 : COLUMNS) / POINTS_A_CHARACTER);
  }
}
