package org.placebook.write.chart;

import java.util.List;
import org.placebook.book.Chart.Run;
import org.placebook.book.SlopeChart;
import org.placebook.book.SlopeChart.Course;
import org.placebook.book.words.Shown;
import org.placebook.table.Figure;
import org.placebook.write.chart.Drawing.Anchor;
import org.placebook.write.chart.Drawing.Form;
import org.placebook.write.chart.Drawing.Mark;

/** A line for each place between two dates, named at its end. */
final class SlopePicture {
  private static final double LEFT = 70;
  private static final double FOOT = 46;
  private static final double LINE_OF_TEXT = 12.5;
  private static final double BESIDE = 8;
  private static final double INSET = 56;

  private SlopePicture() {}

  static Drawing of(SlopeChart chart, ChartSize size) {
    Drawing drawing = new Drawing(size.width(), size.height());
    double top = Plot.titles(drawing, chart.text(), 20, size.width() - 20, 8);
    List<String> names =
        chart.lines().stream()
            .map(
                line ->
                    ChartRun.all(chart.names()).text(line.row()) + ", " + shown(chart.to(), line))
            .toList();
    double right = size.width() - Plot.widest(names) - 2 * BESIDE;
    Plot plot = new Plot(drawing, LEFT, top + 8, right, size.height() - FOOT);
    plot.up(chart.scale(), chart.from().format(), chart.yTitle());
    double start = plot.left() + INSET;
    double dates = plot.bottom() + 14;
    plot.label(chart.fromName().replace('\n', ' '), start, dates, Anchor.MIDDLE);
    plot.label(chart.toName().replace('\n', ' '), right, dates, Anchor.END);
    plot.titleAcross(chart.xTitle());
    double[] from = places(chart, chart.from(), plot);
    double[] to = places(chart, chart.to(), plot);
    double lowest = plot.bottom() - LINE_OF_TEXT / 2;
    double[] besideFrom = LabelSpread.apart(from, LINE_OF_TEXT, lowest);
    double[] besideTo = LabelSpread.apart(to, LINE_OF_TEXT, lowest);
    for (int i = 0; i < from.length; i++) {
      SlopeChart.Line line = chart.lines().get(i);
      String colour = Palette.of(line, chart.hasOurs());
      double width = line.course() == Course.COMPARATOR || line.isOurs() ? 3 : 1.75;
      drawing.add(new Drawing.Line(start, from[i], right, to[i], colour, width, dash(line)));
      drawing.add(new Mark(start, from[i], 3.5, colour, form(line)));
      drawing.add(new Mark(right, to[i], 3.5, colour, form(line)));
      plot.label(shown(chart.from(), line), start - BESIDE, besideFrom[i] + 3.6, Anchor.END);
      plot.label(names.get(i), right + BESIDE, besideTo[i] + 3.6, Anchor.START);
    }
    return drawing;
  }

  private static double[] places(SlopeChart chart, Run run, Plot plot) {
    return chart.lines().stream()
        .mapToDouble(line -> plot.y(chart.scale(), number(run, line)))
        .toArray();
  }

  private static double number(Run run, SlopeChart.Line line) {
    return ((Figure) run.cells().get(line.row())).number();
  }

  private static String shown(Run run, SlopeChart.Line line) {
    return Shown.of(run.format()).of(number(run, line));
  }

  private static double dash(SlopeChart.Line line) {
    return switch (line.course()) {
      case RISING -> 0;
      case FALLING -> 6;
      case COMPARATOR -> 2;
    };
  }

  private static Form form(SlopeChart.Line line) {
    return switch (line.course()) {
      case RISING -> Form.CIRCLE;
      case FALLING -> Form.DIAMOND;
      case COMPARATOR -> Form.SQUARE;
    };
  }
}
