package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.sheet.CellFont;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.Colour;
import org.placebook.sheet.parts.CellStyles;
import org.placebook.sheet.parts.DecimalText;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.table.format.NumberFormat;

/**
 * Reads the styles part of a workbook: every cell format with all that is seen of it. Reading cells
 * does without the colours, which lie in a part of their own.
 */
public final class XlsxStyles {
  /** A look that depends on figures, as the styles part has it. */
  public record Differential(Optional<Colour> ink, Optional<Colour> fill, boolean otherSignal) {}

  private record RawFormat(int font, int fill, int number, int style, XmlAlignment alignment) {}

  private record XmlAlignment(
      CellFormat.Alignment across, boolean wrapped, boolean vertical, int indent) {
    static final XmlAlignment NONE =
        new XmlAlignment(CellFormat.Alignment.GENERAL, false, false, 0);
  }

  private final Optional<FeaturesColours> colours;
  private final List<CellFont> fonts = new ArrayList<>();
  private final List<Optional<Colour>> fills = new ArrayList<>();
  private final Map<Integer, NumberFormat> numberFormats = new HashMap<>();
  private final List<RawFormat> raw = new ArrayList<>();
  private final Map<Integer, String> styleNames = new HashMap<>();
  private final List<Differential> differentials = new ArrayList<>();
  private List<CellFormat> formats = List.of();

  private XlsxStyles(Optional<FeaturesColours> colours) {
    this.colours = colours;
  }

  public static XlsxStyles read(ZipPackage zip, List<PartLink> links) throws IOException {
    FeaturesColours colours = FeaturesColours.read(zip, links);
    XlsxStyles styles = new XlsxStyles(Optional.of(colours));
    var part = PartLink.first(links, "styles").filter(link -> zip.has(link.target()));
    if (part.isPresent()) {
      // A palette of the workbook's own stands behind all that refers to it.
      try (XmlCursor xml = XmlCursor.open(zip.open(part.get().target()))) {
        while (xml.nextStart()) {
          if (xml.name().equals("rgbColor")) {
            colours.addToPalette(xml.attribute("rgb"));
          }
        }
      }
      styles.readPart(zip.open(part.get().target()));
    }
    styles.formats = styles.raw.stream().map(styles::format).toList();
    return styles;
  }

  /** What reading the cells asks of a styles part. */
  static CellStyles ofCells(InputStream part) throws IOException {
    XlsxStyles styles = new XlsxStyles(Optional.empty());
    styles.readPart(part);
    CellStyles cells = new CellStyles();
    for (RawFormat format : styles.raw) {
      cells.add(
          format.alignment.indent, styles.font(format).bold(), styles.numberFormat(format.number));
    }
    return cells;
  }

  private void readPart(InputStream part) throws IOException {
    try (XmlCursor xml = XmlCursor.open(part)) {
      while (xml.nextStart()) {
        section(xml);
      }
    }
  }

  public List<CellFormat> formats() {
    return formats;
  }

  public Optional<Differential> differential(int index) {
    return index >= 0 && index < differentials.size()
        ? Optional.of(differentials.get(index))
        : Optional.empty();
  }

