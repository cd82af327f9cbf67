package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.placebook.sheet.CellFont;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.Colour;
import org.placebook.sheet.parts.DecimalText;
import org.placebook.sheet.parts.PackedStyle;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.table.format.NumberFormat;

/** The cell styles of an OpenDocument spreadsheet; each adds to its parent. */
final class OdsStylesReader {
  private static final String DEFAULT = "";
  private static final double INDENTS_PER_INCH = 7.2;

  private final Map<String, CellFormat> cellStyles = new HashMap<>();
  private final Map<String, Integer> indents = new HashMap<>();
  private final Map<String, String> numberFormats = new HashMap<>();
  private final OdsFormats formats = new OdsFormats();
  private final Map<String, Double> columnWidths = new HashMap<>();
  private final Map<String, Byte> looks = new HashMap<>();
  private final Set<String> hiddenTables = new HashSet<>();
  private final Set<String> raisedTexts = new HashSet<>();
  private final Set<String> superscripts = new HashSet<>();
  private String current = "";
  private String family = "";
  private String language = "";

  /** Takes an element that starts, of whatever part. */
  void take(XmlCursor xml) throws IOException {
    formats.take(xml);
    switch (xml.name()) {
      case "default-style", "style" -> {
        current = xml.attribute("name");
        family = xml.attribute("family");
        if (isOfCells()) {
          cellStyle(xml);
        }
      }
      case "text-properties" -> text(xml);
      case "paragraph-properties" -> {
        change(f -> aligned(f, xml.attribute("text-align"), f.wrapped()));
        if (xml.has("margin-left")) {
          double indent = inches(xml.attribute("margin-left")) * INDENTS_PER_INCH;
          indents.put(current, (int) Math.round(indent));
        }
      }
      case "table-cell-properties" -> cell(xml);
      case "table-column-properties" ->
          columnWidths.put(current, inches(xml.attribute("column-width")) * 13);
      case "table-properties" -> {
        if (xml.attribute("display").equals("false")) {
          hiddenTables.add(current);
        }
      }
      default -> {}
    }
  }

  private boolean isOfCells() {
    return family.isEmpty() || family.equals("table-cell");
  }

  private void cellStyle(XmlCursor xml) {
    String parent = xml.attribute("parent-style-name");
    cellStyles.put(current, named(cellStyle(parent), xml.attribute("display-name")));
    indents.put(current, indents.getOrDefault(parent, 0));
    String own = xml.attribute("data-style-name");
    numberFormats.put(current, own.isEmpty() ? numberFormats.getOrDefault(parent, "") : own);
  }

  private CellFormat cellStyle(String name) {
    CellFormat found = cellStyles.get(name);
    return found != null ? found : cellStyles.getOrDefault(DEFAULT, CellFormat.PLAIN);
  }

  private void change(UnaryOperator<CellFormat> how) {
    if (isOfCells()) {
      cellStyles.put(current, how.apply(cellStyle(current)));
    }
  }

  private static CellFormat named(CellFormat f, String name) {
    // Automatic styles have no name to show; theirs is their parent's.
    String shown = name.isEmpty() ? f.style() : name.replace('_', ' ');
    return new CellFormat(
        shown, f.font(), f.fill(), f.numberFormat(), f.alignment(), f.wrapped(), f.vertical());
  }

  private static CellFormat aligned(CellFormat f, String word, boolean wrapped) {
    CellFormat.Alignment alignment =
        switch (word) {
          case "start", "left" -> CellFormat.Alignment.LEFT;
          case "end", "right" -> CellFormat.Alignment.RIGHT;
          case "center" -> CellFormat.Alignment.CENTRE;
          default -> f.alignment();
        };
    return new CellFormat(
        f.style(), f.font(), f.fill(), f.numberFormat(), alignment, wrapped, f.vertical());
  }

