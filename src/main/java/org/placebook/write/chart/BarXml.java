package org.placebook.write.chart;

import java.io.IOException;
import java.util.stream.DoubleStream;
import org.placebook.book.AxisScale;
import org.placebook.book.BarChart;
import org.placebook.book.BarChart.Interval;
import org.placebook.book.BarChart.Series;
import org.placebook.book.Chart;
import org.placebook.table.Figure;
import org.placebook.write.chart.ChartXml.Axis;
import org.placebook.write.chart.ChartXml.ValueScale;
import org.placebook.write.part.XmlElements;

/** Horizontal bars, the first on top; a comparator's are hatched. */
final class BarXml {
  private static final int LABEL = 1200;

  /** The part of a bar's length that its label takes at most. */
  private static final double LABEL_ROOM = 0.2;

  private final BarChart chart;

  BarXml(BarChart chart) {
    this.chart = chart;
  }

  void write(XmlElements xml) throws IOException {
    begin(xml, chart);
    for (int i = 0; i < chart.series().size(); i++) {
      series(xml, i, chart.series().get(i));
    }
    if (chart.standard().isPresent()) {
      standard(xml, chart.series().size(), chart.standard().get());
    }
    xml.value("c:gapWidth", single() ? 40 : 60);
    if (chart.standard().isPresent()) {
      xml.value("c:overlap", 100);
    }
    ChartXml.endPlot(xml);
    String format = chart.series().get(0).values().format();
    boolean fixed = chart.interval().isPresent();
    axes(xml, chart, false, new ValueScale(scale(chart), fixed, format));
    ChartXml.end(xml, !single());
  }

  /** Begins a chart of bars whose series follow. */
  static void begin(XmlElements xml, Chart chart) throws IOException {
    ChartXml.begin(xml, chart);
    xml.open("c:layout").close();
    xml.open("c:barChart").value("c:barDir", "bar").value("c:grouping", "clustered");
    xml.value("c:varyColors", 0);
  }

  private boolean single() {
    return chart.series().size() == 1;
  }

