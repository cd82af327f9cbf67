package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.ScatterChart;
import org.placebook.book.correlation.Pair;
import org.placebook.book.table.FinishedTable;
import org.placebook.stats.correlation.FittedLine;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * What a scatter chart shows: points that have both figures.
 *
 * @param noun what the points are, such as areas
 * @param names of the points
 * @param ours the points of areas that the workbook is made for
 * @param xHeading the horizontal figures' heading, its unit on a line of its own
 * @param x the horizontal figures
 * @param yHeading the vertical figures' heading
 * @param y the vertical figures
 * @param leftOut who lacks a figure, and why
 */
record Points(
    String noun,
    List<String> names,
    Set<Integer> ours,
    String xHeading,
    Charted x,
    String yHeading,
    Charted y,
    List<String> leftOut) {

  /**
   * A column of a table.
   *
   * @param table the table
   * @param column from 0 among its sheet's columns
   */
  record Axis(FinishedTable table, int column) {
    /** On one line. */
    String title() {
      return table.heading(column);
    }

    String headingCell() {
      return table.headingCell(column);
    }

    Value value(int row) {
      return table.value(column, row);
    }
  }

  /** The ordinary rows of a table; the horizontal figures may come from another one. */
  static Points of(Axis x, Axis y, int label, String home) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> rowsOfX = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    IntFunction<Optional<Integer>> rowsLike = x.table().rowsLike(y.table());
    for (int row : y.table().body()) {
      Optional<Integer> there = rowsLike.apply(row);
      Value across = there.map(x::value).orElse(Value.missing(Reason.NOT_AVAILABLE));
      if (across instanceof Figure && y.value(row) instanceof Figure) {
        rows.add(row);
        rowsOfX.add(there.orElseThrow());
      } else {
        Value gap = across instanceof Missing ? across : y.value(row);
        leftOut.add(y.table().name(row) + shorthand(gap));
      }
    }
    List<String> names = rows.stream().map(row -> y.table().text(label, row)).toList();
    return new Points(
        y.table().isOfAreas() ? "areas" : "points",
        names,
        y.table().oursAmong(rows),
        x.headingCell(),
        Charted.of(x.table(), x.column(), rowsOfX, home),
        y.headingCell(),
        Charted.of(y.table(), y.column(), rows, home),
        leftOut);
  }

  private static String shorthand(Value gap) {
    return gap instanceof Missing missing ? " " + missing.reason().shorthand() : "";
  }

  /** A pair whose figures stand together on no sheet, so that they come without formulas. */
  static Points of(Pair pair, List<String> areas, Set<Integer> marked, String format) {
    Set<Integer> ours = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    List<Value> x = new ArrayList<>();
    List<Value> y = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (int area = 0; area < areas.size(); area++) {
      double across = pair.x().figures()[area];
      double up = pair.y().figures()[area];
      if (Double.isNaN(across) || Double.isNaN(up)) {
        leftOut.add(areas.get(area));
      } else {
        if (marked.contains(area)) {
          ours.add(names.size());
        }
        names.add(areas.get(area));
        x.add(Value.of(across));
        y.add(Value.of(up));
      }
    }
    List<Optional<String>> none = Collections.nCopies(names.size(), Optional.empty());
    return new Points(
        "areas",
        names,
        ours,
        pair.x().label(),
        new Charted(format, x, none),
        pair.y().label(),
        new Charted(format, y, none),
        leftOut);
  }

  String xTitle() {
    return xHeading.replace('\n', ' ');
  }

  String yTitle() {
    return yHeading.replace('\n', ' ');
  }

  double[] xFigures() {
    return figures(x);
  }

  double[] yFigures() {
    return figures(y);
  }

  private static double[] figures(Charted charted) {
    return charted.values().stream().mapToDouble(v -> ((Figure) v).number()).toArray();
  }

  /** The points as a chart whose columns stand on a page. */
  ScatterChart chart(ChartText words, Chart.Run x, Chart.Run y, Chart.Run labels, int named) {
    Set<Integer> labelled = new LinkedHashSet<>(ours);
    labelled.addAll(Outliers.of(xFigures(), yFigures(), named));
    return new ScatterChart(words, x, y, labels, ours, List.copyOf(labelled), trend());
  }

  Optional<ScatterChart.Trend> trend() {
    return FittedLine.of(xFigures(), yFigures())
        .map(line -> new ScatterChart.Trend(line.slope(), line.intercept()));
  }
}
