package org.placebook.write.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart.Run;
import org.placebook.book.ChartText;
import org.placebook.book.ScatterChart;
import org.placebook.table.Figure;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.OdsRange;

/** Points, with a dashed trend line and the names of some. */
final class OdsScatter implements OdsPlot {
  private static final int LABEL = 10;

  private final ScatterChart chart;
  private final AxisScale across;
  private final AxisScale up;
  private final LabelPlaces places;
  private final List<Integer> points;

  OdsScatter(ScatterChart chart, AxisScale across, AxisScale up, LabelPlaces places) {
    this.chart = chart;
    this.across = across;
    this.up = up;
    this.places = places;
    this.points = ScatterPicture.complete(chart);
  }

  /** On axes of its own. */
  static OdsScatter of(ScatterChart chart) {
    return new OdsScatter(
        chart,
        AxisScale.around(ChartRun.figures(chart.x())),
        AxisScale.around(ChartRun.figures(chart.y())),
        ScatterXml.PLACES);
  }

  @Override
  public ChartText text() {
    return chart.text();
  }

  @Override
  public String kind() {
    return "chart:scatter";
  }

  @Override
  public Axis x() {
    return Axis.of(chart.xTitle(), across, chart.x().format());
  }

  @Override
  public Axis y() {
    return Axis.of(chart.yTitle(), up, chart.y().format());
  }

  @Override
  public boolean hasLegend() {
    return false;
  }

  @Override
  public Optional<String> categories() {
    return Optional.empty();
  }

  @Override
  public List<Sequence> sequences() {
    ChartRun names = ChartRun.all(chart.labels());
    return List.of(
        new Sequence("", points.stream().map(names::text).toList(), false),
        new Sequence(chart.xTitle(), digits(chart.x()), true),
        new Sequence(chart.yTitle(), digits(chart.y()), true));
  }

  private List<String> digits(Run run) {
    return points.stream().map(i -> Decimal.text(number(run, i))).toList();
  }

  private static double number(Run run, int point) {
    return ((Figure) run.cells().get(point)).number();
  }

  @Override
  public void styles(XmlElements xml, OdsNumbers numbers) throws IOException {
    point(xml, "points", "", false);
    for (LabelPlaces.Side side : LabelPlaces.Side.values()) {
      point(xml, "named-" + side.code(), side(side), false);
      if (!chart.ours().isEmpty()) {
        point(xml, "ours-" + side.code(), side(side), true);
      }
    }
    OdsChart.style(xml, "trend").open("style:chart-properties");
    xml.with("chart:regression-type", "linear").close().open("style:graphic-properties");
    xml.with("draw:stroke", "dash").with("draw:stroke-dash", "dashed");
    xml.with("svg:stroke-width", "1.5pt").with("svg:stroke-color", "#" + Palette.trend());
    xml.close().close();
  }

  private static String side(LabelPlaces.Side side) {
    return switch (side) {
      case RIGHT -> "right";
      case LEFT -> "left";
      case ABOVE -> "top";
      case BELOW -> "bottom";
    };
  }

  private void point(XmlElements xml, String name, String labelSide, boolean ours)
      throws IOException {
    String colour = ours ? Palette.series(0) : Palette.beside(!chart.ours().isEmpty());
    String size = ours ? "11pt" : "7pt";
    OdsChart.style(xml, name).open("style:chart-properties");
    xml.with("chart:symbol-type", "named-symbol")
        .with("chart:symbol-name", ours ? "diamond" : "circle");
    xml.with("chart:symbol-width", size).with("chart:symbol-height", size);
    if (!labelSide.isEmpty()) {
      xml.with("chart:label-position", labelSide);
    }
    xml.close().open("style:graphic-properties").with("draw:stroke", "none");
    xml.with("draw:fill", "solid").with("draw:fill-color", "#" + colour).close();
    OdsChart.text(xml, LABEL, ours).close();
  }

  @Override
  public void series(XmlElements xml) throws IOException {
    xml.open("chart:series").with("chart:style-name", "points");
    xml.with("chart:values-cell-range-address", OdsRange.of(chart.y(), points));
    xml.with("chart:class", "chart:scatter");
    xml.open("chart:domain");
    xml.with("table:cell-range-address", OdsRange.of(chart.x(), points)).close();
    if (chart.trend().isPresent()) {
      xml.open("chart:regression-curve").with("chart:style-name", "trend").close();
    }
    labels(xml);
    xml.close();
  }

  /** Points without a name are told by how many there are before the next with one. */
  private void labels(XmlElements xml) throws IOException {
    List<Integer> shown =
        chart.labelled().stream().filter(points::contains).map(points::indexOf).sorted().toList();
    ChartRun labels = ChartRun.all(chart.labels());
    List<String> names = shown.stream().map(i -> labels.text(points.get(i))).toList();
    List<Integer> ours = chart.ours().stream().map(points::indexOf).toList();
    SortedMap<Integer, LabelPlaces.Side> sides =
        places.legible(along(chart.x(), across), along(chart.y(), up), shown, names, ours);
    int next = 0;
    for (Map.Entry<Integer, LabelPlaces.Side> side : sides.entrySet()) {
      int point = shown.get(side.getKey());
      without(xml, point - next);
      xml.open("chart:data-point");
      xml.with(
          "chart:style-name", (ours.contains(point) ? "ours-" : "named-") + side.getValue().code());
      xml.open("chart:data-label").open("text:p");
      xml.element("text:span", names.get(side.getKey())).close().close().close();
      next = point + 1;
    }
    without(xml, points.size() - next);
  }

  private static void without(XmlElements xml, int count) throws IOException {
    if (count > 0) {
      xml.open("chart:data-point").with("chart:repeated", count).close();
    }
  }

  private List<Double> along(Run run, AxisScale scale) {
    List<Double> along = new ArrayList<>();
    IntStream.range(0, points.size())
        .forEach(i -> along.add(scale.along(number(run, points.get(i)))));
    return along;
  }
}
