package org.placebook.write.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of cells as SpreadsheetML holds them. */
public final class CellText {
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** Characters that XML cannot hold become {@code _x0007_}; what looks so already is escaped. */
  public static String escape(String text) {
    int i = 0;
    while (i < text.length() && !needsEscape(text, i)) {
      i++;
    }
    return i == text.length() ? text : escapeAll(text);
  }

  private static boolean needsEscape(String text, int i) {
    char c = text.charAt(i);
    return (c < ' ' && c != '\n' && c != '\t')
        || c == '\uFFFE'
        || c == '\uFFFF'
        || (c == '_' && text.startsWith("x", i + 1));
  }

  private static String escapeAll(String text) {
    Matcher matcher = LOOKS_ESCAPED.matcher(text);
    String literal = matcher.replaceAll("_x005F_");
    StringBuilder escaped = new StringBuilder(literal.length() + 16);
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c != '_' && needsEscape(literal, i)) {
        escaped.append("_x%04X_".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Whether XML readers would drop blanks of this text unless told not to. */
  public static boolean needsPreserving(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0);
  }
}
