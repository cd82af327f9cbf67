package org.placebook.write.chart;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.book.AxisScale;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.OdsRoot;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.BuiltInStyle;

/**
 * A chart as an object of its own within an OpenDocument spreadsheet: titles, axes and grid around
 * what its kind draws, with a copy of the figures that it refers to.
 */
public final class OdsChart {
  private static final String EXTENSION =
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

  private static final int TITLE = 14;
  private static final int SUBTITLE = 11;
  private static final int AXIS_TITLE = 12;
  private static final int LABEL = 11;

  private final OdsPlot plot;
  private final ChartSize size;
  private final OdsNumbers numbers = new OdsNumbers();

  public OdsChart(OdsPlot plot, ChartSize size) {
    this.plot = plot;
    this.size = size;
  }

  /** The part content.xml. */
  public void content(XmlElements xml) throws IOException {
    numbers.name(plot.x().format());
    numbers.name(plot.y().format());
    OdsRoot.open(xml, "office:document-content");
    xml.with("xmlns:loext", EXTENSION);
    xml.open("office:automatic-styles");
    styles(xml);
    xml.close();
    xml.open("office:body").open("office:chart").open("chart:chart");
    xml.with("svg:width", points(size.width())).with("svg:height", points(size.height()));
    xml.with("xlink:href", "..").with("xlink:type", "simple");
    xml.with("chart:class", plot.kind()).with("chart:style-name", "chart");
    words(xml, "chart:title", "title", plot.text().title());
    words(xml, "chart:subtitle", "subtitle", plot.text().subtitle());
    if (plot.hasLegend()) {
      xml.open("chart:legend").with("chart:legend-position", "bottom");
      xml.with("chart:style-name", "legend").close();
    }
    plotArea(xml);
    copy(xml);
    xml.finish();
  }

  private static void words(XmlElements xml, String element, String style, String text)
      throws IOException {
    if (!text.isBlank()) {
      xml.open(element).with("chart:style-name", style).element("text:p", text).close();
    }
  }

  private void plotArea(XmlElements xml) throws IOException {
    xml.open("chart:plot-area").with("chart:style-name", "plot");
    if (plot.place().isPresent()) {
      OdsPlot.Place place = plot.place().get();
      place(xml, place);
      xml.open("chart:coordinate-region");
      place(xml, place);
      xml.close();
    }
    axis(xml, "x", plot.x(), plot.categories(), plot.hasScales());
    axis(xml, "y", plot.y(), Optional.empty(), plot.hasScales());
    plot.series(xml);
    xml.open("chart:wall").with("chart:style-name", "wall").close().close();
  }

  private void place(XmlElements xml, OdsPlot.Place place) throws IOException {
    xml.with("svg:x", points(place.x() * size.width()));
    xml.with("svg:y", points(place.y() * size.height()));
    xml.with("svg:width", points(place.width() * size.width()));
    xml.with("svg:height", points(place.height() * size.height()));
  }

  private static void axis(
      XmlElements xml,
      String dimension,
      OdsPlot.Axis axis,
      Optional<String> categories,
      boolean grid)
      throws IOException {
    xml.open("chart:axis").with("chart:dimension", dimension);
    xml.with("chart:name", "primary-" + dimension).with("chart:style-name", dimension + "-axis");
    words(xml, "chart:title", dimension + "-title", axis.title());
    if (categories.isPresent()) {
      xml.open("chart:categories").with("table:cell-range-address", categories.get()).close();
    }
    if (axis.scale().isPresent() && grid) {
      xml.open("chart:grid").with("chart:style-name", "grid").with("chart:class", "major").close();
    }
    xml.close();
  }

  private void styles(XmlElements xml) throws IOException {
    boolean bars = isOfBars();
    style(xml, "chart").open("style:graphic-properties");
    xml.with("draw:stroke", "none").with("draw:fill", "solid").with("draw:fill-color", "#ffffff");
    xml.close().close();
    text(style(xml, "title"), TITLE, true).close();
    text(style(xml, "subtitle"), SUBTITLE, false).close();
    text(style(xml, "legend"), LABEL, false).close();
    style(xml, "plot").open("style:chart-properties");
    xml.with("chart:vertical", Boolean.toString(bars));
    xml.with("chart:treat-empty-cells", "leave-gap").close().close();
    axisTitle(xml, "x-title", bars);
    axisTitle(xml, "y-title", !bars);
    axis(xml, "x-axis", plot.x());
    axis(xml, "y-axis", plot.y());
    line(style(xml, "grid"), Palette.GRID, 0.5).close();
    style(xml, "wall").open("style:graphic-properties");
    xml.with("draw:stroke", "none").with("draw:fill", "none").close().close();
    plot.styles(xml, numbers);
    numbers.write(xml);
  }

  /** Bars stand on the axis of names, which therefore crosses the other at zero. */
  private boolean isOfBars() {
    return plot.kind().equals("chart:bar");
  }

  private static void axisTitle(XmlElements xml, String name, boolean upright) throws IOException {
    style(xml, name).open("style:chart-properties");
    xml.with("style:rotation-angle", upright ? "90" : "0").close();
    text(xml, AXIS_TITLE, true).close();
  }

