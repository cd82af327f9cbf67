package org.placebook.write.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.placebook.book.AxisScale;
import org.placebook.book.BarChart;
import org.placebook.book.Chart.Run;
import org.placebook.book.ChartText;
import org.placebook.book.PyramidChart;
import org.placebook.book.words.Shown;
import org.placebook.table.Figure;
import org.placebook.write.chart.Drawing.Anchor;
import org.placebook.write.chart.Drawing.Box;
import org.placebook.write.chart.Drawing.Lettering;

/** Bars that lie: a ranking, or two sides back to back. */
final class BarPicture {
  private static final double FOOT = 46;
  private static final double RIGHT = 40;
  private static final double BESIDE_NAMES = 40;
  private static final double THICK = 0.7;
  private static final double GAP = 4;
  private static final double CAP = 2.5;
  private static final double LABEL_HALF = 5;

  private BarPicture() {}

  static Drawing of(BarChart chart, ChartSize size) {
    Drawing drawing = new Drawing(size.width(), size.height());
    List<String> names = names(chart.categories(), chart.drawn());
    double widest = Plot.widest(names);
    Plot plot = plot(drawing, chart.text(), widest, legendHeight(chart));
    AxisScale scale = BarXml.scale(chart);
    plot.across(scale, chart.series().get(0).values().format(), chart.xTitle());
    plot.titleUp(chart.yTitle(), widest);
    double step = (plot.bottom() - plot.top()) / Math.max(1, names.size());
    for (int i = 0; i < names.size(); i++) {
      double middle = plot.top() + (i + 0.5) * step;
      plot.label(names.get(i), plot.left() - GAP, middle + 3.6, Anchor.END);
      bars(drawing, plot, chart, scale, chart.drawn().get(i), middle, step * THICK);
    }
    zero(drawing, plot, scale);
    standard(drawing, plot, chart, scale);
    for (int i = 0; i < names.size() && BarXml.hasLabels(chart); i++) {
      label(plot, chart, scale, chart.drawn().get(i), plot.top() + (i + 0.5) * step);
    }
    legend(drawing, plot, chart);
    return drawing;
  }

  /** The plot beneath the titles, beside the names, above the legend. */
  private static Plot plot(Drawing drawing, ChartText text, double names, double legend) {
    double right = drawing.width() - RIGHT;
    double top = Plot.titles(drawing, text, 20, drawing.width() - 20, 8) + 8;
    return new Plot(drawing, BESIDE_NAMES + names, top, right, drawing.height() - FOOT - legend);
  }

  private static void bars(
      Drawing drawing,
      Plot plot,
      BarChart chart,
      AxisScale scale,
      int row,
      double middle,
      double height) {
    int count = chart.series().size();
    for (int s = 0; s < count; s++) {
      Run run = chart.series().get(s).values();
      if (run.cells().get(row) instanceof Figure figure) {
        double top = middle - height / 2 + s * height / count;
        boolean hatched = chart.comparators().contains(row);
        String colour =
            count == 1 && !chart.ours().contains(row) ? BarXml.colour(chart) : Palette.series(s);
        bar(drawing, plot, scale, figure.number(), top, height / count, colour, hatched);
        if (chart.interval().isPresent()) {
          double low = plot.x(scale, BarXml.limit(chart, row, false));
          double high = plot.x(scale, BarXml.limit(chart, row, true));
          interval(drawing, low, high, middle);
        }
      }
    }
  }

  /** Figures at the ends of bars, on white, for the comparator's line may pass there. */
  private static void label(Plot plot, BarChart chart, AxisScale scale, int row, double middle) {
    Run run = chart.series().get(0).values();
    if (run.cells().get(row) instanceof Figure figure) {
      boolean back = figure.number() < 0;
      String shown = Shown.of(run.format()).of(figure.number());
      double x = plot.x(scale, figure.number()) + (back ? -GAP : GAP);
      double width = Plot.width(shown, Plot.LABEL);
      plot.blank(back ? x - width : x, middle - LABEL_HALF, width, 2 * LABEL_HALF);
      plot.label(shown, x, middle + 3.6, back ? Anchor.END : Anchor.START);
    }
  }

