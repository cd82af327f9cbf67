package org.placebook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.placebook.book.Chart.Run;
import org.placebook.table.Day;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Missing;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** A run of cells as a chart refers to it, with the cache of what the cells show. */
final class ChartRun {
  private final Run run;
  private final List<Integer> points;

  /**
   * Part of a run.
   *
   * @param run the cells
   * @param points which of them, from 0, rising
   */
  ChartRun(Run run, List<Integer> points) {
    this.run = run;
    this.points = points;
  }

  /** All of a run. */
  static ChartRun all(Run run) {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < run.cells().size(); i++) {
      points.add(i);
    }
    return new ChartRun(run, points);
  }

  /** Figures by reference and cache; a cell without a figure is left out of the cache. */
  String numbers(String format) {
    StringBuilder cache = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      if (run.cells().get(points.get(i)) instanceof Figure figure) {
        cache.append(point(i, Decimal.text(figure.number())));
      }
    }
    return "<c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>%s</c:formatCode>%s%s</c:numCache></c:numRef>"
        .formatted(escape(formula()), escape(format), count(), cache);
  }

  /** The figures of a run; what is no figure is passed over. */
  static DoubleStream figures(Run run) {
    return run.cells().stream()
        .filter(Figure.class::isInstance)
        .mapToDouble(value -> ((Figure) value).number());
  }

  /** Texts by reference and cache. */
  String texts() {
    return "<c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef>"
        .formatted(escape(formula()), textCache());
  }

  String textCache() {
    StringBuilder cache = new StringBuilder(count());
    for (int i = 0; i < points.size(); i++) {
      cache.append(point(i, escape(text(points.get(i)))));
    }
    return cache.toString();
  }

  /** What a cell of the run shows, from 0. */
  String text(int cell) {
    Value value = run.cells().get(cell);
    return value.match(
        (Figure figure) -> Decimal.text(figure.number()),
        (Day day) -> day.date().toString(),
        Text::text,
        (Missing missing) -> missing.reason().shorthand());
  }

  /** The cells as a formula names them; several ranges where points between are left out. */
  String formula() {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < points.size(); ) {
      int end = i;
      while (end + 1 < points.size() && points.get(end + 1) == points.get(end) + 1) {
        end++;
      }
      ranges.add(range(points.get(i), points.get(end)));
      i = end + 1;
    }
    if (ranges.isEmpty()) {
      return range(0, run.cells().size() - 1);
    }
    return ranges.size() == 1 ? ranges.get(0) : "(" + String.join(",", ranges) + ")";
  }

  private String range(int first, int last) {
    String column = "$" + Letters.of(run.column()) + "$";
    String from = column + (run.firstRow() + first);
    String to = column + (run.firstRow() + last);
    return Links.quoted(run.sheet()) + "!" + (first == last ? from : from + ":" + to);
  }

  private String count() {
    return "<c:ptCount val=\"" + points.size() + "\"/>";
  }

  private static String point(int number, String shown) {
    return "<c:pt idx=\"" + number + "\"><c:v>" + shown + "</c:v></c:pt>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
