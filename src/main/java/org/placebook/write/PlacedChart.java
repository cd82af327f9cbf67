package org.placebook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.HeatMap;
import org.placebook.book.PyramidChart;
import org.placebook.book.ScatterChart;
import org.placebook.book.SlopeChart;
import org.placebook.book.SmallMultiples;
import org.placebook.book.TableSheet;

/**
 * A chart on its sheet.
 *
 * @param chart what it shows
 * @param xml its part
 * @param size its size
 * @param column of its upper left corner, from 0
 * @param row of its upper left corner, from 0
 * @param columnWidth what its column is widened to, in digits, where it is
 */
record PlacedChart(
    Chart chart, Part xml, ChartSize size, int column, int row, OptionalDouble columnWidth) {
  /** The width of a digit of Arial at 12 points, by which Excel measures columns. */
  private static final double POINTS_A_CHARACTER = 6.67;

  /** Makes the part of a chart when it is written, so that one at a time is held. */
  interface Part {
    String xml();
  }

  /**
   * The charts of a sheet, to the right of its table, one beneath the other; the panels of small
   * multiples abreast.
   *
   * @param rowHeight the least height of a row, in points: rows are never lower, so that the next
   *     chart stays clear of the one above
   */
  static List<PlacedChart> of(TableSheet table, double rowHeight) {
    List<PlacedChart> placed = new ArrayList<>();
    // Beneath the headings: these are repeated on every printed page with all beside them.
    int row = table.headerRow();
    int column = table.columns().size() + 1;
    for (Chart chart : table.charts()) {
      ChartSize size = ChartSize.of(chart);
      int high = (int) Math.ceil(size.height() / rowHeight) + 2;
      if (chart instanceof SmallMultiples multiples) {
        row = panels(placed, multiples, column, row, high);
      } else if (!(chart instanceof HeatMap)) { // Its shaded cells are the chart.
        placed.add(
            new PlacedChart(
                chart, () -> xml(chart, size), size, column, row, OptionalDouble.empty()));
        row += high;
      }
    }
    return placed;
  }

  /** Each panel stands at a column of its own, which is made as wide. Answers the row beneath. */
  private static int panels(
      List<PlacedChart> placed, SmallMultiples multiples, int column, int row, int high) {
    ChartSize size = ChartSize.of(multiples);
    double width = (size.width() + ChartSize.BETWEEN_PANELS) / POINTS_A_CHARACTER;
    int down = 0;
    for (int i = 0; i < multiples.panels().size(); i++) {
      ScatterChart panel = multiples.panels().get(i);
      down = i / ChartSize.ABREAST * high;
      placed.add(
          new PlacedChart(
              panel,
              () -> new ScatterXml(panel, multiples.x(), multiples.y()).xml(),
              size,
              column + i % ChartSize.ABREAST,
              row + down,
              OptionalDouble.of(width)));
    }
    return row + down + high;
  }

  private static String xml(Chart chart, ChartSize size) {
    if (chart instanceof ScatterChart scatter) {
      return new ScatterXml(scatter).xml();
    }
    if (chart instanceof PyramidChart pyramid) {
      return new PyramidXml(pyramid).xml();
    }
    return chart instanceof SlopeChart slope
        ? new SlopeXml(slope, size.height()).xml()
        : new BarXml((BarChart) chart).xml();
  }
}
