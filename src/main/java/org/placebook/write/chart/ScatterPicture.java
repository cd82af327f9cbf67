package org.placebook.write.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart.Run;
import org.placebook.book.ScatterChart;
import org.placebook.book.SmallMultiples;
import org.placebook.table.Figure;
import org.placebook.write.chart.Drawing.Anchor;
import org.placebook.write.chart.Drawing.Form;
import org.placebook.write.chart.Drawing.Mark;

/** Points and their trend line, alone or in panels. */
final class ScatterPicture {
  private static final double LEFT = 66;
  private static final double RIGHT = 24;
  private static final double FOOT = 46;
  private static final double RADIUS = 3.5;
  private static final double FROM_POINT = 6;

  private final Drawing drawing;

  private ScatterPicture(Drawing drawing) {
    this.drawing = drawing;
  }

  static Drawing of(ScatterChart chart, ChartSize size) {
    Drawing drawing = new Drawing(size.width(), size.height());
    double top = Plot.titles(drawing, chart.text(), 20, size.width() - 20, 8);
    Plot plot = new Plot(drawing, LEFT, top + 8, size.width() - RIGHT, size.height() - FOOT);
    new ScatterPicture(drawing).draw(chart, plot, around(chart.x()), around(chart.y()));
    return drawing;
  }

  static Drawing of(SmallMultiples chart, ChartSize panel) {
    ChartSize all = panel.times(chart.panels().size());
    Drawing title = new Drawing(all.width(), all.height());
    double above = Plot.titles(title, chart.text(), 20, all.width() - 20, 8) + 8;
    Drawing drawing = new Drawing(all.width(), all.height() + above);
    title.shapes().forEach(drawing::add);
    for (int i = 0; i < chart.panels().size(); i++) {
      ScatterChart one = chart.panels().get(i);
      int row = i / ChartSize.ABREAST;
      double left = i % ChartSize.ABREAST * panel.width();
      double top = above + row * panel.height();
      double under =
          Plot.panelTitles(drawing, one.text(), left + 10, left + panel.width() - 10, top);
      Plot plot =
          new Plot(
              drawing,
              left + LEFT,
              under + 6,
              left + panel.width() - RIGHT,
              top + panel.height() - FOOT);
      new ScatterPicture(drawing).draw(one, plot, chart.x(), chart.y());
    }
    return drawing;
  }

  private static AxisScale around(Run run) {
    return AxisScale.around(ChartRun.figures(run));
  }

  private void draw(ScatterChart chart, Plot plot, AxisScale across, AxisScale up) {
    plot.across(across, chart.x().format(), chart.xTitle());
    plot.up(up, chart.y().format(), chart.yTitle());
    List<Integer> points = complete(chart);
    double[] x = figures(chart.x(), points);
    double[] y = figures(chart.y(), points);
    chart.trend().ifPresent(line -> trend(line, x, plot, across, up));
    for (int i = 0; i < x.length; i++) {
      if (!chart.ours().contains(points.get(i))) {
        String colour = Palette.beside(!chart.ours().isEmpty());
        drawing.add(new Mark(plot.x(across, x[i]), plot.y(up, y[i]), RADIUS, colour, Form.CIRCLE));
      }
    }
    for (int i = 0; i < x.length; i++) {
      if (chart.ours().contains(points.get(i))) {
        drawing.add(
            new Mark(plot.x(across, x[i]), plot.y(up, y[i]), 5.5, Palette.series(0), Form.DIAMOND));
      }
    }
    name(chart, points, plot, across, up);
  }

  static List<Integer> complete(ScatterChart chart) {
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < chart.x().cells().size(); i++) {
      if (chart.x().cells().get(i) instanceof Figure
          && chart.y().cells().get(i) instanceof Figure) {
        points.add(i);
      }
    }
    return points;
  }

  private static double[] figures(Run run, List<Integer> points) {
    return points.stream().mapToDouble(i -> ((Figure) run.cells().get(i)).number()).toArray();
  }

  /** From the least to the greatest x, as Excel draws it; cut where it leaves the plot. */
  private void trend(
      ScatterChart.Trend line, double[] x, Plot plot, AxisScale across, AxisScale up) {
    double from = Arrays.stream(x).min().orElse(0);
    double to = Arrays.stream(x).max().orElse(0);
    if (line.slope() != 0) {
      double low = (up.least() - line.intercept()) / line.slope();
      double high = (up.greatest() - line.intercept()) / line.slope();
      from = Math.max(from, Math.min(low, high));
      to = Math.min(to, Math.max(low, high));
    }
    drawing.add(
        new Drawing.Line(
            plot.x(across, from),
            plot.y(up, line.at(from)),
            plot.x(across, to),
            plot.y(up, line.at(to)),
            Palette.trend(),
            1.5,
            5));
  }

  private void name(
      ScatterChart chart, List<Integer> points, Plot plot, AxisScale across, AxisScale up) {
    List<Integer> shown =
        chart.labelled().stream().filter(points::contains).map(points::indexOf).toList();
    List<String> names =
        shown.stream().map(i -> ChartRun.all(chart.labels()).text(points.get(i))).toList();
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      x.add(across.along(figures(chart.x(), points)[i]));
      y.add(up.along(figures(chart.y(), points)[i]));
    }
    LabelPlaces places = new LabelPlaces(plot.right() - plot.left(), plot.bottom() - plot.top());
    List<Integer> ours = chart.ours().stream().map(points::indexOf).toList();
    SortedMap<Integer, LabelPlaces.Side> sides = places.legible(x, y, shown, names, ours);
    for (Map.Entry<Integer, LabelPlaces.Side> side : sides.entrySet()) {
      int i = side.getKey();
      double px = plot.left() + x.get(shown.get(i)) * (plot.right() - plot.left());
      double py = plot.bottom() - y.get(shown.get(i)) * (plot.bottom() - plot.top());
      double middle = py + Plot.LABEL.points() * 0.36;
      switch (side.getValue()) {
        case RIGHT -> plot.label(names.get(i), px + FROM_POINT, middle, Anchor.START);
        case LEFT -> plot.label(names.get(i), px - FROM_POINT, middle, Anchor.END);
        case ABOVE -> plot.label(names.get(i), px, py - FROM_POINT, Anchor.MIDDLE);
        case BELOW ->
            plot.label(
                names.get(i), px, py + FROM_POINT + Plot.LABEL.points() * 0.8, Anchor.MIDDLE);
      }
    }
  }
}
