package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.table.FigureLimits.Limits;
import org.placebook.book.table.FinishedTable;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Value;

/** The columns of a page of bars that hold limits, and how far each is from its figure. */
final class BarLimits {
  private BarLimits() {}

  /**
   * Adds the columns.
   *
   * @param bars the figures, on the page already
   * @param rows the rows of the table that the page shows
   */
  static BarChart.Interval on(
      ChartPage page,
      Chart.Run bars,
      FinishedTable table,
      int column,
      Limits limits,
      List<Integer> rows) {
    String home = page.name();
    Chart.Run low =
        page.figures("Lower 95% limit", Charted.of(table, column, limits.low(), rows, home));
    Chart.Run high =
        page.figures("Upper 95% limit", Charted.of(table, column, limits.high(), rows, home));
    return new BarChart.Interval(
        page.figures("From lower limit to figure", distance(low, bars)),
        page.figures("From figure to upper limit", distance(bars, high)));
  }

  private static Charted distance(Chart.Run from, Chart.Run to) {
    List<Value> values = new ArrayList<>();
    List<Optional<String>> formulas = new ArrayList<>();
    for (int row = 0; row < from.cells().size(); row++) {
      Value start = from.cells().get(row);
      Value end = to.cells().get(row);
      if (start instanceof Figure a && end instanceof Figure b) {
        values.add(Value.of(b.number() - a.number()));
        formulas.add(Optional.of(cell(to, row) + "-" + cell(from, row)));
      } else {
        values.add(start instanceof Figure ? end : start);
        formulas.add(Optional.empty());
      }
    }
    return new Charted(from.format(), values, formulas);
  }

  private static String cell(Chart.Run run, int row) {
    return Letters.of(run.column()) + (run.firstRow() + row);
  }
}
