package org.placebook.write;

import java.util.function.Function;
import org.placebook.book.BarChart;
import org.placebook.book.BarChart.Series;
import org.placebook.book.Chart.Run;
import org.placebook.write.ChartXml.Axis;

/** Horizontal bars. */
final class BarXml {
  private final BarChart chart;
  private final Function<Run, String> formats;

  BarXml(BarChart chart, Function<Run, String> formats) {
    this.chart = chart;
    this.formats = formats;
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
    String format = formats.apply(chart.series().get(0).values());
    return ChartXml.categoryAxis(
            new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "l", true), chart.yTitle())
        + ChartXml.valueAxis(
            new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "b", true),
            chart.xTitle(),
            format,
            "max");
  }

  private String series(int number, Series series) {
    String format = formats.apply(series.values());
    return """
    <c:ser><c:idx val="%s"/><c:order val="%s"/><c:tx><c:v>%s</c:v></c:tx><c:spPr>%s</c:spPr>\
    <c:invertIfNegative val="0"/>%s<c:cat>%s</c:cat><c:val>%s</c:val></c:ser>"""
        .formatted(
            number,
            number,
            ChartRun.escape(series.name()),
            ChartXml.fill(Palette.series(number)),
            single() ? labels(format) : "",
            ChartRun.all(chart.categories()).texts(),
            ChartRun.all(series.values()).numbers(format));
  }

  /** A single run of bars has its figures at the bars' ends. */
  private static String labels(String format) {
    return """
    <c:dLbls><c:numFmt formatCode="%s" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>%s\
    <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>\
    <c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>\
    <c:showBubbleSize val="0"/></c:dLbls>"""
        .formatted(ChartRun.escape(format), ChartXml.textProperties(1000, false));
  }
}
