package org.placebook.own.typed;

import java.util.Locale;

/**
 * A piece of a formula's text.
 *
 * @param kind what it is
 * @param text as it stands
 */
public record FormulaPiece(Kind kind, String text) {

  /** What a piece is. */
  public enum Kind {
    /** Blanks. */
    BLANK,
    /** A text with its quotation marks. */
    QUOTED,
    /** A number. */
    NUMBER,
    /** A cell, range, column or row, with its sheet if one is named. */
    CELLS,
    /** A reference to a table, with its brackets. */
    TABLE,
    /** The name of a function, its bracket being the next piece. */
    FUNCTION,
    /** Another name: a defined name, TRUE, FALSE. */
    NAME,
    /** An error value. */
    ERROR,
    /** An operator, bracket or comma. */
    SIGN
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** A function's name in capitals, without what files put before it. */
  public String function() {
    String capitals = text.toUpperCase(Locale.ROOT);
    for (String before : new String[] {"_XLFN._XLWS.", "_XLFN.", "_XLUDF.", "_XLL."}) {
      capitals = capitals.startsWith(before) ? capitals.substring(before.length()) : capitals;
    }
    return capitals;
  }
}