  private void cell(XmlCursor xml) {
    Optional<Colour> fill =
        xml.has("background-color")
            ? Colour.ofHex(xml.attribute("background-color").replace("#", ""))
            : cellStyle(current).fill();
    boolean vertical = xml.has("rotation-angle") && !xml.attribute("rotation-angle").equals("0");
    boolean wrapped =
        xml.has("wrap-option")
            ? xml.attribute("wrap-option").equals("wrap")
            : cellStyle(current).wrapped();
    change(
        f ->
            new CellFormat(
                f.style(), f.font(), fill, f.numberFormat(), f.alignment(), wrapped, vertical));
  }

  private void text(XmlCursor xml) {
    if (family.equals("text") && xml.attribute("text-position").matches("(super|sub|[-1-9]).*")) {
      raisedTexts.add(current);
    }
    if (family.equals("text") && xml.attribute("text-position").matches("(super|[1-9]).*")) {
      superscripts.add(current);
    }
    if (current.isEmpty() && family.equals("table-cell") && !xml.attribute("language").isEmpty()) {
      language = (xml.attribute("language") + "-" + xml.attribute("country")).replace("-none", "");
    }
    change(f -> withFont(f, font(xml, f.font())));
  }

  private static CellFormat withFont(CellFormat f, CellFont font) {
    return new CellFormat(
        f.style(), font, f.fill(), f.numberFormat(), f.alignment(), f.wrapped(), f.vertical());
  }

  private static CellFont font(XmlCursor xml, CellFont from) {
    String name = xml.has("font-name") ? xml.attribute("font-name") : xml.attribute("font-family");
    String size = xml.attribute("font-size").replace("pt", "");
    String weight = xml.attribute("font-weight");
    Optional<Colour> colour = Colour.ofHex(xml.attribute("color").replace("#", ""));
    String underline = xml.attribute("text-underline-style");
    return new CellFont(
        name.isEmpty() ? from.name() : name.replace("'", ""),
        DecimalText.read(size).orElse(from.points()),
        weight.isEmpty() ? from.bold() : weight.equals("bold") || weight.matches("[6-9]00"),
        xml.has("font-style") ? xml.attribute("font-style").equals("italic") : from.italic(),
        underline.isEmpty() ? from.underlined() : !underline.equals("none"),
        from.raised() || xml.attribute("text-position").startsWith("super"),
        colour.orElse(from.colour()),
        colour.isEmpty() && from.automatic());
  }

  /** The format of a cell style by its name. */
  CellFormat format(String style) {
    return cellStyle(style);
  }

  /** The number format of a cell style by its name. */
  NumberFormat numberFormat(String style) {
    return formats.get(numberFormats.getOrDefault(style, numberFormats.getOrDefault(DEFAULT, "")));
  }

  /** What of a cell style matters in reading cells. */
  byte look(String style) {
    return looks.computeIfAbsent(style, this::packed);
  }

  private byte packed(String style) {
    int indent = indents.getOrDefault(style, 0);
    return PackedStyle.of(indent, cellStyle(style).font().bold(), numberFormat(style));
  }

  boolean isHiddenTable(String name) {
    return hiddenTables.contains(name);
  }

  boolean isSuperscript(String textStyle) {
    return superscripts.contains(textStyle);
  }

  boolean isRaised(String textStyle) {
    return raisedTexts.contains(textStyle);
  }

  /** In characters, roughly; 0 if the style says nothing. */
  double columnWidth(String style) {
    return columnWidths.getOrDefault(style, 0.0);
  }

  /** As the default style says, such as {@code en-GB}, or empty. */
  String language() {
    return language;
  }

  private static double inches(String length) {
    String number = length.replaceAll("[a-z%]+$", "");
    double value = DecimalText.read(number).orElse(0);
    return switch (length.substring(number.length())) {
      case "in" -> value;
      case "cm" -> value / 2.54;
      case "mm" -> value / 25.4;
      case "pt" -> value / 72;
      default -> 0;
    };
  }
}
