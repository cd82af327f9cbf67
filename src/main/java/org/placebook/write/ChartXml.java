package org.placebook.write;

import org.placebook.book.AxisScale;
import org.placebook.book.Chart;

/** What charts of all kinds have in common: title, axes, typeface, colours. */
final class ChartXml {
  static final String FIRST_AXIS = "500000001";
  static final String SECOND_AXIS = "500000002";
  private static final int TITLE = 1400;
  private static final int SUBTITLE = 1100;
  private static final int AXIS_TITLE = 1200;
  private static final int LABEL = 1100;

  private ChartXml() {}

  /** The whole chart around its plot area, which takes what room the titles leave. */
  static String space(Chart chart, String plots, String axes, boolean legend) {
    return space(chart, plots, axes, legend, "<c:layout/>");
  }

  /** The whole chart around a plot area of a stated place. */
  static String space(Chart chart, String plots, String axes, boolean legend, String layout) {
    return """
    <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
    <c:date1904 val="0"/><c:roundedCorners val="0"/>\
    <c:chart>%s<c:autoTitleDeleted val="0"/>\
    <c:plotArea>%s%s%s<c:spPr><a:noFill/></c:spPr></c:plotArea>%s\
    <c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>\
    <c:spPr>%s<a:ln><a:noFill/></a:ln></c:spPr>%s</c:chartSpace>"""
        .formatted(
            title(chart),
            layout,
            plots,
            axes,
            legend ? legend() : "",
            fill("FFFFFF"),
            textProperties(LABEL, false));
  }

  /** An axis of figures. */
  static String valueAxis(Axis axis, String title, ValueScale scale, String crosses) {
    return """
    <c:valAx><c:axId val="%s"/><c:scaling><c:orientation val="minMax"/>%s</c:scaling>\
    <c:delete val="0"/><c:axPos val="%s"/>\
    <c:majorGridlines><c:spPr>%s</c:spPr></c:majorGridlines>%s\
    <c:numFmt formatCode="%s" sourceLinked="0"/><c:majorTickMark val="none"/>\
    <c:minorTickMark val="none"/><c:tickLblPos val="%s"/><c:spPr>%s</c:spPr>%s\
    <c:crossAx val="%s"/><c:crosses val="%s"/><c:crossBetween val="%s"/>\
    <c:majorUnit val="%s"/></c:valAx>"""
        .formatted(
            axis.id(),
            scale.ends(),
            axis.side(),
            line(Palette.GRID, 6350, ""),
            title(title, AXIS_TITLE, axis.side().equals("l") ? " rot=\"-5400000\"" : ""),
            ChartRun.escape(scale.format()),
            axis.between() ? "nextTo" : "low",
            line(Palette.AXIS, 9525, ""),
            textProperties(LABEL, false),
            axis.other(),
            crosses,
            axis.between() ? "between" : "midCat",
            Decimal.text(scale.scale().step()));
  }

  /**
   * The steps and labels of an axis of figures.
   *
   * @param scale where it begins and ends
   * @param fixed whether it stays there; otherwise a figure edited later moves the ends
   * @param figures the number format of its figures
   */
  record ValueScale(AxisScale scale, boolean fixed, String figures) {
    String ends() {
      return fixed
          ? "<c:max val=\"%s\"/><c:min val=\"%s\"/>"
              .formatted(Decimal.text(scale.greatest()), Decimal.text(scale.least()))
          : "";
    }

    String format() {
      return scale.format(figures);
    }
  }

  /** An axis of names, the first on top or, counting up, at the foot or to the left. */
  static String categoryAxis(Axis axis, String title, boolean up) {
    return """
    <c:catAx><c:axId val="%s"/><c:scaling><c:orientation val="%s"/></c:scaling>\
    <c:delete val="0"/><c:axPos val="%s"/>%s\
    <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
    <c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>%s</c:spPr>%s\
    <c:crossAx val="%s"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>\
    <c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>"""
        .formatted(
            axis.id(),
            up ? "minMax" : "maxMin",
            axis.side(),
            title(title, AXIS_TITLE, axis.side().equals("l") ? " rot=\"-5400000\"" : ""),
            line(Palette.AXIS, 9525, ""),
            textProperties(LABEL, false),
            axis.other());
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

  static String textProperties(int size, boolean bold) {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr>%s</a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>"
        .formatted(characters("a:defRPr", "", size, bold));
  }

  static String characters(String element, String attributes, int size, boolean bold) {
    return "<%s%s sz=\"%s\" b=\"%s\">%s<a:latin typeface=\"%s\"/></%s>"
        .formatted(
            element, attributes, size, bold ? 1 : 0, fill(Palette.INK), BuiltInStyle.FONT, element);
  }

  static String fill(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  /** A line of a width in EMU, 12,700 to the point. */
  static String line(String colour, int width, String dash) {
    return "<a:ln w=\"%s\">%s%s</a:ln>".formatted(width, fill(colour), dash);
  }

  private static String title(Chart chart) {
    String subtitle = chart.text().subtitle();
    return title(
        paragraph(chart.title(), TITLE, true)
            + (subtitle.isBlank() ? "" : paragraph(subtitle, SUBTITLE, false)),
        "");
  }

  private static String title(String text, int size, String rotation) {
    return text.isBlank() ? "" : title(paragraph(text, size, true), rotation);
  }

  private static String title(String paragraphs, String rotation) {
    return """
    <c:title><c:tx><c:rich><a:bodyPr%s/>%s</c:rich></c:tx><c:overlay val="0"/></c:title>"""
        .formatted(rotation, paragraphs);
  }

  private static String paragraph(String text, int size, boolean bold) {
    return "<a:p><a:pPr>%s</a:pPr><a:r>%s<a:t>%s</a:t></a:r></a:p>"
        .formatted(
            characters("a:defRPr", "", size, bold),
            characters("a:rPr", " lang=\"en-GB\"", size, bold),
            ChartRun.escape(text));
  }

  private static String legend() {
    return "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>"
        + textProperties(LABEL, false)
        + "</c:legend>";
  }
}
