package org.placebook.write.ods;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.placebook.book.Highlight.Band;
import org.placebook.table.format.NumberFormat;
import org.placebook.write.part.OdsNumbers;
import org.placebook.write.part.XmlElements;
import org.placebook.write.plan.CellLook;
import org.placebook.write.plan.Looks;
import org.placebook.write.plan.NamedStyle;

/**
 * The styles of an OpenDocument spreadsheet: the house's named styles, and a style for each cell
 * format of the planned workbook, of which it is the parent.
 *
 * <p>Highlights of a copy that holds values only need no conditions: each cell has the style of the
 * band that its figure is in.
 */
final class OdsStylesWriter {
  private static final String DEFAULT = "Default";

  /** A cell format, and the band it is shaded for. */
  private record Key(int format, Optional<Band> band) {}

  private final StylesTable styles;
  private final Looks looks;
  private final OdsNumbers numbers = new OdsNumbers();
  private final Map<Key, String> cells = new LinkedHashMap<>();
  private final Map<Key, NumberFormat> formats = new HashMap<>();

  OdsStylesWriter(StylesTable styles, Looks looks) {
    this.styles = styles;
    this.looks = looks;
  }

  /** The name of a cell's style. */
  String cell(int format, Optional<Band> band) {
    return cells.computeIfAbsent(new Key(format, band), key -> "ce" + (cells.size() + 1));
  }

  /** How a figure is shown in a cell of a style. */
  NumberFormat numberFormat(int format, Optional<Band> band) {
    return formats.computeIfAbsent(new Key(format, band), this::numberFormat);
  }

  private NumberFormat numberFormat(Key key) {
    String own = Objects.requireNonNullElse(style(key.format).getDataFormatString(), "General");
    return NumberFormat.of(key.band.flatMap(Band::numberFormat).orElse(own));
  }

  private XSSFCellStyle style(int format) {
    return Objects.requireNonNull(styles.getStyleAt(format));
  }

  /** Writes the named styles; the first is what all cells go by. */
  void named(XmlElements xml, String language) throws IOException {
    String[] parts = language.split("-", 2);
    xml.open("style:default-style").with("style:family", "table-cell");
    xml.open("style:text-properties").with("fo:language", parts[0]);
    xml.with("fo:country", parts.length > 1 ? parts[1] : "none").close().close();
    for (NamedStyle style : NamedStyle.values()) {
      String display = style == NamedStyle.NORMAL ? DEFAULT : style.title();
      xml.open("style:style").with("style:name", name(display));
      xml.with("style:display-name", display).with("style:family", "table-cell");
      if (style != NamedStyle.NORMAL) {
        xml.with("style:parent-style-name", DEFAULT);
      }
      new OdsLook(style(looks.number(CellLook.of(style))), Optional.empty()).write(xml);
      xml.close();
    }
  }

  /** Writes the styles of all cells, with their number formats before them. */
  void automatic(XmlElements xml) throws IOException {
    cells.keySet().forEach(key -> numbers.name(numberFormat(key.format(), key.band()).code()));
    numbers.write(xml);
    for (Map.Entry<Key, String> entry : cells.entrySet()) {
      Key key = entry.getKey();
      xml.open("style:style").with("style:name", entry.getValue());
      xml.with("style:family", "table-cell");
      xml.with("style:parent-style-name", name(parent(style(key.format()))));
      Optional<String> number = numbers.name(numberFormat(key.format(), key.band()).code());
      if (number.isPresent()) {
        xml.with("style:data-style-name", number.get());
      }
      new OdsLook(style(key.format()), key.band()).write(xml);
      xml.close();
    }
  }

  private String parent(XSSFCellStyle style) {
    for (NamedStyle named : NamedStyle.values()) {
      boolean same = looks.house().number(named) == style.getCoreXf().getXfId();
      if (same && named != NamedStyle.NORMAL) {
        return named.title();
      }
    }
    return DEFAULT;
  }

  /** A style's name as an XML name: what is no letter or digit is told by its number. */
  private static String name(String display) {
    return display.replace(" ", "_20_");
  }
}
