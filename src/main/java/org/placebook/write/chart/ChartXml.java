package org.placebook.write.chart;

import java.io.IOException;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart;
import org.placebook.write.chart.Drawing.Lettering;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.BuiltInStyle;

/** What charts of all kinds have in common: title, axes, typeface, colours. */
final class ChartXml {
  static final String FIRST_AXIS = "500000001";
  static final String SECOND_AXIS = "500000002";
  private static final String LANGUAGE = "en-GB";
  private static final int TITLE = 1400;
  private static final int SUBTITLE = 1200;

  /** LibreOffice sets both in bold and breaks them before the chart's edges. */
  private static final double TITLE_ROOM = 0.72;

  private static final double TITLE_LINE = 16.5;
  private static final double TITLE_GAP = 38;
  private static final int AXIS_TITLE = 1200;
  private static final int LABEL = 1200;

  private ChartXml() {}

  /** Begins a chart; its plot area stays open for layout, plot and axes. */
  static void begin(XmlElements xml, Chart chart) throws IOException {
    begin(xml, chart, TITLE, SUBTITLE);
  }

  /** The same with titles of other sizes, in hundredths of a point. */
  static void begin(XmlElements xml, Chart chart, int title, int subtitle) throws IOException {
    xml.open("c:chartSpace").with("xmlns:c", DrawingPart.CHART);
    xml.with("xmlns:a", DrawingPart.SHAPES);
    xml.value("c:date1904", 0).value("c:roundedCorners", 0).open("c:chart");
    beginTitle(xml, "");
    paragraph(xml, chart.title(), title, true);
    if (!chart.text().subtitle().isBlank()) {
      paragraph(xml, chart.text().subtitle(), subtitle, false);
    }
    endTitle(xml);
    xml.value("c:autoTitleDeleted", 0).open("c:plotArea");
  }

  /** How deep the titles of a chart reach, in points, with a gap beneath them. */
  static double titles(Chart chart, ChartSize size) {
    double room = size.width() * TITLE_ROOM;
    int lines =
        Wrapping.lines(chart.title(), new Lettering(TITLE / 100.0, true, Palette.INK), room).size()
            + Wrapping.lines(
                    chart.text().subtitle(),
                    new Lettering(SUBTITLE / 100.0, true, Palette.INK),
                    room)
                .size();
    return TITLE_GAP + lines * TITLE_LINE;
  }

  /** Ends the plot area and the chart. */
  static void end(XmlElements xml, boolean legend) throws IOException {
    noFill(xml);
    xml.close();
    if (legend) {
      xml.open("c:legend").value("c:legendPos", "b").value("c:overlay", 0);
      textProperties(xml, LABEL, false);
      xml.close();
    }
    xml.value("c:plotVisOnly", 0).value("c:dispBlanksAs", "gap").close();
    fill(xml.open("c:spPr"), "FFFFFF");
    xml.open("a:ln").open("a:noFill").close().close().close();
    textProperties(xml, LABEL, false);
    xml.finish();
  }

  /** Ends a plot on the two axes. */
  static void endPlot(XmlElements xml) throws IOException {
    xml.value("c:axId", FIRST_AXIS).value("c:axId", SECOND_AXIS).close();
  }

  /** An axis of figures. */
  static void valueAxis(XmlElements xml, Axis axis, String title, ValueScale scale, String crosses)
      throws IOException {
    xml.open("c:valAx").value("c:axId", axis.id());
    xml.open("c:scaling").value("c:orientation", "minMax");
    if (scale.fixed()) {
      xml.value("c:max", Decimal.text(scale.scale().greatest()));
      xml.value("c:min", Decimal.text(scale.scale().least()));
    }
    xml.close().value("c:delete", 0).value("c:axPos", axis.side());
    line(xml.open("c:majorGridlines").open("c:spPr"), Palette.GRID, 6350, "");
    xml.close().close();
    title(xml, axis, title);
    marks(xml, scale.format(), axis.between() ? "nextTo" : "low", Text.FREE);
    xml.value("c:crossAx", axis.other()).value("c:crosses", crosses);
    xml.value("c:crossBetween", axis.between() ? "between" : "midCat");
    xml.value("c:majorUnit", Decimal.text(scale.scale().step())).close();
  }

