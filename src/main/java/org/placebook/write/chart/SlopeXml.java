package org.placebook.write.chart;

import java.io.IOException;
import java.util.List;
import org.placebook.book.Chart.Run;
import org.placebook.book.SlopeChart;
import org.placebook.book.SlopeChart.Course;
import org.placebook.book.SlopeChart.Line;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.write.chart.ChartXml.Axis;
import org.placebook.write.chart.ChartXml.ValueScale;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.Links;

/** A line for each place between two dates, named at its end. */
final class SlopeXml {
  /** The plot's place within the chart: labels stand to its right. */
  private static final double TOP = 0.19;

  private static final double DEPTH = 0.64;
  private static final int LABEL = 1200;
  private static final int LINE_OF_TEXT = 14;

  private final SlopeChart chart;
  private final double[] movedFrom;
  private final double[] movedTo;

  /**
   * A slope chart.
   *
   * @param chart what it shows
   * @param height of the whole chart in points, by which labels are kept apart
   */
  SlopeXml(SlopeChart chart, double height) {
    this.chart = chart;
    this.movedFrom = moved(chart, chart.from(), height, DEPTH);
    this.movedTo = moved(chart, chart.to(), height, DEPTH);
  }

  /**
   * How far down each line's label is moved, as a share of the chart's height.
   *
   * @param height of the whole chart in points
   * @param depth of the plot, as a share of it
   */
  static double[] moved(SlopeChart chart, Run run, double height, double depth) {
    double[] wanted =
        chart.lines().stream()
            .mapToDouble(line -> 1 - chart.scale().along(number(run, line)))
            .toArray();
    double line = LINE_OF_TEXT / (height * depth);
    double[] placed = LabelSpread.apart(wanted, line, 1 - line / 2);
    double[] moved = new double[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      moved[i] = (placed[i] - wanted[i]) * depth;
    }
    return moved;
  }

  private static double number(Run run, Line line) {
    return ((Figure) run.cells().get(line.row())).number();
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
        new ValueScale(chart.scale(), true, chart.from().format()),
        "min");
    ChartXml.end(xml, false);
  }

  private static void layout(XmlElements xml) throws IOException {
    xml.open("c:layout").open("c:manualLayout").value("c:layoutTarget", "inner");
    xml.value("c:xMode", "edge").value("c:yMode", "edge");
    xml.value("c:x", "0.12").value("c:y", Decimal.text(TOP));
    xml.value("c:w", "0.68").value("c:h", Decimal.text(DEPTH)).close().close();
  }

  private void series(XmlElements xml, int number, Line line) throws IOException {
    String colour = Palette.of(line, chart.hasOurs());
    ChartXml.series(xml, number).open("c:tx");
    new ChartRun(chart.names(), List.of(line.row())).texts(xml);
    int width = line.course() == Course.COMPARATOR || line.isOurs() ? 38100 : 22225;
    ChartXml.line(xml.close().open("c:spPr"), colour, width, dash(line));
    ChartXml.marker(xml.close(), symbol(line), colour, colour);
    labels(xml, number);
    dates(xml.open("c:cat"));
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
    label(xml, 0, "l", movedFrom[number], ours);
    label(xml, 1, "r", movedTo[number], ours);
    ChartXml.textProperties(xml, LABEL, false);
    ChartXml.show(xml, false, false);
    xml.close();
  }

  private void label(XmlElements xml, int point, String side, double moved, boolean bold)
      throws IOException {
    xml.open("c:dLbl").value("c:idx", point).open("c:layout").open("c:manualLayout");
    xml.value("c:x", 0).value("c:y", Decimal.text(moved)).close().close();
    ChartXml.numberFormat(xml, chart.from().format());
    ChartXml.noFill(xml);
    ChartXml.textProperties(xml, LABEL, bold);
    ChartXml.show(xml.value("c:dLblPos", side), true, point == 1);
    xml.element("c:separator", ", ").close();
  }

  /** The two headings are the dates. */
  private void dates(XmlElements xml) throws IOException {
    xml.open("c:strRef").element("c:f", across(chart.from().firstRow() - 1));
    xml.open("c:strCache").value("c:ptCount", 2);
    ChartRun.point(xml, 0, chart.fromName());
    ChartRun.point(xml, 1, chart.toName());
    xml.close().close();
  }

  private void figures(XmlElements xml, Line line) throws IOException {
    xml.open("c:numRef").element("c:f", across(chart.from().firstRow() + line.row()));
    xml.open("c:numCache").element("c:formatCode", chart.from().format()).value("c:ptCount", 2);
    ChartRun.point(xml, 0, Decimal.text(number(chart.from(), line)));
    ChartRun.point(xml, 1, Decimal.text(number(chart.to(), line)));
    xml.close().close();
  }

  /** The two cells of a row. */
  private String across(int row) {
    return "%s!$%s$%d:$%s$%d"
        .formatted(
            Links.quoted(chart.from().sheet()),
            Letters.of(chart.from().column()),
            row,
            Letters.of(chart.to().column()),
            row);
  }
}
