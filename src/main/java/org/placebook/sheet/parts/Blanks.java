package org.placebook.sheet.parts;

/** What counts as blank: nothing, or white space of any kind, non-breaking blanks included. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
