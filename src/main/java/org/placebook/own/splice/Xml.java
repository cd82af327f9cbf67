package org.placebook.own.splice;

/** Texts as they stand in XML. */
public final class Xml {
  private Xml() {}

  /** A text for between tags or within double quotation marks. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\n' -> escaped.append("&#10;");
        case '\r' -> escaped.append("&#13;");
        case '\t' -> escaped.append("&#9;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A formula's text as Excel writes it: quotation marks as they are. */
  public static String formula(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What stands between tags, as a reader sees it. */
  public static String unescaped(String text) {
    if (text.indexOf('&') < 0 && text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int close = c == '&' ? text.indexOf(';', at) : -1;
      if (text.startsWith("<![CDATA[", at)) {
        int end = text.indexOf("]]>", at);
        int stop = end < 0 ? text.length() : end;
        plain.append(text, at + "<![CDATA[".length(), stop);
        at = Math.min(text.length(), stop + 3);
      } else if (c == '<') {
        int end = text.indexOf('>', at);
        at = end < 0 ? text.length() : end + 1;
      } else if (close > 0) {
        plain.append(entity(text.substring(at + 1, close)));
        at = close + 1;
      } else {
        plain.append(c);
        at++;
      }
    }
    return plain.toString();
  }

  private static String entity(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> number(name);
    };
  }

  private static String number(String name) {
    boolean hexadecimal = name.startsWith("#x");
    String digits = name.replaceFirst("^#x?", "");
    boolean isNumber =
        name.startsWith("#") && digits.matches(hexadecimal ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}");
    int code = isNumber ? Integer.parseInt(digits, hexadecimal ? 16 : 10) : -1;
    return Character.isValidCodePoint(code) ? Character.toString(code) : "&" + name + ";";
  }
}