  /**
   * The steps and labels of an axis of figures.
   *
   * @param scale where it begins and ends
   * @param fixed whether it stays there; otherwise a figure edited later moves the ends
   * @param figures the number format of its figures
   */
  record ValueScale(AxisScale scale, boolean fixed, String figures) {
    String format() {
      return scale.format(figures);
    }
  }

  /** An axis of names, the first on top or, counting up, at the foot or to the left. */
  static void categoryAxis(XmlElements xml, Axis axis, String title, boolean up)
      throws IOException {
    xml.open("c:catAx").value("c:axId", axis.id());
    xml.open("c:scaling").value("c:orientation", up ? "minMax" : "maxMin").close();
    xml.value("c:delete", 0).value("c:axPos", axis.side());
    title(xml, axis, title);
    marks(xml, "General", "low", axis.side().equals("l") ? Text.LEVEL : Text.FREE);
    xml.value("c:crossAx", axis.other()).value("c:crosses", "autoZero").value("c:auto", 0);
    xml.value("c:lblAlgn", "ctr").value("c:lblOffset", 100).value("c:tickLblSkip", 1);
    xml.value("c:noMultiLvlLbl", 1).close();
  }

  /**
   * An axis.
   *
   * @param id its own number
   * @param other the number of the axis that it crosses
   * @param side b for beneath, l for left
   * @param between whether categories stand between its marks
   */
  record Axis(String id, String other, String side, boolean between) {}

  /** How a text stands. */
  private enum Text {
    FREE,
    /** On one line. */
    ONE_LINE,
    /** Of every category: LibreOffice leaves out those of turned or free ones that are near. */
    LEVEL
  }

  private static void marks(XmlElements xml, String format, String labels, Text text)
      throws IOException {
    numberFormat(xml, format);
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", labels);
    line(xml.open("c:spPr"), Palette.AXIS, 9525, "");
    xml.close();
    textProperties(xml, LABEL, false, text);
  }

  /** Opens a series under its number. */
  static XmlElements series(XmlElements xml, int number) throws IOException {
    return xml.open("c:ser").value("c:idx", number).value("c:order", number);
  }

  /** A mark of 7 points. */
  static void marker(XmlElements xml, String symbol, String colour, String outline)
      throws IOException {
    marker(xml, symbol, 7, colour, outline);
  }

  static void marker(XmlElements xml, String symbol, int points, String colour, String outline)
      throws IOException {
    xml.open("c:marker").value("c:symbol", symbol).value("c:size", points);
    fill(xml.open("c:spPr"), colour);
    line(xml, outline, 6350, "");
    xml.close().close();
  }

  /** What a label shows: its figure, the name of its series. */
  static void show(XmlElements xml, boolean figure, boolean name) throws IOException {
    xml.value("c:showLegendKey", 0).value("c:showVal", figure ? 1 : 0);
    xml.value("c:showCatName", 0).value("c:showSerName", name ? 1 : 0);
    xml.value("c:showPercent", 0).value("c:showBubbleSize", 0);
  }

  static void numberFormat(XmlElements xml, String format) throws IOException {
    xml.open("c:numFmt").with("formatCode", format).with("sourceLinked", 0).close();
  }

  static void noFill(XmlElements xml) throws IOException {
    xml.open("c:spPr").open("a:noFill").close().close();
  }

  static void textProperties(XmlElements xml, int size, boolean bold) throws IOException {
    textProperties(xml, size, bold, Text.FREE);
  }

  /** The same for a label that must keep to one line, since others stand above and beneath it. */
  static void oneLine(XmlElements xml, int size, boolean bold) throws IOException {
    textProperties(xml, size, bold, Text.ONE_LINE);
  }

