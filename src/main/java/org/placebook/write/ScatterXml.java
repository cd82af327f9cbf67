package org.placebook.write;

import java.util.List;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart.Run;
import org.placebook.book.ScatterChart;
import org.placebook.table.Figure;
import org.placebook.write.ChartXml.Axis;
import org.placebook.write.ChartXml.ValueScale;

/** A scatter chart. */
final class ScatterXml {
  private static final String LABELS_FROM_CELLS = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
  private static final String SHOWS_CELL = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String C15 =
      "xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\"";
  private static final int LABEL = 1000;

  /** The plot of a chart of the usual size, as its titles leave it. */
  static final LabelPlaces PLACES = new LabelPlaces(590, 320);

  private final ScatterChart chart;
  private final ValueScale across;
  private final ValueScale up;

  /** The points that have both figures: a text among the x would make Excel number all points. */
  private final List<Integer> points;

  /** On axes that move with the figures. */
  ScatterXml(ScatterChart chart) {
    this(chart, around(chart.x()), around(chart.y()), false);
  }

  /** On axes that stay, so that several charts have the same. */
  ScatterXml(ScatterChart chart, AxisScale across, AxisScale up) {
    this(chart, across, up, true);
  }

  private ScatterXml(ScatterChart chart, AxisScale across, AxisScale up, boolean fixed) {
    this.chart = chart;
    this.across = new ValueScale(across, fixed, chart.x().format());
    this.up = new ValueScale(up, fixed, chart.y().format());
    this.points = ScatterPicture.complete(chart);
  }

  private static AxisScale around(Run run) {
    return AxisScale.around(ChartRun.figures(run));
  }

  String xml() {
    String axes =
        ChartXml.valueAxis(
                new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "b", false),
                chart.xTitle(),
                across,
                "min")
            + ChartXml.valueAxis(
                new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "l", false),
                chart.yTitle(),
                up,
                "min");
    return ChartXml.space(chart, plot(), axes, false);
  }

  private String plot() {
    return """
    <c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>\
    <c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>%s</c:v></c:tx>\
    <c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>\
    <c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>%s%s</c:spPr></c:marker>%s%s\
    <c:xVal>%s</c:xVal><c:yVal>%s</c:yVal><c:smooth val="0"/>%s</c:ser>\
    <c:axId val="%s"/><c:axId val="%s"/></c:scatterChart>"""
        .formatted(
            ChartRun.escape(chart.yTitle()),
            ChartXml.fill(Palette.series(0)),
            ChartXml.line("FFFFFF", 6350, ""),
            labels(),
            chart.trend().isPresent() ? trendLine() : "",
            new ChartRun(chart.x(), points).numbers(chart.x().format()),
            new ChartRun(chart.y(), points).numbers(chart.y().format()),
            chart.labelled().isEmpty() ? "" : labelCells(),
            ChartXml.FIRST_AXIS,
            ChartXml.SECOND_AXIS);
  }

  /** Its equation is in the subtitle: Excel's own label would lie among the points. */
  private static String trendLine() {
    return """
    <c:trendline><c:spPr>%s</c:spPr><c:trendlineType val="linear"/>\
    <c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>"""
        .formatted(ChartXml.line(Palette.trend(), 19050, "<a:prstDash val=\"dash\"/>"));
  }

  private String labels() {
    List<Integer> shown = chart.labelled().stream().filter(points::contains).sorted().toList();
    List<LabelPlaces.Side> sides =
        PLACES.choose(
            along(across.scale(), chart.x()),
            along(up.scale(), chart.y()),
            positions(shown),
            names(shown));
    StringBuilder labels = new StringBuilder("<c:dLbls>");
    for (int i = 0; i < shown.size(); i++) {
      labels.append(label(points.indexOf(shown.get(i)), sides.get(i)));
    }
    return labels
        .append(ChartXml.textProperties(LABEL, false))
        .append(show(0))
        .append("</c:dLbls>")
        .toString();
  }

  /** The label is the text of a cell, so that it stays right when the table is sorted. */
  private String label(int point, LabelPlaces.Side side) {
    return """
    <c:dLbl><c:idx val="%s"/><c:tx><c:rich><a:bodyPr/><a:p>\
    <a:fld id="{%s}" type="CELLRANGE"><a:rPr lang="en-GB"/><a:pPr/><a:t>%s</a:t></a:fld></a:p>\
    </c:rich></c:tx><c:dLblPos val="%s"/>%s<c:extLst><c:ext uri="%s" %s>\
    <c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>"""
        .formatted(
            point,
            fieldId(point),
            ChartRun.escape(new ChartRun(chart.labels(), points).text(points.get(point))),
            side.code(),
            show(0),
            SHOWS_CELL,
            C15);
  }

  private String labelCells() {
    ChartRun cells = new ChartRun(chart.labels(), points);
    return """
    <c:extLst><c:ext uri="%s" %s><c15:datalabelsRange><c15:f>%s</c15:f>\
    <c15:dlblRangeCache>%s</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>"""
        .formatted(LABELS_FROM_CELLS, C15, ChartRun.escape(cells.formula()), cells.textCache());
  }

  private static String show(int value) {
    return """
    <c:showLegendKey val="0"/><c:showVal val="%s"/><c:showCatName val="0"/>\
    <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>"""
        .formatted(value);
  }

  /** A number in the shape of a GUID, the same on every run. */
  private static String fieldId(int point) {
    String number = String.valueOf(point);
    return "00000000-0000-4000-8000-" + "0".repeat(12 - number.length()) + number;
  }

  private List<Double> along(AxisScale scale, Run run) {
    return points.stream()
        .map(point -> scale.along(((Figure) run.cells().get(point)).number()))
        .toList();
  }

  private List<Integer> positions(List<Integer> shown) {
    return shown.stream().map(points::indexOf).toList();
  }

  private List<String> names(List<Integer> shown) {
    ChartRun labels = new ChartRun(chart.labels(), points);
    return shown.stream().map(labels::text).toList();
  }
}