  private void section(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "numFmt" ->
          numberFormats.put(
              xml.integer("numFmtId", -1), NumberFormat.of(xml.attribute("formatCode")));
      case "font" -> fonts.add(font(xml));
      case "fill" -> fills.add(fill(xml));
      case "cellXfs" -> cellFormats(xml);
      case "cellStyle" -> styleNames.putIfAbsent(xml.integer("xfId", 0), styleName(xml));
      case "dxf" -> differentials.add(differential(xml));
      default -> {}
    }
  }

  /** Localised workbooks name the built-in styles in their language; the number is the same. */
  private static String styleName(XmlCursor xml) throws Refused {
    int builtIn = xml.integer("builtinId", -1);
    return switch (builtIn) {
      case 0 -> "Normal";
      case 8 -> "Hyperlink";
      case 15 -> "Title";
      case 16, 17, 18, 19 -> "Heading " + (builtIn - 15);
      default -> xml.attribute("name");
    };
  }

  private CellFont font(XmlCursor xml) throws IOException {
    String name = "";
    double size = CellFont.DEFAULT.points();
    boolean bold = false;
    boolean italic = false;
    boolean underlined = false;
    boolean raised = false;
    Optional<Colour> colour = Optional.empty();
    boolean automatic = true;
    while (xml.advance() && !xml.isEnd("font")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "name" -> name = xml.attribute("val");
          case "sz" -> size = DecimalText.isNumber(xml.attribute("val")) ? number(xml) : size;
          case "b" -> bold = xml.flag("val", true);
          case "i" -> italic = xml.flag("val", true);
          case "u" -> underlined = !xml.attribute("val").equals("none");
          case "vertAlign" -> raised = !xml.attribute("val").equals("baseline");
          case "color" -> {
            colour = colour(xml);
            automatic = colour.isEmpty() || xml.attribute("theme").equals("1");
          }
          default -> {}
        }
      }
    }
    return new CellFont(
        name, size, bold, italic, underlined, raised, colour.orElse(Colour.BLACK), automatic);
  }

  private Optional<Colour> colour(XmlCursor xml) throws IOException {
    return colours.isPresent() ? colours.get().of(xml) : Optional.empty();
  }

  private static double number(XmlCursor xml) {
    return Double.parseDouble(xml.attribute("val"));
  }

  private Optional<Colour> fill(XmlCursor xml) throws IOException {
    boolean solid = false;
    Optional<Colour> colour = Optional.empty();
    while (xml.advance() && !xml.isEnd("fill")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "patternFill" -> solid = xml.attribute("patternType").equals("solid");
          case "fgColor" -> colour = colour(xml);
          default -> {}
        }
      }
    }
    return solid ? colour : Optional.empty();
  }

  private void cellFormats(XmlCursor xml) throws IOException {
    while (xml.advance() && !xml.isEnd("cellXfs")) {
      if (xml.isStart() && xml.name().equals("xf")) {
        int font = xml.integer("fontId", 0);
        int fill = xml.integer("fillId", 0);
        int number = xml.integer("numFmtId", 0);
        int style = xml.integer("xfId", 0);
        raw.add(new RawFormat(font, fill, number, style, alignment(xml)));
      }
    }
  }

  private static XmlAlignment alignment(XmlCursor xml) throws IOException {
    XmlAlignment found = XmlAlignment.NONE;
    while (xml.advance() && !xml.isEnd("xf")) {
      if (xml.isStart() && xml.name().equals("alignment")) {
        found =
            new XmlAlignment(
                across(xml.attribute("horizontal")),
                xml.flag("wrapText", false),
                xml.integer("textRotation", 0) != 0,
                xml.integer("indent", 0));
      }
    }
    return found;
  }

  private static CellFormat.Alignment across(String word) {
    return switch (word) {
      case "", "general" -> CellFormat.Alignment.GENERAL;
      case "left" -> CellFormat.Alignment.LEFT;
      case "center", "centerContinuous" -> CellFormat.Alignment.CENTRE;
      case "right" -> CellFormat.Alignment.RIGHT;
      default -> CellFormat.Alignment.OTHER;
    };
  }

  private Differential differential(XmlCursor xml) throws IOException {
    Optional<Colour> ink = Optional.empty();
    Optional<Colour> fill = Optional.empty();
    boolean signal = false;
    boolean inFont = false;
    while (xml.advance() && !xml.isEnd("dxf")) {
      if (xml.isEnd("font")) {
        inFont = false;
      } else if (xml.isStart()) {
        switch (xml.name()) {
          case "font" -> inFont = true;
          case "color" -> ink = inFont ? colour(xml) : ink;
          case "bgColor" -> fill = colour(xml);
          case "b", "i", "u", "strike" -> signal |= xml.flag("val", true);
          case "numFmt" -> signal = true;
          default -> {}
        }
      }
    }
    return new Differential(ink, fill, signal);
  }

  private CellFormat format(RawFormat from) {
    return new CellFormat(
        styleNames.getOrDefault(from.style, ""),
        font(from),
        from.fill >= 0 && from.fill < fills.size() ? fills.get(from.fill) : Optional.empty(),
        numberFormat(from.number).code(),
        from.alignment.across,
        from.alignment.wrapped,
        from.alignment.vertical);
  }

  private CellFont font(RawFormat from) {
    return from.font >= 0 && from.font < fonts.size() ? fonts.get(from.font) : CellFont.DEFAULT;
  }

  private NumberFormat numberFormat(int number) {
    return numberFormats.computeIfAbsent(number, NumberFormat::ofNumber);
  }
}