  private static void textProperties(XmlElements xml, int size, boolean bold, Text text)
      throws IOException {
    xml.open("c:txPr").open("a:bodyPr");
    switch (text) {
      case FREE -> {}
      case ONE_LINE -> xml.with("wrap", "none");
      case LEVEL -> xml.with("rot", 0).with("vert", "horz");
    }
    xml.close().open("a:p");
    paragraphProperties(xml, size, bold);
    xml.open("a:endParaRPr").with("lang", LANGUAGE).close().close().close();
  }

  private static void paragraphProperties(XmlElements xml, int size, boolean bold)
      throws IOException {
    characters(xml.open("a:pPr").open("a:defRPr"), size, bold, Palette.INK);
    xml.close();
  }

  /** Completes the open properties of characters. */
  private static void characters(XmlElements xml, int size, boolean bold, String ink)
      throws IOException {
    fill(xml.with("sz", size).with("b", bold ? 1 : 0), ink);
    xml.open("a:latin").with("typeface", BuiltInStyle.FONT).close().close();
  }

  static void fill(XmlElements xml, String colour) throws IOException {
    xml.open("a:solidFill").value("a:srgbClr", colour).close();
  }

  /**
   * A line.
   *
   * @param width in EMU, 12,700 to the point
   * @param dash such as {@code sysDot}; empty for a whole line
   */
  static void line(XmlElements xml, String colour, int width, String dash) throws IOException {
    fill(xml.open("a:ln").with("w", width), colour);
    if (!dash.isEmpty()) {
      xml.value("a:prstDash", dash);
    }
    xml.close();
  }

  /** An axis that shows no figures: a line at the other's zero, or nothing at all. */
  static void bareAxis(XmlElements xml, Axis axis, String title, AxisScale scale, boolean line)
      throws IOException {
    xml.open("c:valAx").value("c:axId", axis.id());
    xml.open("c:scaling").value("c:orientation", "minMax");
    xml.value("c:max", Decimal.text(scale.greatest()));
    xml.value("c:min", Decimal.text(scale.least())).close();
    xml.value("c:delete", title.isBlank() ? 1 : 0).value("c:axPos", axis.side());
    title(xml, axis, title);
    numberFormat(xml, "General");
    xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
    xml.value("c:tickLblPos", "none").open("c:spPr");
    if (line) {
      line(xml, Palette.AXIS, 19050, "");
    } else {
      xml.open("a:ln").open("a:noFill").close().close();
    }
    xml.close().value("c:crossAx", axis.other()).value("c:crosses", "autoZero");
    xml.value("c:crossBetween", "midCat").close();
  }

  private static void title(XmlElements xml, Axis axis, String text) throws IOException {
    if (!text.isBlank()) {
      beginTitle(xml, axis.side().equals("l") ? "-5400000" : "");
      paragraph(xml, text, AXIS_TITLE, true);
      endTitle(xml);
    }
  }

  private static void beginTitle(XmlElements xml, String rotation) throws IOException {
    xml.open("c:title").open("c:tx").open("c:rich").open("a:bodyPr");
    if (!rotation.isEmpty()) {
      xml.with("rot", rotation);
    }
    xml.close();
  }

  private static void endTitle(XmlElements xml) throws IOException {
    xml.close().close().value("c:overlay", 0).close();
  }

  private static void paragraph(XmlElements xml, String text, int size, boolean bold)
      throws IOException {
    paragraph(xml, text, size, bold, Palette.INK);
  }

  static void paragraph(XmlElements xml, String text, int size, boolean bold, String ink)
      throws IOException {
    xml.open("a:p");
    characters(xml.open("a:pPr").open("a:defRPr"), size, bold, ink);
    xml.close();
    characters(xml.open("a:r").open("a:rPr").with("lang", LANGUAGE), size, bold, ink);
    xml.element("a:t", text).close().close();
  }
}
