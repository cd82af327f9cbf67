package org.placebook.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of an OpenDocument spreadsheet, each under a name of its own. */
final class OdsNumbers {
  private static final String GENERAL = "General";

  private final Map<String, String> names = new LinkedHashMap<>();

  /** The name of an Excel format; none where figures are shown as they are. */
  Optional<String> name(String code) {
    boolean known = NumberCode.of(code).isPresent() || isDate(code);
    return code.equals(GENERAL) || !known
        ? Optional.empty()
        : Optional.of(names.computeIfAbsent(code, c -> "N" + (names.size() + 100)));
  }

  private static boolean isDate(String code) {
    return code.matches("[dmy]+([ /-]+[dmy]+)*");
  }

  /** Writes the styles of all formats that were named. */
  void write(XmlElements xml) throws IOException {
    for (Map.Entry<String, String> entry : names.entrySet()) {
      Optional<NumberCode> code = NumberCode.of(entry.getKey());
      if (code.isPresent()) {
        figures(xml, entry.getValue(), code.get().sections());
      } else {
        date(xml, entry.getValue(), entry.getKey());
      }
    }
  }

  /** Where there are two sections, the main style is that of negative figures. */
  private static void figures(XmlElements xml, String name, List<NumberCode.Section> sections)
      throws IOException {
    NumberCode.Section last = sections.get(sections.size() - 1);
    if (sections.size() == 1) {
      section(xml, name, last).close();
      return;
    }
    String positive = name + "P0";
    section(xml, positive, sections.get(0)).close();
    section(xml, name, last)
        .open("style:map")
        .with("style:condition", "value()>=0")
        .with("style:apply-style-name", positive)
        .close()
        .close();
  }

  private static XmlElements section(XmlElements xml, String name, NumberCode.Section section)
      throws IOException {
    String kind = section.percent() ? "number:percentage-style" : "number:number-style";
    xml.open(kind).with("style:name", name);
    literal(xml, section.before());
    xml.open("number:number")
        .with("number:decimal-places", section.most())
        .with("number:min-decimal-places", section.least())
        .with("number:min-integer-digits", section.digits());
    if (section.thousands()) {
      xml.with("number:grouping", "true");
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
