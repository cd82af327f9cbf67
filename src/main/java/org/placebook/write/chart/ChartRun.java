package org.placebook.write.chart;

import java.io.IOException;
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
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.Links;

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
  void numbers(XmlElements xml, String format) throws IOException {
    xml.open("c:numRef").element("c:f", formula());
    xml.open("c:numCache").element("c:formatCode", format).value("c:ptCount", points.size());
    for (int i = 0; i < points.size(); i++) {
      if (run.cells().get(points.get(i)) instanceof Figure figure) {
        point(xml, i, Decimal.text(figure.number()));
      }
    }
    xml.close().close();
  }

  /** The figures of a run; what is no figure is passed over. */
  static DoubleStream figures(Run run) {
    return run.cells().stream()
        .filter(Figure.class::isInstance)
        .mapToDouble(value -> ((Figure) value).number());
  }

  /** Texts by reference and cache. */
  void texts(XmlElements xml) throws IOException {
    xml.open("c:strRef").element("c:f", formula()).open("c:strCache");
    textCache(xml);
    xml.close().close();
  }

  void textCache(XmlElements xml) throws IOException {
    xml.value("c:ptCount", points.size());
    for (int i = 0; i < points.size(); i++) {
      point(xml, i, text(points.get(i)));
    }
  }

  /** A point of a cache. */
  static void point(XmlElements xml, int number, String shown) throws IOException {
    xml.open("c:pt").with("idx", number).element("c:v", shown).close();
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
}