  /** Where the first category is on top, the axis of values crosses at the last. */
  static void axes(XmlElements xml, Chart chart, boolean up, ValueScale scale) throws IOException {
    Axis names = new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "l", true);
    ChartXml.categoryAxis(xml, names, chart.yTitle(), up);
    Axis values = new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "b", true);
    ChartXml.valueAxis(xml, values, chart.xTitle(), scale, up ? "min" : "max");
  }

  /** From zero to beyond the longest bar and its limits. */
  static AxisScale scale(BarChart chart) {
    double[] figures =
        chart.series().stream()
            .map(Series::values)
            .map(ChartRun::figures)
            .reduce(limits(chart), DoubleStream::concat)
            .toArray();
    double least = DoubleStream.of(figures).min().orElse(0);
    // The label of the longest bar to the left stands clear of the names.
    double room = least < 0 ? least * (1 + LABEL_ROOM) : 0;
    return AxisScale.fromNought(
        DoubleStream.concat(DoubleStream.of(figures), DoubleStream.of(room)));
  }

  /** Of the bars of one series; black limits are to be seen on them too. */
  static String colour(BarChart chart) {
    return Palette.beside(!chart.ours().isEmpty() || chart.interval().isPresent());
  }

  private static DoubleStream limits(BarChart chart) {
    return chart.interval().isEmpty()
        ? DoubleStream.empty()
        : chart.drawn().stream()
            .flatMapToDouble(
                row -> DoubleStream.of(limit(chart, row, false), limit(chart, row, true)));
  }

  /** Where a figure's limit is; the figure itself where it has none. */
  static double limit(BarChart chart, int row, boolean upper) {
    Interval interval = chart.interval().orElseThrow();
    double figure = number(chart.series().get(0).values(), row);
    return upper ? figure + number(interval.above(), row) : figure - number(interval.below(), row);
  }

  private static double number(Chart.Run run, int row) {
    return run.cells().get(row) instanceof Figure figure ? figure.number() : 0;
  }

  /** Begins a series of a colour of its own. */
  static void beginSeries(XmlElements xml, int number, String name, String colour)
      throws IOException {
    ChartXml.series(xml, number).open("c:tx").element("c:v", name).close();
    ChartXml.fill(xml.open("c:spPr"), colour);
    xml.close().value("c:invertIfNegative", 0);
  }

  private void series(XmlElements xml, int number, Series series) throws IOException {
    String format = series.values().format();
    String colour = single() ? colour(chart) : Palette.series(number);
    beginSeries(xml, number, series.name(), colour);
    for (int i = 0; i < chart.drawn().size(); i++) {
      point(xml, i, colour);
    }
    if (hasLabels(chart)) {
      labels(xml, format);
    }
    if (chart.interval().isPresent()) {
      interval(xml, chart.interval().get());
    }
    new ChartRun(chart.categories(), chart.drawn()).texts(xml.open("c:cat"));
    xml.close();
    new ChartRun(series.values(), chart.drawn()).numbers(xml.open("c:val"), format);
    xml.close().close();
  }

  /** A single run of bars has its figures at the bars' ends, where no limits are drawn. */
  static boolean hasLabels(BarChart chart) {
    return chart.series().size() == 1 && chart.interval().isEmpty();
  }

  private void interval(XmlElements xml, Interval interval) throws IOException {
    xml.open("c:errBars").value("c:errBarType", "both").value("c:errValType", "cust");
    xml.value("c:noEndCap", 0);
    String format = interval.above().format();
    new ChartRun(interval.above(), chart.drawn()).numbers(xml.open("c:plus"), format);
    new ChartRun(interval.below(), chart.drawn()).numbers(xml.close().open("c:minus"), format);
    ChartXml.line(xml.close().open("c:spPr"), Palette.INK, 12700, "");
    xml.close().close();
  }

  /**
   * A line through all bars: the trend of a series of one and the same figure, whose own bars are
   * not seen. Bars and points together, as a line is else drawn, break in LibreOffice.
   */
  private void standard(XmlElements xml, int number, Series series) throws IOException {
    ChartXml.series(xml, number).open("c:tx").element("c:v", series.name()).close();
    ChartXml.noFill(xml);
    xml.value("c:invertIfNegative", 0).open("c:trendline").open("c:spPr");
    ChartXml.line(xml, Palette.AXIS, 19050, "dash");
    xml.close().value("c:trendlineType", "linear").value("c:forward", "0.5");
    xml.value("c:backward", "0.5").value("c:dispRSqr", 0).value("c:dispEq", 0).close();
    new ChartRun(chart.categories(), chart.drawn()).texts(xml.open("c:cat"));
    String format = series.values().format();
    new ChartRun(series.values(), chart.drawn()).numbers(xml.close().open("c:val"), format);
    xml.close().close();
  }

  /** A hatch tells a comparator's bar apart without colour; ours is darker than the others. */
  private void point(XmlElements xml, int bar, String colour) throws IOException {
    int row = chart.drawn().get(bar);
    boolean hatched = chart.comparators().contains(row);
    if (!hatched && !chart.ours().contains(row)) {
      return;
    }
    xml.open("c:dPt").value("c:idx", bar).value("c:invertIfNegative", 0).value("c:bubble3D", 0);
    xml.open("c:spPr");
    if (hatched) {
      xml.open("a:pattFill").with("prst", "wdUpDiag");
      xml.open("a:fgClr").value("a:srgbClr", colour).close();
      xml.open("a:bgClr").value("a:srgbClr", "FFFFFF").close().close();
      ChartXml.line(xml, colour, 12700, "");
    } else {
      ChartXml.fill(xml, Palette.series(0));
    }
    xml.close().close();
  }

  private void labels(XmlElements xml, String format) throws IOException {
    xml.open("c:dLbls");
    for (int i = 0; i < chart.drawn().size(); i++) {
      if (chart.ours().contains(chart.drawn().get(i))) {
        label(xml.open("c:dLbl").value("c:idx", i), format, true);
        xml.close();
      }
    }
    label(xml, format, false);
    xml.close();
  }

  /** On white, where a line through all bars would else strike the figure through. */
  private void label(XmlElements xml, String format, boolean bold) throws IOException {
    ChartXml.numberFormat(xml, format);
    if (chart.standard().isPresent()) {
      ChartXml.fill(xml.open("c:spPr"), "FFFFFF");
      xml.close();
    } else {
      ChartXml.noFill(xml);
    }
    ChartXml.textProperties(xml, LABEL, bold);
    ChartXml.show(xml.value("c:dLblPos", "outEnd"), true, false);
  }
}
