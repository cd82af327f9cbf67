package org.placebook.write.plan;

import java.util.Optional;
import org.placebook.write.part.XmlNode;

/**
 * How the named styles look where no template says otherwise: sans serif, 12 points, headings 16
 * and 14, contrast of at least 4.5 to 1.
 */
public final class BuiltInStyle {
  public static final String FONT = "Arial";
  private static final int POINTS = 12;
  private static final String BLACK = "FF000000";
  private static final String BLUE = "FF12436D";
  private static final String PALE = "FFE8EEF4";
  private static final int THOUSANDS = 3;

  private final Stylesheet styles;

  BuiltInStyle(Stylesheet styles) {
    this.styles = styles;
  }

  /** A stylesheet with nothing but what Excel asks every workbook for. */
  static Stylesheet sheet() {
    Stylesheet styles =
        new Stylesheet(
            new XmlNode("styleSheet").with("xmlns", TemplateStyles.MAIN), Optional.empty());
    styles.append(Stylesheet.FONTS, font(POINTS, false, BLACK, false));
    styles.append(Stylesheet.FILLS, pattern("none"));
    styles.append(Stylesheet.FILLS, pattern("gray125"));
    styles.append(Stylesheet.BORDERS, border("none", ""));
    styles.append(Stylesheet.STYLE_FORMATS, format(0, 0, 0));
    styles.append(Stylesheet.CELL_FORMATS, format(0, 0, 0).with("xfId", 0));
    return styles;
  }

  /** The format of a named style, its font, fill and border put into the workbook. */
  XmlNode format(NamedStyle style) {
    return switch (style) {
      case NORMAL -> plain(POINTS, false, BLACK);
      case HEADING_1 -> plain(16, true, BLACK);
      case HEADING_2 -> plain(14, true, BLACK);
      case HEADER -> header();
      case LABEL -> plain(POINTS, false, BLACK).add(wrapped());
      case FIGURE -> figure();
      case TOTAL_ROW -> totalRow();
      case LINK -> format(put(font(POINTS, false, BLUE, true)), 0, 0);
    };
  }

  private XmlNode plain(int points, boolean bold, String ink) {
    return format(put(font(points, bold, ink, false)), 0, 0);
  }

  private XmlNode header() {
    XmlNode shade =
        new XmlNode("fill")
            .add(
                new XmlNode("patternFill")
                    .with("patternType", "solid")
                    .add(new XmlNode("fgColor").with("rgb", PALE))
                    .add(new XmlNode("bgColor").with("indexed", 64)));
    XmlNode format =
        format(
            put(font(POINTS, true, BLACK, false)),
            styles.put(Stylesheet.FILLS, shade),
            styles.put(Stylesheet.BORDERS, border("bottom", "medium")));
    return format.add(new XmlNode("alignment").with("vertical", "bottom").with("wrapText", "1"));
  }

  private XmlNode figure() {
    return plain(POINTS, false, BLACK)
        .with("numFmtId", THOUSANDS)
        .add(new XmlNode("alignment").with("horizontal", "right").with("vertical", "top"));
  }

  private XmlNode totalRow() {
    int border = styles.put(Stylesheet.BORDERS, border("top", "thin"));
    return format(put(font(POINTS, true, BLACK, false)), 0, border).add(wrapped());
  }

  private static XmlNode wrapped() {
    return new XmlNode("alignment").with("vertical", "top").with("wrapText", "1");
  }

  private static XmlNode format(int font, int fill, int border) {
    return new XmlNode("xf")
        .with("numFmtId", 0)
        .with("fontId", font)
        .with("fillId", fill)
        .with("borderId", border);
  }

  private int put(XmlNode font) {
    return styles.put(Stylesheet.FONTS, font);
  }

  private static XmlNode font(int points, boolean bold, String ink, boolean underlined) {
    XmlNode font = new XmlNode("font");
    if (bold) {
      font.add(new XmlNode("b"));
    }
    if (underlined) {
      font.add(new XmlNode("u"));
    }
    return font.add(new XmlNode("sz").with("val", points))
        .add(new XmlNode("color").with("rgb", ink))
        .add(new XmlNode("name").with("val", FONT))
        .add(new XmlNode("family").with("val", 2));
  }

  private static XmlNode pattern(String type) {
    return new XmlNode("fill").add(new XmlNode("patternFill").with("patternType", type));
  }

  /** The border of rows that are set off from their neighbours. */
  static XmlNode aboveAndBelow() {
    return border("top bottom", "thin");
  }

  /** A border with lines at some sides, the sides in the order that the format asks for. */
  private static XmlNode border(String sides, String line) {
    XmlNode border = new XmlNode("border");
    for (String each : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
      XmlNode edge = new XmlNode(each);
      border.add(sides.contains(each) ? edge.with("style", line) : edge);
    }
    return border;
  }
}
