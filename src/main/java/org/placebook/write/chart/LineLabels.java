package org.placebook.write.chart;

import java.util.List;
import org.placebook.book.LineChart;
import org.placebook.book.LineChart.Line;
import org.placebook.book.words.Shown;
import org.placebook.write.chart.Drawing.Lettering;

/**
 * The names and figures beside the last points of lines: how much room they have, and how far each
 * is moved so that none lies on another.
 */
final class LineLabels {
  /** A longer name is cut short; the table beside the chart has it whole. */
  private static final double MOST_ROOM = 250;

  private static final double LEAST_ROOM = 120;
  private static final double LINE = 1.17;

  private final LineChart chart;
  private final Lettering type;

  /**
   * Of a chart.
   *
   * @param points the size of their letters
   */
  LineLabels(LineChart chart, double points) {
    this.chart = chart;
    this.type = new Lettering(points, chart.hasOurs(), Palette.INK);
  }

  /** How much room the longest of them takes, in points. */
  double room() {
    double widest =
        chart.lines().stream().mapToDouble(line -> Plot.width(text(line), type)).max().orElse(0);
    return Math.max(LEAST_ROOM, widest);
  }

  /** "Leeds, 12.3%". */
  String text(Line line) {
    return name(line) + figure(line);
  }

  private String figure(Line line) {
    return ", " + shown(chart.last(), line);
  }

  /** The place's name, as much of it as there is room for. */
  String name(Line line) {
    return Wrapping.shortened(whole(line), type, MOST_ROOM - Plot.width(figure(line), type));
  }

  boolean isCut(Line line) {
    return !name(line).equals(whole(line));
  }

  private String whole(Line line) {
    return ChartRun.all(chart.names()).text(line.row());
  }

  static String shown(LineChart.Period period, Line line) {
    return Shown.of(period.figures().format()).of(period.at(line));
  }

  /**
   * How far down the label of each line is moved, as a share of the plot's height.
   *
   * @param depth of the plot in points
   */
  double[] moved(LineChart.Period period, double depth) {
    List<Line> lines = chart.lines();
    double[] wanted =
        lines.stream().mapToDouble(line -> 1 - chart.scale().along(period.at(line))).toArray();
    double line = type.points() * LINE / depth;
    double[] placed = LabelSpread.apart(wanted, line, 1 - line / 2);
    double[] moved = new double[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      moved[i] = placed[i] - wanted[i];
    }
    return moved;
  }
}
