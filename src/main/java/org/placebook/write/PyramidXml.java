package org.placebook.write;

import org.placebook.book.BarChart.Series;
import org.placebook.book.PyramidChart;
import org.placebook.write.ChartXml.Axis;
import org.placebook.write.ChartXml.ValueScale;

/** Bars back to back: two series on one line, the left one of negative figures. */
final class PyramidXml {
  private final PyramidChart chart;

  PyramidXml(PyramidChart chart) {
    this.chart = chart;
  }

  String xml() {
    String plot =
        """
        <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>%s%s\
        <c:gapWidth val="15"/><c:overlap val="100"/><c:axId val="%s"/><c:axId val="%s"/>\
        </c:barChart>"""
            .formatted(
                series(0, chart.left()),
                series(1, chart.right()),
                ChartXml.FIRST_AXIS,
                ChartXml.SECOND_AXIS);
    return ChartXml.space(chart, plot, axes(), true);
  }

  private String axes() {
    return ChartXml.categoryAxis(
            new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "l", true), chart.yTitle(), true)
        + ChartXml.valueAxis(
            new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "b", true),
            chart.xTitle(),
            new ValueScale(chart.reach().mirrored(), true, chart.left().values().format()),
            "min");
  }

  private String series(int number, Series series) {
    return """
    <c:ser><c:idx val="%s"/><c:order val="%s"/><c:tx><c:v>%s</c:v></c:tx><c:spPr>%s</c:spPr>\
    <c:invertIfNegative val="0"/><c:cat>%s</c:cat><c:val>%s</c:val></c:ser>"""
        .formatted(
            number,
            number,
            ChartRun.escape(series.name()),
            ChartXml.fill(Palette.series(number)),
            ChartRun.all(chart.bands()).texts(),
            ChartRun.all(series.values()).numbers(series.values().format()));
  }
}
