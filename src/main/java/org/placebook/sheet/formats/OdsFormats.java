package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.placebook.sheet.parts.DecimalText;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.table.format.NumberFormat;

/** The number formats of an OpenDocument spreadsheet, each as the code that Excel has for it. */
final class OdsFormats {
  /** What the elements have told of a format. */
  private static final class Code {
    private final StringBuilder conditions = new StringBuilder();
    private final StringBuilder own = new StringBuilder();
    private final boolean percent;
    private final boolean elapsed;
    private int endOfWhole;

    Code(boolean percent, boolean elapsed) {
      this.percent = percent;
      this.elapsed = elapsed;
    }

    String text() {
      return conditions + own.toString();
    }
  }

  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, NumberFormat> formats = new HashMap<>();
  private Code current = new Code(false, false);
  private boolean open;

  /** The format of a name; the general one where there is none. */
  NumberFormat get(String name) {
    return formats.computeIfAbsent(name, this::read);
  }

  private NumberFormat read(String name) {
    Code code = codes.get(name);
    return code == null ? NumberFormat.GENERAL : NumberFormat.of(code.text());
  }

  /** Takes an element that starts. */
  void take(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "number-style", "percentage-style", "currency-style", "date-style", "time-style" -> {
        current =
            new Code(
                xml.name().equals("percentage-style"),
                xml.attribute("truncate-on-overflow").equals("false"));
        codes.put(xml.attribute("name"), current);
        open = true;
      }
      case "style", "default-style" -> open = false;
      default -> {
        if (open) {
          piece(xml);
        }
      }
    }
  }

  private void piece(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "text", "currency-symbol" -> literal(xml.text());
      case "number" -> figure(xml);
      case "embedded-text" -> embedded(xml);
      case "scientific-number" -> current.own.append("0.00E+00");
      case "fraction" -> current.own.append("# ?/?");
      case "map" -> condition(xml);
      default -> date(xml);
    }
  }

  /** Only in a format for per cent is the sign more than a text. */
  private void literal(String text) {
    if (current.percent && text.strip().equals("%")) {
      current.own.append(text);
    } else {
      current.own.append(quoted(text));
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\\\"\"") + '"';
  }

  private void figure(XmlCursor xml) throws Refused {
    if (!xml.has("decimal-places") && !xml.has("grouping")) {
      current.own.append("General");
      return;
    }
    int digits = Math.min(20, Math.max(0, xml.integer("min-integer-digits", 1)));
    boolean grouped = xml.flag("grouping", false);
    current
        .own
        .append(grouped && digits < 2 ? "#,##" : "")
        .append(digits > 0 ? "0".repeat(digits) : "#");
    current.endOfWhole = current.own.length();
    int most = Math.min(20, Math.max(0, xml.integer("decimal-places", 0)));
    int least = Math.min(most, Math.max(0, xml.integer("min-decimal-places", most)));
    if (most > 0) {
      current.own.append('.').append("0".repeat(least)).append("#".repeat(most - least));
    }
    for (double factor = factor(xml); factor >= 1000; factor /= 1000) {
      current.own.append(',');
    }
  }

  private static double factor(XmlCursor xml) {
    String factor = xml.attribute("display-factor");
    return Math.min(1e12, DecimalText.read(factor).orElse(1));
  }

  /** A text among the digits, so many digits before the end of the whole number. */
  private void embedded(XmlCursor xml) throws IOException {
    int at = current.endOfWhole - xml.integer("position", 0);
    String text = quoted(xml.text());
    if (at >= 0 && at <= current.own.length()) {
      current.own.insert(at, text);
      current.endOfWhole += text.length();
    }
  }

  /** Numbers of that kind are shown by a format that was told before. */
  private void condition(XmlCursor xml) {
    String condition = xml.attribute("condition").replaceFirst("^\\s*value\\(\\)\\s*", "");
    Code other = codes.get(xml.attribute("apply-style-name"));
    if (other != null) {
      String sign = condition.replace("!=", "<>");
      current.conditions.append('[').append(sign).append(']').append(other.text()).append(';');
    }
  }

  private void date(XmlCursor xml) {
    boolean full = xml.attribute("style").equals("long");
    boolean named = xml.flag("textual", false);
    String letters =
        switch (xml.name()) {
          case "day" -> full ? "dd" : "d";
          case "day-of-week" -> full ? "dddd" : "ddd";
          case "month" -> (named ? "mm" : "") + (full ? "mm" : "m");
          case "year" -> full ? "yyyy" : "yy";
          case "hours" -> time(full ? "hh" : "h");
          case "minutes" -> time(full ? "mm" : "m");
          case "seconds" -> time(full ? "ss" : "s");
          case "am-pm" -> "AM/PM";
          default -> "";
        };
    current.own.append(letters);
  }

  /** The first part of a time may go on beyond its end. */
  private String time(String letters) {
    return current.elapsed && current.own.isEmpty() ? "[" + letters + "]" : letters;
  }
}