  private static void interval(Drawing drawing, double low, double high, double y) {
    drawing.add(new Drawing.Line(low, y, high, y, Palette.INK, 1, 0));
    drawing.add(new Drawing.Line(low, y - CAP, low, y + CAP, Palette.INK, 1, 0));
    drawing.add(new Drawing.Line(high, y - CAP, high, y + CAP, Palette.INK, 1, 0));
  }

  private static void standard(Drawing drawing, Plot plot, BarChart chart, AxisScale scale) {
    chart.standard().stream()
        .flatMapToDouble(series -> ChartRun.figures(series.values()))
        .limit(1)
        .map(figure -> plot.x(scale, figure))
        .forEach(
            x ->
                drawing.add(
                    new Drawing.Line(x, plot.top(), x, plot.bottom(), Palette.AXIS, 1.5, 6)));
  }

  private static void bar(
      Drawing drawing,
      Plot plot,
      AxisScale scale,
      double figure,
      double top,
      double height,
      String colour,
      boolean hatched) {
    double from = plot.x(scale, Math.min(0, figure));
    double to = plot.x(scale, Math.max(0, figure));
    drawing.add(new Box(from, top, to - from, height, colour, hatched));
  }

  private static void zero(Drawing drawing, Plot plot, AxisScale scale) {
    double x = plot.x(scale, 0);
    drawing.add(new Drawing.Line(x, plot.top(), x, plot.bottom(), Palette.AXIS, 1, 0));
  }

  private static double legendHeight(BarChart chart) {
    return chart.series().size() > 1 ? 20 : 0;
  }

  private static void legend(Drawing drawing, Plot plot, BarChart chart) {
    if (chart.series().size() > 1) {
      legend(drawing, plot, chart.series().stream().map(BarChart.Series::name).toList());
    }
  }

  private static void legend(Drawing drawing, Plot plot, List<String> names) {
    Lettering type = Plot.LABEL;
    double width = names.stream().mapToDouble(name -> 24 + Plot.width(name, type)).sum();
    double x = (plot.left() + plot.right() - width) / 2;
    double y = plot.bottom() + FOOT + 6;
    for (int i = 0; i < names.size(); i++) {
      drawing.add(new Box(x, y - 8, 9, 9, Palette.series(i), false));
      plot.label(names.get(i), x + 13, y, Anchor.START);
      x += 24 + Plot.width(names.get(i), type);
    }
  }

  private static List<String> names(Run run, List<Integer> rows) {
    ChartRun all = ChartRun.all(run);
    return rows.stream().map(all::text).toList();
  }

  /** The first band at the foot; figures to the left are shown without their sign. */
  static Drawing of(PyramidChart chart, ChartSize size) {
    Drawing drawing = new Drawing(size.width(), size.height());
    List<Integer> rows = IntStream.range(0, chart.bands().cells().size()).boxed().toList();
    List<String> names = names(chart.bands(), rows);
    double widest = Plot.widest(names);
    Plot plot = plot(drawing, chart.text(), widest, 20);
    AxisScale scale = chart.reach().mirrored();
    plot.acrossUnsigned(scale, chart.right().values().format(), chart.xTitle());
    plot.titleUp(chart.yTitle(), widest);
    double step = (plot.bottom() - plot.top()) / Math.max(1, rows.size());
    for (int row : rows) {
      double middle = plot.bottom() - (row + 0.5) * step;
      plot.label(names.get(row), plot.left() - GAP, middle + 3.6, Anchor.END);
      double y = middle - step * 0.43;
      side(drawing, plot, scale, chart.left().values(), row, y, step * 0.86, 0);
      side(drawing, plot, scale, chart.right().values(), row, y, step * 0.86, 1);
    }
    zero(drawing, plot, scale);
    legend(drawing, plot, List.of(chart.left().name(), chart.right().name()));
    return drawing;
  }

  private static void side(
      Drawing drawing,
      Plot plot,
      AxisScale scale,
      Run run,
      int row,
      double top,
      double height,
      int series) {
    if (run.cells().get(row) instanceof Figure figure) {
      bar(drawing, plot, scale, figure.number(), top, height, Palette.series(series), false);
    }
  }
}
