package org.placebook.write;

import java.util.stream.DoubleStream;
import org.placebook.book.AxisScale;
import org.placebook.book.BarChart;
import org.placebook.book.BarChart.Series;
import org.placebook.write.ChartXml.Axis;
import org.placebook.write.ChartXml.ValueScale;

/** Horizontal bars, the first on top; a comparator's are hatched. */
final class BarXml {
  private static final int LABEL = 1000;

  private final BarChart chart;

  BarXml(BarChart chart) {
    this.chart = chart;
  }

  String xml() {
    StringBuilder series = new StringBuilder();
    for (int i = 0; i < chart.series().size(); i++) {
      series.append(series(i, chart.series().get(i)));
    }
    String plot =
        """
        <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>%s\
        <c:gapWidth val="%s"/><c:axId val="%s"/><c:axId val="%s"/></c:barChart>"""
            .formatted(series, single() ? 40 : 60, ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS);
    return ChartXml.space(chart, plot, axes(), !single());
  }

  private boolean single() {
    return chart.series().size() == 1;
  }

  /** The first category is on top, so that the axis of values crosses at the last. */
  private String axes() {
    return ChartXml.categoryAxis(
            new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "l", true), chart.yTitle(), false)
        + ChartXml.valueAxis(
            new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "b", true),
            chart.xTitle(),
            new ValueScale(scale(chart), false, chart.series().get(0).values().format()),
            "max");
  }

  /** From nought to beyond the longest bar. */
  static AxisScale scale(BarChart chart) {
    return AxisScale.fromNought(
        chart.series().stream()
            .map(Series::values)
            .map(ChartRun::figures)
            .reduce(DoubleStream.empty(), DoubleStream::concat));
  }

  private String series(int number, Series series) {
    String format = series.values().format();
    return """
    <c:ser><c:idx val="%s"/><c:order val="%s"/><c:tx><c:v>%s</c:v></c:tx><c:spPr>%s</c:spPr>\
    <c:invertIfNegative val="0"/>%s%s<c:cat>%s</c:cat><c:val>%s</c:val></c:ser>"""
        .formatted(
            number,
            number,
            ChartRun.escape(series.name()),
            ChartXml.fill(Palette.series(number)),
            hatched(number),
            single() ? labels(format) : "",
            new ChartRun(chart.categories(), chart.drawn()).texts(),
            new ChartRun(series.values(), chart.drawn()).numbers(format));
  }

  /** A hatch tells a comparator's bar apart without colour. */
  private String hatched(int number) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < chart.drawn().size(); i++) {
      if (chart.comparators().contains(chart.drawn().get(i))) {
        points.append(
            """
            <c:dPt><c:idx val="%s"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>\
            <c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="%s"/></a:fgClr>\
            <a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>%s</c:spPr></c:dPt>"""
                .formatted(
                    i, Palette.series(number), ChartXml.line(Palette.series(number), 12700, "")));
      }
    }
    return points.toString();
  }

  /** A single run of bars has its figures at the bars' ends. */
  private static String labels(String format) {
    return """
    <c:dLbls><c:numFmt formatCode="%s" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>%s\
    <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>\
    <c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>\
    <c:showBubbleSize val="0"/></c:dLbls>"""
        .formatted(ChartRun.escape(format), ChartXml.textProperties(LABEL, false));
  }
}
