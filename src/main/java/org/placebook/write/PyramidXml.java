package org.placebook.write;

import java.io.IOException;
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

  void write(XmlElements xml) throws IOException {
    ChartXml.begin(xml, chart);
    xml.open("c:layout").close();
    xml.open("c:barChart").value("c:barDir", "bar").value("c:grouping", "clustered");
    xml.value("c:varyColors", 0);
    series(xml, 0, chart.left());
    series(xml, 1, chart.right());
    xml.value("c:gapWidth", 15).value("c:overlap", 100);
    xml.value("c:axId", ChartXml.FIRST_AXIS).value("c:axId", ChartXml.SECOND_AXIS).close();
    axes(xml);
    ChartXml.end(xml, true);
  }

  private void axes(XmlElements xml) throws IOException {
    ChartXml.categoryAxis(
        xml, new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "l", true), chart.yTitle(), true);
    ChartXml.valueAxis(
        xml,
        new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "b", true),
        chart.xTitle(),
        new ValueScale(chart.reach().mirrored(), true, chart.left().values().format()),
        "min");
  }

  private void series(XmlElements xml, int number, Series series) throws IOException {
    ChartXml.series(xml, number).open("c:tx").element("c:v", series.name()).close();
    ChartXml.fill(xml.open("c:spPr"), Palette.series(number));
    xml.close().value("c:invertIfNegative", 0);
    ChartRun.all(chart.bands()).texts(xml.open("c:cat"));
    xml.close();
    ChartRun.all(series.values()).numbers(xml.open("c:val"), series.values().format());
    xml.close().close();
  }
}
