package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.placebook.book.AxisScale;
import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.PyramidChart;
import org.placebook.book.TableSheet;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.ChartSpec;
import org.placebook.table.Figure;
import org.placebook.table.Value;

/**
 * Two columns of a table back to back, the first row at the foot. Excel has no such chart: the left
 * figures are charted with their sign turned, under a number format that does not show it.
 */
final class PyramidPage {
  private final ChartSpec spec;
  private final FinishedTable table;
  private final int left;
  private final int right;

  PyramidPage(ChartSpec spec, FinishedTable table, int left, int right) {
    this.spec = spec;
    this.table = table;
    this.left = left;
    this.right = right;
  }

  /** The sheet, under this name; none where no row has a figure. */
  Optional<TableSheet> sheet(String name, SheetText text) {
    List<Integer> body = table.body();
    List<Integer> rows =
        body.stream()
            .filter(row -> table.isFigure(left, row) && table.isFigure(right, row))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "%s stands to the left: its figures are charted as negative ones and shown without the sign."
            .formatted(table.heading(left)));
    remarks.addAll(ChartWords.leftOut(table, List.of(left, right), body));
    ChartPage page = new ChartPage(name, remarks, rows.size(), text);
    Chart.Run bands = page.names(table.rowsAre(), rows.stream().map(table::name).toList());
    Chart.Run leftBars = page.figures(table.headingCell(left), turned(rows, name));
    Chart.Run rightBars =
        page.figures(table.headingCell(right), Charted.of(table, right, rows, name));
    PyramidChart chart =
        new PyramidChart(
            words(rows),
            bands,
            new BarChart.Series(table.heading(left), leftBars),
            new BarChart.Series(table.heading(right), rightBars),
            reach(rows));
    return Optional.of(
        page.sheet(
            table.sheet().name() + ": " + chart.text().described(), List.of(), Optional.of(chart)));
  }

  private Charted turned(List<Integer> rows, String home) {
    Charted as = Charted.of(table, left, rows, home);
    List<Value> values =
        as.values().stream().map(v -> Value.of(0.0 - ((Figure) v).number())).toList();
    List<Optional<String>> formulas =
        as.formulas().stream().map(formula -> formula.map(PyramidPage::turned)).toList();
    return new Charted(as.format() + ";" + as.format(), values, formulas);
  }

  /** A shorthand that an analyst types later stays one. */
  private static String turned(String cell) {
    return "IF(ISNUMBER(%1$s),-%1$s,%1$s)".formatted(cell);
  }

  private AxisScale reach(List<Integer> rows) {
    return AxisScale.fromNought(
        Stream.of(left, right)
            .flatMapToDouble(
                column ->
                    DoubleStream.of(
                        rows.stream().mapToDouble(row -> table.figure(column, row)).toArray())));
  }

  private int largest(int column, List<Integer> rows) {
    return rows.stream()
        .max(Comparator.comparingDouble(row -> table.figure(column, row)))
        .orElseThrow();
  }

  private ChartText words(List<Integer> rows) {
    String a = table.heading(left);
    String b = table.heading(right);
    int mostLeft = largest(left, rows);
    int mostRight = largest(right, rows);
    return new ChartText(
        ChartWords.or(
            spec.title(),
            "%s and %s by %s%s"
                .formatted(a, b, table.rowsAre().toLowerCase(Locale.ROOT), table.ofPlace())),
        a + " to the left, " + b + " to the right",
        ChartWords.or(
            spec.altText(),
            "Pyramid of %d bars on either side: %s to the left, %s to the right. The longest to the left is %s; to the right %s."
                .formatted(
                    rows.size(),
                    a,
                    b,
                    ChartWords.named(table, left, mostLeft),
                    ChartWords.named(table, right, mostRight))),
        ChartWords.unit(a, b),
        table.rowsAre());
  }
}
