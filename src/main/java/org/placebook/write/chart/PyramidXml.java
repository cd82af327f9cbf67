package org.placebook.write.chart;

import java.io.IOException;
import org.placebook.book.BarChart.Series;
import org.placebook.book.PyramidChart;
import org.placebook.write.chart.ChartXml.ValueScale;
import org.placebook.write.part.XmlElements;

/** Bars back to back: two series on one line, the left one of negative figures. */
final class PyramidXml {
  private final PyramidChart chart;

  PyramidXml(PyramidChart chart) {
    this.chart = chart;
  }

  void write(XmlElements xml) throws IOException {
    BarXml.begin(xml, chart);
    series(xml, 0, chart.left());
    series(xml, 1, chart.right());
    xml.value("c:gapWidth", 15).value("c:overlap", 100);
    ChartXml.endPlot(xml);
    String format = chart.left().values().format();
    BarXml.axes(xml, chart, true, new ValueScale(chart.reach().mirrored(), true, format));
    ChartXml.end(xml, true);
  }

  private void series(XmlElements xml, int number, Series series) throws IOException {
    BarXml.beginSeries(xml, number, series.name(), Palette.series(number));
    ChartRun.all(chart.bands()).texts(xml.open("c:cat"));
    xml.close();
    ChartRun.all(series.values()).numbers(xml.open("c:val"), series.values().format());
    xml.close().close();
  }
}
