package org.placebook.write.ods;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.jspecify.annotations.Nullable;
import org.placebook.book.Highlight.Band;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;

/** A cell format of Excel in the properties of an OpenDocument style. */
final class OdsLook {
  /** One step of Excel's indent, in points. */
  private static final int INDENT = 9;

  private final XSSFCellStyle style;
  private final Optional<Band> band;

  OdsLook(XSSFCellStyle style, Optional<Band> band) {
    this.style = style;
    this.band = band;
  }

  void write(XmlElements xml) throws IOException {
    cell(xml);
    paragraph(xml);
    text(xml);
  }

  private void cell(XmlElements xml) throws IOException {
    xml.open("style:table-cell-properties");
    Optional<String> fill = band.map(Band::fill).or(this::fill);
    if (fill.isPresent()) {
      xml.with("fo:background-color", "#" + fill.get());
    }
    border(xml, "top", style.getBorderTop(), BorderSide.TOP);
    border(xml, "bottom", style.getBorderBottom(), BorderSide.BOTTOM);
    border(xml, "left", style.getBorderLeft(), BorderSide.LEFT);
    border(xml, "right", style.getBorderRight(), BorderSide.RIGHT);
    xml.with("fo:wrap-option", style.getWrapText() ? "wrap" : "no-wrap");
    xml.with("style:text-align-source", "fix");
    String vertical =
        switch (style.getVerticalAlignment()) {
          case TOP -> "top";
          case CENTER -> "middle";
          default -> "bottom";
        };
    xml.with("style:vertical-align", vertical).close();
  }

  private Optional<String> fill() {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        ? colour(style.getFillForegroundXSSFColor())
        : Optional.empty();
  }

  private void border(XmlElements xml, String side, BorderStyle border, BorderSide place)
      throws IOException {
    String width =
        switch (border) {
          case NONE -> "";
          case THICK -> "2.5pt";
          case MEDIUM -> "1.75pt";
          default -> "0.75pt";
        };
    if (!width.isEmpty()) {
      String colour = colour(style.getBorderColor(place)).orElse("000000");
      xml.with("fo:border-" + side, width + " solid #" + colour);
    }
  }

  private void paragraph(XmlElements xml) throws IOException {
    xml.open("style:paragraph-properties");
    String indent = style.getIndention() * INDENT + "pt";
    switch (style.getAlignment()) {
      case RIGHT -> xml.with("fo:text-align", "end").with("fo:margin-right", indent);
      case CENTER -> xml.with("fo:text-align", "center");
      default -> xml.with("fo:text-align", "start").with("fo:margin-left", indent);
    }
    xml.close();
  }

  private void text(XmlElements xml) throws IOException {
    XSSFFont font = style.getFont();
    boolean bold = band.map(Band::bold).orElse(font.getBold());
    String points = Decimal.text(font.getFontHeight() / 20.0) + "pt";
    String weight = bold ? "bold" : "normal";
    xml.open("style:text-properties");
    xml.with("style:font-name", font.getFontName()).with("fo:font-family", font.getFontName());
    xml.with("style:font-family-generic", "swiss");
    xml.with("fo:font-size", points).with("fo:font-weight", weight);
    xml.with("style:font-size-asian", points).with("style:font-weight-asian", weight);
    xml.with("style:font-size-complex", points).with("style:font-weight-complex", weight);
    Optional<String> ink = band.map(Band::ink).or(() -> colour(font.getXSSFColor()));
    xml.with("fo:color", "#" + ink.orElse("000000"));
    if (font.getUnderline() != FontUnderline.NONE.getByteValue()) {
      xml.with("style:text-underline-style", "solid").with("style:text-underline-width", "auto");
    }
    xml.close();
  }

  /** Six hexadecimal digits; none where the colour is left to the program. */
  private static Optional<String> colour(@Nullable XSSFColor colour) {
    if (colour == null || colour.isAuto()) {
      return Optional.empty();
    }
    byte @Nullable [] rgb = colour.getRGBWithTint();
    if (rgb == null) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (int i = rgb.length - 3; i < rgb.length; i++) {
      digits.append(String.format(Locale.ROOT, "%02x", rgb[i] & 0xFF));
    }
    return Optional.of(digits.toString());
  }
}
