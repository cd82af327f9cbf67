package org.placebook.write.plan;

/** Texts that act as formulas in a spreadsheet program once they are typed or opened as CSV. */
public final class Typed {
  private Typed() {}

  /**
   * Whether a text would be taken for a formula: by its first sign, in its usual or its wide form,
   * also behind blanks and marks that nobody sees, which some programs drop.
   */
  public static boolean asFormula(String text) {
    int at = 0;
    while (at < text.length() && isUnseen(text.charAt(at))) {
      at++;
    }
    boolean breaks = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    boolean acts = at < text.length() && "=+-@＝＋－＠".indexOf(text.charAt(at)) >= 0;
    return breaks || acts;
  }

  private static boolean isUnseen(char c) {
    if (c > ' ' && c < 0x7f) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || type == Character.SPACE_SEPARATOR
        || type == Character.FORMAT
        || type == Character.CONTROL;
  }
}
