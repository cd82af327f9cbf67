package org.placebook.write.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placebook.write.part.XmlElements;
import org.placebook.write.part.XmlNode;

/** The styles of a workbook: what it had, and what is put into it. */
public final class Stylesheet {
  static final String FONTS = "fonts";
  static final String FILLS = "fills";
  static final String BORDERS = "borders";
  static final String STYLE_FORMATS = "cellStyleXfs";
  static final String CELL_FORMATS = "cellXfs";
  static final String NAMED_STYLES = "cellStyles";
  public static final String DIFFERENCES = "dxfs";

  private static final String NUMBER_FORMATS = "numFmts";

  /** Excel's own number formats have the numbers below. */
  private static final int FIRST_OWN = 164;

  private static final int TEXT = 49;

  /** The order that the format asks for. */
  private static final List<String> ORDER =
      List.of(
          NUMBER_FORMATS,
          FONTS,
          FILLS,
          BORDERS,
          STYLE_FORMATS,
          CELL_FORMATS,
          NAMED_STYLES,
          DIFFERENCES,
          "tableStyles",
          "colors",
          "extLst");

  /** The order that the format asks for of what a font holds; POI's workbooks have another. */
  private static final List<String> FONT_ORDER =
      List.of(
          "b",
          "i",
          "strike",
          "condense",
          "extend",
          "outline",
          "shadow",
          "u",
          "vertAlign",
          "sz",
          "color",
          "name",
          "family",
          "charset",
          "scheme");

  private static final Set<String> UNCOUNTED = Set.of("colors", "extLst");

  private final XmlNode root;
  private final Optional<ByteBuffer> theme;

  /**
   * A stylesheet.
   *
   * @param root its part
   * @param theme the part that its colours may point to
   */
  Stylesheet(XmlNode root, Optional<ByteBuffer> theme) {
    this.root = root;
    this.theme = theme;
    all(FONTS).forEach(Stylesheet::order);
    all(DIFFERENCES).forEach(look -> look.child("font").ifPresent(Stylesheet::order));
  }

  private static void order(XmlNode font) {
    font.children().sort(Comparator.comparingInt(part -> FONT_ORDER.indexOf(part.name())));
  }

  public Optional<ByteBuffer> theme() {
    return theme;
  }

  /** What a section holds, such as its fonts; none where there is no such section. */
  List<XmlNode> all(String section) {
    return root.child(section).map(XmlNode::children).orElse(List.of());
  }

  /** The entry of a number; an empty one where the number leads nowhere. */
  XmlNode get(String section, int number) {
    List<XmlNode> all = all(section);
    return number >= 0 && number < all.size() ? all.get(number) : new XmlNode("none");
  }

  /** Puts an entry into a section unless it holds the same, and answers its number from 0. */
  public int put(String section, XmlNode entry) {
    int known = all(section).indexOf(entry);
    return known >= 0 ? known : append(section, entry);
  }

  /** Puts an entry at the end of a section and answers its number from 0. */
  int append(String section, XmlNode entry) {
    section(section).add(entry);
    return all(section).size() - 1;
  }

  /** The number of a number format. */
  public int numberFormat(String code) {
    switch (code.toLowerCase(Locale.ROOT)) {
      case "general" -> {
        return 0;
      }
      case "@" -> {
        return TEXT;
      }
      default -> {
        // One of the workbook's own.
      }
    }
    int next = FIRST_OWN;
    for (XmlNode known : all(NUMBER_FORMATS)) {
      int number = known.number("numFmtId", FIRST_OWN);
      if (known.attribute("formatCode").equals(Optional.of(code))) {
        return number;
      }
      next = Math.max(next, number + 1);
    }
    append(NUMBER_FORMATS, new XmlNode("numFmt").with("numFmtId", next).with("formatCode", code));
    return next;
  }

  private XmlNode section(String name) {
    Optional<XmlNode> present = root.child(name);
    if (present.isPresent()) {
      return present.get();
    }
    XmlNode made = new XmlNode(name);
    int place = 0;
    while (place < root.children().size()
        && ORDER.indexOf(root.children().get(place).name()) < ORDER.indexOf(name)) {
      place++;
    }
    root.children().add(place, made);
    return made;
  }

  public void write(XmlElements xml) throws IOException {
    for (XmlNode section : root.children()) {
      if (!UNCOUNTED.contains(section.name())) {
        section.with("count", section.children().size());
      }
    }
    root.write(xml);
    xml.finish();
  }
}
