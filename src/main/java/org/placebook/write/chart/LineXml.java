package org.placebook.write.chart;

import java.io.IOException;
import java.util.List;
import org.placebook.book.LineChart;
import org.placebook.book.LineChart.Course;
import org.placebook.book.LineChart.Line;
import org.placebook.table.Letters;
import org.placebook.write.chart.ChartXml.Axis;
import org.placebook.write.chart.ChartXml.ValueScale;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.Links;

/** A line for each place over periods, named at its end. */
final class LineXml {
  /** The plot's place within the chart: labels stand to its right. */
  private static final double FOOT = 0.83;

  private static final double LEFT = 0.12;
  private static final double BESIDE = 18;
  private static final int LABEL = 1200;

  private final LineChart chart;
  private final LineLabels labels;
  private final double top;
  private final double depth;
  private final double width;
  private final double[] movedFirst;
  private final double[] movedLast;

  /**
   * A line chart.
   *
   * @param chart what it shows
   * @param size of the whole chart, by which labels are kept apart
   */
  LineXml(LineChart chart, ChartSize size) {
    this.chart = chart;
    this.labels = new LineLabels(chart, LABEL / 100.0);
    this.width = 1 - LEFT - (labels.room() + BESIDE) / size.width();
    this.top = ChartXml.titles(chart, size) / size.height();
    this.depth = FOOT - top;
    this.movedFirst = labels.moved(chart.first(), size.height() * depth);
    this.movedLast = labels.moved(chart.last(), size.height() * depth);
  }

  void write(XmlElements xml) throws IOException {
    ChartXml.begin(xml, chart);
    layout(xml);
    xml.open("c:lineChart").value("c:grouping", "standard").value("c:varyColors", 0);
    for (int i = 0; i < chart.lines().size(); i++) {
      series(xml, i, chart.lines().get(i));
    }
    xml.value("c:marker", 1);
    ChartXml.endPlot(xml);
    ChartXml.categoryAxis(
        xml, new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "b", true), chart.xTitle(), true);
    ChartXml.valueAxis(
        xml,
        new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "l", true),
        chart.yTitle(),
        new ValueScale(chart.scale(), true, chart.first().figures().format()),
        "min");
    ChartXml.end(xml, false);
  }

  private void layout(XmlElements xml) throws IOException {
    xml.open("c:layout").open("c:manualLayout").value("c:layoutTarget", "inner");
    xml.value("c:xMode", "edge").value("c:yMode", "edge");
    xml.value("c:x", Decimal.text(LEFT)).value("c:y", Decimal.text(top));
    xml.value("c:w", Decimal.text(width)).value("c:h", Decimal.text(depth)).close().close();
  }

  private void series(XmlElements xml, int number, Line line) throws IOException {
    String colour = Palette.of(line, chart.hasOurs());
    ChartXml.series(xml, number).open("c:tx");
    if (labels.isCut(line)) {
      xml.element("c:v", labels.name(line));
    } else {
      new ChartRun(chart.names(), List.of(line.row())).texts(xml);
    }
    int thick = line.course() == Course.COMPARATOR || line.isOurs() ? 38100 : 22225;
    ChartXml.line(xml.close().open("c:spPr"), colour, thick, dash(line));
    ChartXml.marker(xml.close(), symbol(line), colour, colour);
    labels(xml, number);
    periods(xml.open("c:cat"));
    figures(xml.close().open("c:val"), line);
    xml.close().value("c:smooth", 0).close();
  }

  /** Lines are told apart by dash and marker, not by colour alone. */
  private static String dash(Line line) {
    return switch (line.course()) {
      case RISING -> "";
      case FALLING -> "dash";
      case COMPARATOR -> "sysDot";
    };
  }

  private static String symbol(Line line) {
    return switch (line.course()) {
      case RISING -> "circle";
      case FALLING -> "diamond";
      case COMPARATOR -> "square";
    };
  }

  private void labels(XmlElements xml, int number) throws IOException {
    xml.open("c:dLbls");
    boolean ours = chart.lines().get(number).isOurs();
    int last = chart.periods().size() - 1;
    if (chart.isSlope()) {
      label(xml, 0, false, movedFirst[number], ours);
    }
    label(xml, last, true, movedLast[number], ours);
    ChartXml.textProperties(xml, LABEL, false);
    ChartXml.show(xml, false, false);
    xml.close();
  }

  private void label(XmlElements xml, int point, boolean isLast, double moved, boolean bold)
      throws IOException {
    xml.open("c:dLbl").value("c:idx", point).open("c:layout").open("c:manualLayout");
    xml.value("c:x", 0).value("c:y", Decimal.text(moved * depth)).close().close();
    ChartXml.numberFormat(xml, chart.first().figures().format());
    ChartXml.noFill(xml);
    ChartXml.oneLine(xml, LABEL, bold);
    ChartXml.show(xml.value("c:dLblPos", isLast ? "r" : "l"), true, isLast);
    xml.element("c:separator", ", ").close();
  }

  /** The headings are the periods. */
  private void periods(XmlElements xml) throws IOException {
    xml.open("c:strRef").element("c:f", across(chart.first().figures().firstRow() - 1));
    xml.open("c:strCache").value("c:ptCount", chart.periods().size());
    for (int i = 0; i < chart.periods().size(); i++) {
      ChartRun.point(xml, i, chart.periods().get(i).name());
    }
    xml.close().close();
  }

  private void figures(XmlElements xml, Line line) throws IOException {
    xml.open("c:numRef").element("c:f", across(chart.first().figures().firstRow() + line.row()));
    xml.open("c:numCache").element("c:formatCode", chart.first().figures().format());
    xml.value("c:ptCount", chart.periods().size());
    for (int i = 0; i < chart.periods().size(); i++) {
      ChartRun.point(xml, i, Decimal.text(chart.periods().get(i).at(line)));
    }
    xml.close().close();
  }

  /** The cells of a row. */
  private String across(int row) {
    return "%s!$%s$%d:$%s$%d"
        .formatted(
            Links.quoted(chart.first().figures().sheet()),
            Letters.of(chart.first().figures().column()),
            row,
            Letters.of(chart.last().figures().column()),
            row);
  }
}
