package org.placebook.table.format;

/**
 * A piece of a format's section.
 *
 * @param kind what it does
 * @param text what it shows, or the letters and signs that it is written with
 */
public record Piece(Kind kind, String text) {

  /** What a piece does. */
  public enum Kind {
    /** Shown as it stands. */
    LITERAL,
    /** The place of a digit: 0, # or ?. */
    DIGIT,
    /** The point before the decimals. */
    POINT,
    /** Separates thousands between digits; divides by a thousand behind the last. */
    COMMA,
    /** Shows hundredths, and the sign. */
    PERCENT,
    /** Between digits, the line of a fraction. */
    SLASH,
    /** Powers of ten. */
    EXPONENT,
    /** A part of a date or a time. */
    DATE,
    /** Hours, minutes or seconds that go on beyond a day, an hour or a minute. */
    ELAPSED,
    /** Before or after noon. */
    HALF_DAY,
    /** Where a text stands. */
    TEXT,
    /** As many digits as the number needs. */
    GENERAL,
    /** Room as wide as a character, or a character that fills the cell. */
    GAP,
    /** What Excel would have in quotes. */
    BARE
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it puts some of a number into the cell. */
  boolean showsNumber() {
    return switch (kind) {
      case DIGIT, DATE, ELAPSED, HALF_DAY, TEXT, GENERAL -> true;
      case LITERAL, POINT, COMMA, PERCENT, SLASH, EXPONENT, GAP, BARE -> false;
    };
  }

  boolean isDate() {
    return kind == Kind.DATE || kind == Kind.ELAPSED || kind == Kind.HALF_DAY;
  }
}
