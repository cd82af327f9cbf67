package org.placebook.write.part;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.table.format.NumberFormat;
import org.placebook.table.format.Section;

/** The number formats of an OpenDocument spreadsheet, each under a name of its own. */
public final class OdsNumbers {
  private final Map<String, String> names = new LinkedHashMap<>();

  /** The name of an Excel format; none where figures are shown as they are. */
  public Optional<String> name(String code) {
    return NumberFormat.of(code).isSimple() || isDate(code)
        ? Optional.of(names.computeIfAbsent(code, c -> "N" + (names.size() + 100)))
        : Optional.empty();
  }

  private static boolean isDate(String code) {
    return code.matches("[dmy]+([ /-]+[dmy]+)*");
  }

  /** Writes the styles of all formats that were named. */
  public void write(XmlElements xml) throws IOException {
    for (Map.Entry<String, String> entry : names.entrySet()) {
      NumberFormat format = NumberFormat.of(entry.getKey());
      if (format.isDate()) {
        date(xml, entry.getValue(), format.code());
      } else {
        figures(xml, entry.getValue(), format.sections());
      }
    }
  }

  /** The main style is that of negative figures where there are two sections, of 0 where three. */
  private static void figures(XmlElements xml, String name, List<Section> sections)
      throws IOException {
    List<String> conditions =
        sections.size() == 2 ? List.of("value()>=0") : List.of("value()>0", "value()<0");
    int others = sections.size() - 1;
    for (int i = 0; i < others; i++) {
      section(xml, name + "P" + i, sections.get(i)).close();
    }
    section(xml, name, sections.get(others));
    for (int i = 0; i < others; i++) {
      xml.open("style:map").with("style:condition", conditions.get(i));
      xml.with("style:apply-style-name", name + "P" + i).close();
    }
    xml.close();
  }

  private static XmlElements section(XmlElements xml, String name, Section section)
      throws IOException {
    String kind = section.isPercent() ? "number:percentage-style" : "number:number-style";
    xml.open(kind).with("style:name", name);
    literal(xml, section.before());
    xml.open("number:number")
        .with("number:decimal-places", section.most())
        .with("number:min-decimal-places", section.least())
        .with("number:min-integer-digits", section.digits());
    if (section.grouped()) {
      xml.with("number:grouping", "true");
    }
    if (section.thousands() > 0) {
      xml.with("number:display-factor", "1" + "000".repeat(section.thousands()));
    }
    xml.close();
    literal(xml, section.after());
    return xml;
  }

  private static void literal(XmlElements xml, String text) throws IOException {
    if (!text.isEmpty()) {
      xml.element("number:text", text);
    }
  }

  private static void date(XmlElements xml, String name, String code) throws IOException {
    xml.open("number:date-style").with("style:name", name);
    for (String part : code.split("(?<=([dmy]))(?!\\1)|(?=[dmy])(?<![dmy])", -1)) {
      if (!part.isEmpty()) {
        datePart(xml, part);
      }
    }
    xml.close();
  }

  private static void datePart(XmlElements xml, String part) throws IOException {
    String name =
        switch (part.charAt(0)) {
          case 'd' -> "number:day";
          case 'm' -> "number:month";
          case 'y' -> "number:year";
          default -> "";
        };
    if (name.isEmpty()) {
      literal(xml, part);
      return;
    }
    xml.open(name);
    if (part.charAt(0) == 'm' && part.length() > 2) {
      xml.with("number:textual", "true");
    }
    if ((part.length() == 2 && part.charAt(0) != 'y') || part.length() == 4) {
      xml.with("number:style", "long");
    }
    xml.close();
  }
}
