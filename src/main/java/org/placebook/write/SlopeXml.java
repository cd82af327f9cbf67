package org.placebook.write;

import java.util.List;
import org.placebook.book.Chart.Run;
import org.placebook.book.SlopeChart;
import org.placebook.book.SlopeChart.Course;
import org.placebook.book.SlopeChart.Line;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.write.ChartXml.Axis;
import org.placebook.write.ChartXml.ValueScale;

/** A line for each place between two dates, named at its end. */
final class SlopeXml {
  /** The plot's place within the chart: labels stand to its right. */
  private static final double TOP = 0.19;

  private static final double DEPTH = 0.64;
  private static final String LAYOUT =
      """
      <c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>\
      <c:yMode val="edge"/><c:x val="0.12"/><c:y val="%s"/><c:w val="0.68"/><c:h val="%s"/>\
      </c:manualLayout></c:layout>"""
          .formatted(TOP, DEPTH);

  private static final int LABEL = 1000;
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
    double[] placed = Spread.apart(wanted, line, 1 - line / 2);
    double[] moved = new double[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      moved[i] = (placed[i] - wanted[i]) * depth;
    }
    return moved;
  }

  private static double number(Run run, Line line) {
    return ((Figure) run.cells().get(line.row())).number();
  }

  String xml() {
    StringBuilder series = new StringBuilder();
    for (int i = 0; i < chart.lines().size(); i++) {
      series.append(series(i, chart.lines().get(i)));
    }
    String plot =
        """
        <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>%s<c:marker val="1"/>\
        <c:axId val="%s"/><c:axId val="%s"/></c:lineChart>"""
            .formatted(series, ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS);
    String axes =
        ChartXml.categoryAxis(
                new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "b", true),
                chart.xTitle(),
                true)
            + ChartXml.valueAxis(
                new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "l", true),
                chart.yTitle(),
                new ValueScale(chart.scale(), true, chart.from().format()),
                "min");
    return ChartXml.space(chart, plot, axes, false, LAYOUT);
  }

  private String series(int number, Line line) {
    String colour = Palette.of(line.course());
    return """
    <c:ser><c:idx val="%s"/><c:order val="%s"/><c:tx>%s</c:tx><c:spPr>%s</c:spPr>\
    <c:marker><c:symbol val="%s"/><c:size val="7"/><c:spPr>%s%s</c:spPr></c:marker>%s\
    <c:cat>%s</c:cat><c:val>%s</c:val><c:smooth val="0"/></c:ser>"""
        .formatted(
            number,
            number,
            new ChartRun(chart.names(), List.of(line.row())).texts(),
            ChartXml.line(colour, line.course() == Course.COMPARATOR ? 38100 : 22225, dash(line)),
            symbol(line),
            ChartXml.fill(colour),
            ChartXml.line(colour, 6350, ""),
            labels(number),
            dates(),
            figures(line));
  }

  /** Lines are told apart by dash and marker, not by colour alone. */
  private static String dash(Line line) {
    return switch (line.course()) {
      case RISING -> "";
      case FALLING -> "<a:prstDash val=\"dash\"/>";
      case COMPARATOR -> "<a:prstDash val=\"sysDot\"/>";
    };
  }

  private static String symbol(Line line) {
    return switch (line.course()) {
      case RISING -> "circle";
      case FALLING -> "diamond";
      case COMPARATOR -> "square";
    };
  }

  private String labels(int number) {
    return "<c:dLbls>"
        + label(0, "l", movedFrom[number], false)
        + label(1, "r", movedTo[number], true)
        + ChartXml.textProperties(LABEL, false)
        + show(false, false)
        + "</c:dLbls>";
  }

  private String label(int point, String side, double moved, boolean named) {
    return """
    <c:dLbl><c:idx val="%s"/><c:layout><c:manualLayout><c:x val="0"/><c:y val="%s"/>\
    </c:manualLayout></c:layout><c:numFmt formatCode="%s" sourceLinked="0"/>\
    <c:spPr><a:noFill/></c:spPr>%s<c:dLblPos val="%s"/>%s<c:separator>, </c:separator></c:dLbl>"""
        .formatted(
            point,
            Decimal.text(moved),
            ChartRun.escape(chart.from().format()),
            ChartXml.textProperties(LABEL, false),
            side,
            show(true, named));
  }

  private static String show(boolean value, boolean name) {
    return """
    <c:showLegendKey val="0"/><c:showVal val="%s"/><c:showCatName val="0"/>\
    <c:showSerName val="%s"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>"""
        .formatted(value ? 1 : 0, name ? 1 : 0);
  }

  /** The two headings are the dates. */
  private String dates() {
    return "<c:strRef><c:f>%s</c:f><c:strCache><c:ptCount val=\"2\"/>%s%s</c:strCache></c:strRef>"
        .formatted(
            ChartRun.escape(across(chart.from().firstRow() - 1)),
            point(0, ChartRun.escape(chart.fromName())),
            point(1, ChartRun.escape(chart.toName())));
  }

  private String figures(Line line) {
    return """
    <c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>%s</c:formatCode><c:ptCount val="2"/>%s%s\
    </c:numCache></c:numRef>"""
        .formatted(
            ChartRun.escape(across(chart.from().firstRow() + line.row())),
            ChartRun.escape(chart.from().format()),
            point(0, Decimal.text(number(chart.from(), line))),
            point(1, Decimal.text(number(chart.to(), line))));
  }

  private static String point(int number, String shown) {
    return "<c:pt idx=\"%s\"><c:v>%s</c:v></c:pt>".formatted(number, shown);
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
