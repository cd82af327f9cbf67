package org.placebook.write.chart;

import java.io.IOException;
import java.util.Locale;
import org.placebook.book.Chart.Run;
import org.placebook.book.MarksChart;
import org.placebook.book.MarksChart.Frame;
import org.placebook.book.MarksChart.Look;
import org.placebook.book.MarksChart.Series;
import org.placebook.write.chart.ChartXml.Axis;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;

/** Marks at places without a scale: a scatter chart whose plot stays where it is put. */
final class MarksXml {
  /** Printed at two thirds, the smallest of these is 8 points. */
  private static final int TITLE = 1300;

  private static final int SUBTITLE = 1200;
  private static final int LABEL = 1100;
  private static final int EMU_A_POINT = 12_700;

  private final MarksChart chart;

  MarksXml(MarksChart chart) {
    this.chart = chart;
  }

  void write(XmlElements xml) throws IOException {
    boolean map = chart.look() == Look.MAP;
    ChartXml.begin(xml, chart, TITLE, SUBTITLE);
    layout(xml);
    xml.open("c:scatterChart").value("c:scatterStyle", "lineMarker").value("c:varyColors", 0);
    for (int i = 0; i < chart.series().size(); i++) {
      series(xml, i, chart.series().get(i));
    }
    ChartXml.endPlot(xml);
    Axis x = new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "b", false);
    Axis y = new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "l", false);
    ChartXml.bareAxis(xml, x, map ? "" : chart.xTitle(), chart.x(), false);
    ChartXml.bareAxis(xml, y, map ? "" : chart.yTitle(), chart.y(), !map);
    ChartXml.end(xml, map);
  }

  private void layout(XmlElements xml) throws IOException {
    Frame frame = chart.frame();
    xml.open("c:layout").open("c:manualLayout").value("c:layoutTarget", "inner");
    xml.value("c:xMode", "edge").value("c:yMode", "edge");
    xml.value("c:x", Decimal.text(frame.left() / frame.width()));
    xml.value("c:y", Decimal.text(frame.top() / frame.height()));
    xml.value("c:w", Decimal.text((frame.right() - frame.left()) / frame.width()));
    xml.value("c:h", Decimal.text((frame.bottom() - frame.top()) / frame.height()));
    xml.close().close();
  }

  private void series(XmlElements xml, int number, Series series) throws IOException {
    ChartXml.series(xml, number).open("c:tx").element("c:v", series.name()).close();
    xml.open("c:spPr").open("a:ln").with("w", 19050).open("a:noFill").close().close().close();
    if (series.form() == MarksChart.Form.NONE) {
      xml.open("c:marker").value("c:symbol", "none").close();
    } else {
      String symbol = series.form().name().toLowerCase(Locale.ROOT);
      ChartXml.marker(xml, symbol, (int) series.size(), series.colour(), "FFFFFF");
    }
    if (!series.labels().isEmpty()) {
      labels(xml, series);
    }
    if (series.reach().isPresent()) {
      reach(xml, series, series.reach().get());
    } else if (chart.look() == Look.SPINE) {
      core(xml, series);
    }
    new ChartRun(series.x(), series.points()).numbers(xml.open("c:xVal"), series.x().format());
    xml.close();
    new ChartRun(series.y(), series.points()).numbers(xml.open("c:yVal"), series.y().format());
    xml.close().value("c:smooth", 0).close();
  }

  /** Lines to the right of the points, as error bars with lengths of their own. */
  private static void reach(XmlElements xml, Series series, Run lengths) throws IOException {
    xml.open("c:errBars").value("c:errDir", "x").value("c:errBarType", "plus");
    xml.value("c:errValType", "cust").value("c:noEndCap", 1);
    new ChartRun(lengths, series.points()).numbers(xml.open("c:plus"), lengths.format());
    xml.close();
    new ChartRun(lengths, series.points()).numbers(xml.open("c:minus"), lengths.format());
    xml.close().open("c:spPr");
    ChartXml.line(xml, series.colour(), (int) (series.line() * EMU_A_POINT), "");
    xml.close().close();
  }

  /** LibreOffice draws error bars over all marks, so each mark has one within it. */
  private void core(XmlElements xml, Series series) throws IOException {
    xml.open("c:errBars").value("c:errDir", "y").value("c:errBarType", "both");
    xml.value("c:errValType", "fixedVal").value("c:noEndCap", 1);
    xml.value("c:val", Decimal.text(chart.core(series))).open("c:spPr");
    ChartXml.line(xml, series.colour(), (int) (MarksChart.CORE * EMU_A_POINT), "");
    xml.close().close();
  }

  /** Texts of their own: labels by reference to cells show in Excel alone. */
  private static void labels(XmlElements xml, Series series) throws IOException {
    xml.open("c:dLbls");
    for (int i = 0; i < series.labels().size(); i++) {
      xml.open("c:dLbl").value("c:idx", i).open("c:tx").open("c:rich");
      xml.open("a:bodyPr").close();
      for (String line : series.labels().get(i).split("\n", -1)) {
        ChartXml.paragraph(xml, line, LABEL, false, series.ink());
      }
      xml.close().close().value("c:dLblPos", "ctr");
      ChartXml.show(xml, true, false);
      xml.close();
    }
    ChartXml.textProperties(xml, LABEL, false);
    ChartXml.show(xml, false, false);
    xml.close();
  }
}
