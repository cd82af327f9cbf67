package org.placebook.write.chart;

import java.io.IOException;
import java.util.stream.DoubleStream;
import org.placebook.book.AxisScale;
import org.placebook.book.BarChart;
import org.placebook.book.BarChart.Series;
import org.placebook.book.Chart;
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
    xml.value("c:gapWidth", single() ? 40 : 60);
    ChartXml.endPlot(xml);
    String format = chart.series().get(0).values().format();
    axes(xml, chart, false, new ValueScale(scale(chart), false, format));
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

  /** From zero to beyond the longest bar. */
  static AxisScale scale(BarChart chart) {
    double[] figures =
        chart.series().stream()
            .map(Series::values)
            .map(ChartRun::figures)
            .reduce(DoubleStream.empty(), DoubleStream::concat)
            .toArray();
    double least = DoubleStream.of(figures).min().orElse(0);
    // The label of the longest bar to the left stands clear of the names.
    double room = least < 0 ? least * (1 + LABEL_ROOM) : 0;
    return AxisScale.fromNought(
        DoubleStream.concat(DoubleStream.of(figures), DoubleStream.of(room)));
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
    String colour = single() ? Palette.beside(!chart.ours().isEmpty()) : Palette.series(number);
    beginSeries(xml, number, series.name(), colour);
    for (int i = 0; i < chart.drawn().size(); i++) {
      point(xml, i, colour);
    }
    if (single()) {
      labels(xml, format);
    }
    new ChartRun(chart.categories(), chart.drawn()).texts(xml.open("c:cat"));
    xml.close();
    new ChartRun(series.values(), chart.drawn()).numbers(xml.open("c:val"), format);
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

  /** A single run of bars has its figures at the bars' ends. */
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

  private static void label(XmlElements xml, String format, boolean bold) throws IOException {
    ChartXml.numberFormat(xml, format);
    ChartXml.noFill(xml);
    ChartXml.textProperties(xml, LABEL, bold);
    ChartXml.show(xml.value("c:dLblPos", "outEnd"), true, false);
  }
}
