package org.placebook.child;

import java.util.ArrayList;
import java.util.List;

/** One line of texts set apart by tabs: what journal and child process speak. */
public final class Fields {
  private Fields() {}

  /** The line, without its end; any text may stand in a field. */
  public static String line(List<String> fields) {
    return String.join("\t", fields.stream().map(Fields::escaped).toList());
  }

  /** The fields of a line. */
  public static List<String> of(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      fields.add(unescaped(field));
    }
    return fields;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        plain.append(meant(text.charAt(i)));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static char meant(char escape) {
    return switch (escape) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escape;
    };
  }
}
