package org.placebook.write.chart;

import org.placebook.book.LineChart;
import org.placebook.book.LineChart.Course;
import org.placebook.book.LineChart.Line;
import org.placebook.book.LineChart.Period;
import org.placebook.write.chart.Drawing.Anchor;
import org.placebook.write.chart.Drawing.Form;
import org.placebook.write.chart.Drawing.Mark;

/** A line for each place over periods, named at its end. */
final class LinePicture {
  private static final double LEFT = 70;
  private static final double FOOT = 46;
  private static final double LINE_OF_TEXT = 12.5;
  private static final double BESIDE = 8;
  private static final double INSET = 56;
  private static final double LITTLE_INSET = 16;

  private final LineChart chart;
  private final Drawing drawing;
  private final Plot plot;
  private final double start;

  private LinePicture(LineChart chart, Drawing drawing, Plot plot) {
    this.chart = chart;
    this.drawing = drawing;
    this.plot = plot;
    this.start = plot.left() + (chart.isSlope() ? INSET : LITTLE_INSET);
  }

  static Drawing of(LineChart chart, ChartSize size) {
    LineLabels labels = new LineLabels(chart, Plot.LABEL.points());
    Drawing titles = new Drawing(size.width(), 0);
    double top = Plot.titles(titles, chart.text(), 20, size.width() - 20, 8);
    double right = size.width() - labels.room() - 2 * BESIDE;
    double foot = FOOT + (lines(chart, right - LEFT) - 1) * LINE_OF_TEXT;
    Drawing drawing = new Drawing(size.width(), size.height());
    titles.shapes().forEach(drawing::add);
    Plot plot = new Plot(drawing, LEFT, top + 8, right, size.height() - foot);
    new LinePicture(chart, drawing, plot).draw(labels);
    return drawing;
  }

  /** How many lines of text the longest heading of a period takes. */
  private static int lines(LineChart chart, double width) {
    double room = roomForName(chart, width);
    return chart.periods().stream()
        .mapToInt(period -> Wrapping.lines(period.name(), Plot.LABEL, room).size())
        .max()
        .orElse(1);
  }

  private static double roomForName(LineChart chart, double width) {
    return chart.isSlope() ? width : width / chart.periods().size() - BESIDE;
  }

  private void draw(LineLabels labels) {
    plot.up(chart.scale(), chart.first().figures().format(), chart.yTitle());
    for (int period = 0; period < chart.periods().size(); period++) {
      name(period);
    }
    int more = lines(chart, plot.right() - plot.left()) - 1;
    plot.titleAcross(chart.xTitle(), more * LINE_OF_TEXT);
    double[] besideFirst = beside(labels, chart.first());
    double[] besideLast = beside(labels, chart.last());
    for (int i = 0; i < chart.lines().size(); i++) {
      Line line = chart.lines().get(i);
      line(line);
      if (chart.isSlope()) {
        String first = LineLabels.shown(chart.first(), line);
        plot.label(first, start - BESIDE, besideFirst[i] + 3.6, Anchor.END);
      }
      plot.label(labels.text(line), plot.right() + BESIDE, besideLast[i] + 3.6, Anchor.START);
    }
  }

  private void name(int period) {
    double width = plot.right() - plot.left();
    double y = plot.bottom() + 14;
    boolean isLast = period == chart.periods().size() - 1;
    String name = chart.periods().get(period).name();
    for (String line : Wrapping.lines(name, Plot.LABEL, roomForName(chart, width))) {
      plot.label(line, x(period), y, isLast && chart.isSlope() ? Anchor.END : Anchor.MIDDLE);
      y += LINE_OF_TEXT;
    }
  }

  private double x(int period) {
    return start + period * (plot.right() - start) / (chart.periods().size() - 1);
  }

  private double[] beside(LineLabels labels, Period period) {
    double depth = plot.bottom() - plot.top();
    double[] moved = labels.moved(period, depth);
    double[] beside = new double[moved.length];
    for (int i = 0; i < moved.length; i++) {
      beside[i] = y(period, chart.lines().get(i)) + moved[i] * depth;
    }
    return beside;
  }

  private double y(Period period, Line line) {
    return plot.y(chart.scale(), period.at(line));
  }

  private void line(Line line) {
    String colour = Palette.of(line, chart.hasOurs());
    double width = line.course() == Course.COMPARATOR || line.isOurs() ? 3 : 1.75;
    for (int i = 0; i < chart.periods().size(); i++) {
      double y = y(chart.periods().get(i), line);
      if (i > 0) {
        double before = y(chart.periods().get(i - 1), line);
        drawing.add(new Drawing.Line(x(i - 1), before, x(i), y, colour, width, dash(line)));
      }
      drawing.add(new Mark(x(i), y, 3.5, colour, form(line)));
    }
  }

  private static double dash(Line line) {
    return switch (line.course()) {
      case RISING -> 0;
      case FALLING -> 6;
      case COMPARATOR -> 2;
    };
  }

  private static Form form(Line line) {
    return switch (line.course()) {
      case RISING -> Form.CIRCLE;
      case FALLING -> Form.DIAMOND;
      case COMPARATOR -> Form.SQUARE;
    };
  }
}
