package org.placebook.write.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.placebook.book.Chart.Run;
import org.placebook.book.MarksChart;
import org.placebook.book.MarksChart.Frame;
import org.placebook.book.MarksChart.Look;
import org.placebook.book.MarksChart.Series;
import org.placebook.table.Figure;
import org.placebook.write.chart.Drawing.Anchor;
import org.placebook.write.chart.Drawing.Form;
import org.placebook.write.chart.Drawing.Lettering;
import org.placebook.write.chart.Drawing.Mark;
import org.placebook.write.chart.Drawing.Words;

/** Marks at places without a scale; a picture names the rows that a sheet has beside them. */
final class MarksPicture {
  private static final double MARGIN = 20;
  private static final double GAP = 8;
  private static final double KEY_LINE = 16;
  private static final double LABEL_LINE = 11;

  private final MarksChart chart;
  private final Drawing drawing;
  private final Plot plot;

  private MarksPicture(MarksChart chart, Drawing drawing, Plot plot) {
    this.chart = chart;
    this.drawing = drawing;
    this.plot = plot;
  }

  static Drawing of(MarksChart chart) {
    Frame frame = chart.frame();
    List<String> names = chart.rows().map(MarksPicture::names).orElse(List.of());
    double beside = names.isEmpty() ? 0 : Plot.widest(names) + GAP;
    double width = Math.max(frame.width() + beside, 420);
    double key = chart.look() == Look.MAP ? chart.series().size() * KEY_LINE + GAP : 40;
    Drawing titles = new Drawing(width, 0);
    double top = Plot.titles(titles, chart.text(), MARGIN, width - MARGIN, GAP) + GAP;
    double bottom = top + frame.bottom() - frame.top();
    Drawing drawing = new Drawing(width, bottom + key + MARGIN);
    titles.shapes().forEach(drawing::add);
    double left = frame.left() + beside;
    Plot plot = new Plot(drawing, left, top, left + frame.right() - frame.left(), bottom);
    new MarksPicture(chart, drawing, plot).draw(names);
    return drawing;
  }

  private static List<String> names(Run run) {
    ChartRun all = ChartRun.all(run);
    return IntStream.range(0, run.cells().size()).mapToObj(all::text).toList();
  }

  private void draw(List<String> names) {
    double row = (plot.bottom() - plot.top()) / Math.max(1, names.size());
    for (int i = 0; i < names.size(); i++) {
      double y = plot.top() + (i + 0.5) * row + 3.6;
      plot.label(names.get(i), plot.left() - GAP, y, Anchor.END);
    }
    if (chart.look() == Look.SPINE) {
      double middle = plot.x(chart.x(), 0);
      drawing.add(
          new Drawing.Line(middle, plot.top(), middle, plot.bottom(), Palette.AXIS, 1.5, 0));
      plot.titleAcross(chart.xTitle());
    } else {
      key();
    }
    chart.series().forEach(this::series);
  }

  private void series(Series series) {
    for (int i = 0; i < series.points().size(); i++) {
      int point = series.points().get(i);
      double x = number(series.x(), point);
      double y = plot.y(chart.y(), number(series.y(), point));
      if (series.reach().isPresent()) {
        double to = x + number(series.reach().get(), point);
        drawing.add(
            new Drawing.Line(
                plot.x(chart.x(), x),
                y,
                plot.x(chart.x(), to),
                y,
                series.colour(),
                series.line(),
                0));
      }
      if (series.form() != MarksChart.Form.NONE) {
        mark(series, plot.x(chart.x(), x), y);
      }
      if (!series.labels().isEmpty()) {
        label(series.labels().get(i).split("\n", -1), series.ink(), plot.x(chart.x(), x), y);
      }
    }
  }

  /** Lines of text about a place. */
  private void label(String[] lines, String ink, double x, double y) {
    Lettering type = new Lettering(Plot.LABEL.points(), false, ink);
    double first = y + 3.6 - (lines.length - 1) * LABEL_LINE / 2;
    for (int i = 0; i < lines.length; i++) {
      drawing.add(new Words(lines[i], x, first + i * LABEL_LINE, type, Anchor.MIDDLE, false));
    }
  }

  private void mark(Series series, double x, double y) {
    Form form = Form.valueOf(series.form().name());
    double radius = form == Form.DIAMOND ? series.size() / 2.4 : series.size() / 2;
    drawing.add(new Mark(x, y, radius, series.colour(), form));
  }

  private void key() {
    double y = plot.bottom() + GAP + KEY_LINE / 2;
    for (Series series : chart.series()) {
      drawing.add(
          new Mark(plot.left() + 6, y, 6, series.colour(), Form.valueOf(series.form().name())));
      plot.label(series.name(), plot.left() + 20, y + 3.6, Anchor.START);
      y += KEY_LINE;
    }
  }

  private static double number(Run run, int point) {
    return ((Figure) run.cells().get(point)).number();
  }
}