  private void axis(XmlElements xml, String name, OdsPlot.Axis axis) throws IOException {
    xml.open("style:style").with("style:name", name).with("style:family", "chart");
    Optional<String> format = numbers.name(axis.format());
    if (format.isPresent()) {
      xml.with("style:data-style-name", format.get());
    }
    xml.open("style:chart-properties")
        .with("chart:display-label", Boolean.toString(plot.hasScales()));
    xml.with("chart:visible", Boolean.toString(plot.hasScales() || !axis.title().isBlank()));
    xml.with("chart:tick-marks-major-inner", "false");
    xml.with("chart:tick-marks-major-outer", "false");
    xml.with("chart:link-data-style-to-source", "false");
    xml.with("chart:reverse-direction", Boolean.toString(axis.reversed()));
    boolean atNought = !plot.hasScales() || (name.equals("x-axis") && isOfBars());
    String start = atNought ? "0" : "start";
    xml.with("chart:axis-position", axis.atEnd() ? "end" : start);
    xml.with("chart:axis-label-position", axis.atEnd() ? "near-axis" : "outside-start");
    if (axis.scale().isPresent()) {
      AxisScale scale = axis.scale().get();
      xml.with("chart:minimum", Decimal.text(scale.least()));
      xml.with("chart:maximum", Decimal.text(scale.greatest()));
      xml.with("chart:interval-major", Decimal.text(scale.step()));
      xml.with("chart:gap-width", axis.gap()).with("chart:overlap", axis.overlap());
    }
    if (axis.scale().isEmpty() && plot.kind().equals("chart:line")) {
      xml.with("loext:major-origin", "0.5"); // Leaves room for the figures beside the first points.
    }
    xml.close();
    boolean line = plot.hasScales() || (name.equals("y-axis") && !axis.title().isBlank());
    if (line) {
      line(xml, Palette.AXIS, 0.75);
    } else {
      xml.open("style:graphic-properties").with("draw:stroke", "none").close();
    }
    text(xml, LABEL, false).close();
  }

  /** Opens a style of a chart's part. */
  static XmlElements style(XmlElements xml, String name) throws IOException {
    return xml.open("style:style").with("style:name", name).with("style:family", "chart");
  }

  /** The properties of a line, in points. */
  static XmlElements line(XmlElements xml, String colour, double width) throws IOException {
    xml.open("style:graphic-properties").with("draw:stroke", "solid");
    xml.with("svg:stroke-width", points(width)).with("svg:stroke-color", "#" + colour);
    return xml.close();
  }

  /** The properties of words. */
  static XmlElements text(XmlElements xml, int points, boolean bold) throws IOException {
    xml.open("style:text-properties").with("fo:color", "#" + Palette.INK);
    xml.with("fo:font-family", BuiltInStyle.FONT).with("fo:font-size", points + "pt");
    return xml.with("fo:font-weight", bold ? "bold" : "normal").close();
  }

  public static String points(double points) {
    return String.format(Locale.ROOT, "%.2fpt", points);
  }

  /** The figures that the chart draws: readers that do not follow its references take these. */
  private void copy(XmlElements xml) throws IOException {
    List<OdsPlot.Sequence> sequences = plot.sequences();
    xml.open("table:table").with("table:name", "local-table");
    xml.open("table:table-header-columns").open("table:table-column").close().close();
    xml.open("table:table-columns").open("table:table-column");
    xml.with("table:number-columns-repeated", sequences.size() - 1).close().close();
    xml.open("table:table-header-rows").open("table:table-row");
    for (OdsPlot.Sequence sequence : sequences) {
      cell(xml, sequence.name(), false);
    }
    xml.close().close().open("table:table-rows");
    for (int row = 0; row < sequences.get(0).texts().size(); row++) {
      xml.open("table:table-row");
      for (OdsPlot.Sequence sequence : sequences) {
        cell(xml, sequence.texts().get(row), sequence.isFigures());
      }
      xml.close();
    }
    xml.close().close();
  }

  private static void cell(XmlElements xml, String text, boolean isFigure) throws IOException {
    xml.open("table:table-cell");
    if (!text.isEmpty()) {
      xml.with("office:value-type", isFigure ? "float" : "string");
      if (isFigure) {
        xml.with("office:value", text);
      }
      xml.element("text:p", text);
    }
    xml.close();
  }

  /** The part styles.xml: dashes and hatches, which have to be named there. */
  public void drawn(XmlElements xml) throws IOException {
    OdsRoot.open(xml, "office:document-styles");
    xml.open("office:styles");
    dash(xml, "dashed", "400%", "300%");
    dash(xml, "dotted", "100%", "100%");
    for (int i = 0; i < 2; i++) {
      xml.open("draw:hatch").with("draw:name", "hatched" + i).with("draw:style", "single");
      xml.with("draw:color", "#" + Palette.series(i)).with("draw:distance", "0.12cm");
      xml.with("draw:rotation", "450").close();
    }
    xml.finish();
  }

  private static void dash(XmlElements xml, String name, String length, String distance)
      throws IOException {
    xml.open("draw:stroke-dash").with("draw:name", name).with("draw:style", "rect");
    xml.with("draw:dots1", "1").with("draw:dots1-length", length);
    xml.with("draw:distance", distance).close();
  }
}
