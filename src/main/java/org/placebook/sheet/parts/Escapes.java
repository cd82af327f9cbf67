package org.placebook.sheet.parts;

/** Excel writes characters that XML cannot hold as {@code _x000D_}. */
public final class Escapes {
  private static final int LENGTH = 7;

  private Escapes() {}

  /** The text with every {@code _xHHHH_} replaced by its character. */
  public static String decode(String text) {
    int next = text.indexOf("_x");
    if (next < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    for (; next >= 0; next = text.indexOf("_x", next)) {
      int code = code(text, next);
      if (code < 0) {
        next += 2;
      } else {
        decoded.append(text, done, next).append((char) code);
        next += LENGTH;
        done = next;
      }
    }
    return decoded.append(text, done, text.length()).toString();
  }

  /** The character escaped at a place, or -1 if none is. */
  private static int code(String text, int from) {
    if (from + LENGTH > text.length() || text.charAt(from + LENGTH - 1) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = from + 2; i < from + LENGTH - 1; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
