package org.placebook.write.chart;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart.Run;
import org.placebook.book.ScatterChart;
import org.placebook.table.Figure;
import org.placebook.write.chart.ChartXml.Axis;
import org.placebook.write.chart.ChartXml.ValueScale;
import org.placebook.write.part.XmlElements;

/** A scatter chart. */
final class ScatterXml {
  private static final String LABELS_FROM_CELLS = "{02D57815-91ED-43cb-92C2-25804820EDAC}";
  private static final String SHOWS_CELL = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String C15 = "http://schemas.microsoft.com/office/drawing/2012/chart";
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

  void write(XmlElements xml) throws IOException {
    ChartXml.begin(xml, chart);
    xml.open("c:layout").close();
    xml.open("c:scatterChart").value("c:scatterStyle", "lineMarker").value("c:varyColors", 0);
    series(xml);
    ChartXml.endPlot(xml);
    ChartXml.valueAxis(
        xml,
        new Axis(ChartXml.FIRST_AXIS, ChartXml.SECOND_AXIS, "b", false),
        chart.xTitle(),
        across,
        "min");
    ChartXml.valueAxis(
        xml,
        new Axis(ChartXml.SECOND_AXIS, ChartXml.FIRST_AXIS, "l", false),
        chart.yTitle(),
        up,
        "min");
    ChartXml.end(xml, false);
  }

  private void series(XmlElements xml) throws IOException {
    ChartXml.series(xml, 0).open("c:tx").element("c:v", chart.yTitle()).close();
    xml.open("c:spPr").open("a:ln").with("w", 19050).open("a:noFill").close().close().close();
    ChartXml.marker(xml, "circle", Palette.beside(!chart.ours().isEmpty()), "FFFFFF");
    for (int i = 0; i < points.size(); i++) {
      if (chart.ours().contains(points.get(i))) {
        xml.open("c:dPt").value("c:idx", i);
        ChartXml.marker(xml, "diamond", 11, Palette.series(0), "FFFFFF");
        xml.value("c:bubble3D", 0).close();
      }
    }
    labels(xml);
    if (chart.trend().isPresent()) {
      trendLine(xml);
    }
    new ChartRun(chart.x(), points).numbers(xml.open("c:xVal"), chart.x().format());
    xml.close();
    new ChartRun(chart.y(), points).numbers(xml.open("c:yVal"), chart.y().format());
    xml.close().value("c:smooth", 0);
    if (!chart.labelled().isEmpty()) {
      labelCells(xml);
    }
    xml.close();
  }

  /** Its equation is in the subtitle: Excel's own label would lie among the points. */
  private static void trendLine(XmlElements xml) throws IOException {
    ChartXml.line(xml.open("c:trendline").open("c:spPr"), Palette.trend(), 19050, "dash");
    xml.close().value("c:trendlineType", "linear");
    xml.value("c:dispRSqr", 0).value("c:dispEq", 0).close();
  }

  private void labels(XmlElements xml) throws IOException {
    List<Integer> shown = chart.labelled().stream().filter(points::contains).sorted().toList();
    SortedMap<Integer, LabelPlaces.Side> sides =
        PLACES.legible(
            along(across.scale(), chart.x()),
            along(up.scale(), chart.y()),
            positions(shown),
            names(shown),
            positions(chart.ours()));
    xml.open("c:dLbls");
    for (Map.Entry<Integer, LabelPlaces.Side> side : sides.entrySet()) {
      int row = shown.get(side.getKey());
      label(xml, points.indexOf(row), side.getValue(), chart.ours().contains(row));
    }
    ChartXml.oneLine(xml, LABEL, false);
    ChartXml.show(xml, false, false);
    xml.close();
  }

  /** The label is the text of a cell, so that it stays right when the table is sorted. */
  private void label(XmlElements xml, int point, LabelPlaces.Side side, boolean bold)
      throws IOException {
    xml.open("c:dLbl").value("c:idx", point).open("c:tx").open("c:rich");
    xml.open("a:bodyPr").with("wrap", "none").close().open("a:p");
    xml.open("a:fld").with("id", "{" + fieldId(point) + "}").with("type", "CELLRANGE");
    xml.open("a:rPr").with("lang", "en-GB");
    if (bold) {
      xml.with("b", 1);
    }
    xml.close().open("a:pPr").close();
    xml.element("a:t", new ChartRun(chart.labels(), points).text(points.get(point)));
    xml.close().close().close().close().value("c:dLblPos", side.code());
    ChartXml.show(xml, false, false);
    extension(xml, SHOWS_CELL).value("c15:showDataLabelsRange", 1).close().close().close();
  }

  private void labelCells(XmlElements xml) throws IOException {
    ChartRun cells = new ChartRun(chart.labels(), points);
    extension(xml, LABELS_FROM_CELLS).open("c15:datalabelsRange").element("c15:f", cells.formula());
    cells.textCache(xml.open("c15:dlblRangeCache"));
    xml.close().close().close().close();
  }

  private static XmlElements extension(XmlElements xml, String uri) throws IOException {
    return xml.open("c:extLst").open("c:ext").with("uri", uri).with("xmlns:c15", C15);
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

  private List<Integer> positions(Collection<Integer> shown) {
    return shown.stream().map(points::indexOf).toList();
  }

  private List<String> names(List<Integer> shown) {
    ChartRun labels = new ChartRun(chart.labels(), points);
    return shown.stream().map(labels::text).toList();
  }
}
