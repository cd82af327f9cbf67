package org.placebook.write.plan;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.write.part.XmlNode;

/** The named cell styles of a workbook: the template's, or else the built-in ones. */
public final class HouseStyle {
  private static final double EXCELS_POINTS = 11;
  private static final Pattern SIZE = Pattern.compile("\\d{1,3}(\\.\\d+)?");

  private final Stylesheet styles;
  private final Map<NamedStyle, Integer> numbers = new EnumMap<>(NamedStyle.class);
  private final Map<NamedStyle, Face> faces = new EnumMap<>(NamedStyle.class);

  private HouseStyle(Stylesheet styles) {
    this.styles = styles;
    Map<String, Integer> present = present();
    BuiltInStyle builtIn = new BuiltInStyle(styles);
    for (NamedStyle style : NamedStyle.values()) {
      Integer number = present.get(style.title().toLowerCase(Locale.ROOT));
      numbers.put(style, number != null ? number : add(style, builtIn));
      faces.put(style, readFace(style));
    }
  }

  /**
   * The style of a template, or else the built-in one. Those named styles that a template has not
   * are added in their built-in look.
   *
   * @throws IOException if the template's styles are broken
   */
  public static HouseStyle of(Optional<TemplateStyles> template) throws IOException {
    return new HouseStyle(template.isPresent() ? template.get().sheet() : BuiltInStyle.sheet());
  }

  /** All styles of the workbook. */
  public Stylesheet styles() {
    return styles;
  }

  /** The format behind a named style. */
  XmlNode format(NamedStyle style) {
    return styles.get(Stylesheet.STYLE_FORMATS, number(style));
  }

  /** Which of the workbook's style formats it is, counted from 0. */
  public int number(NamedStyle style) {
    Integer number = numbers.get(style);
    if (number == null) {
      throw new IllegalStateException("The workbook has no style " + style.title());
    }
    return number;
  }

  /** The typeface of a named style. */
  public Face face(NamedStyle style) {
    return Objects.requireNonNull(faces.get(style));
  }

  private Face readFace(NamedStyle style) {
    XmlNode font = styles.get(Stylesheet.FONTS, format(style).number("fontId", 0));
    double points =
        font.child("sz")
            .flatMap(size -> size.attribute("val"))
            .filter(size -> SIZE.matcher(size).matches())
            .map(Double::valueOf)
            .orElse(EXCELS_POINTS);
    String typeface = font.child("name").flatMap(name -> name.attribute("val")).orElse("");
    return new Face(points, font.child("b").map(HouseStyle::isOn).orElse(false), typeface);
  }

  /** A switch without a value is on. */
  private static boolean isOn(XmlNode flag) {
    String value = flag.attribute("val").orElse("1");
    return value.equals("1") || value.equals("true");
  }

  private Map<String, Integer> present() {
    Map<String, Integer> present = new HashMap<>();
    for (XmlNode style : styles.all(Stylesheet.NAMED_STYLES)) {
      style
          .attribute("name")
          .ifPresent(
              name -> present.putIfAbsent(name.toLowerCase(Locale.ROOT), style.number("xfId", 0)));
    }
    return present;
  }

  private int add(NamedStyle style, BuiltInStyle builtIn) {
    int number =
        style == NamedStyle.NORMAL
            ? 0
            : styles.append(Stylesheet.STYLE_FORMATS, builtIn.format(style));
    XmlNode named = new XmlNode("cellStyle").with("name", style.title()).with("xfId", number);
    style.excelNumber().ifPresent(own -> named.with("builtinId", own));
    styles.append(Stylesheet.NAMED_STYLES, named);
    return number;
  }
}
