package org.placebook.sheet.parts;

import org.placebook.table.format.NumberFormat;

/**
 * What of a cell's style matters in reading it, in one byte: the indent in the low four bits, then
 * bold, then per cent, then date, then whether its number format says more than that.
 */
public final class PackedStyle {
  /** No indent, not bold, a plain number. */
  public static final byte PLAIN = 0;

  /** The deepest indent that is told apart. */
  static final int DEEPEST = 15;

  private static final int BOLD = 1 << 4;
  private static final int PERCENT = 1 << 5;
  private static final int DATE = 1 << 6;
  private static final int MORE = 1 << 7;

  private PackedStyle() {}

  public static byte of(int indent, boolean bold, NumberFormat format) {
    int look = Math.max(0, Math.min(indent, DEEPEST)) | (bold ? BOLD : 0);
    if (format.isDate()) {
      look |= DATE;
    } else if (format.first().isPercent()) {
      look |= PERCENT;
    }
    return (byte) (format.saysMore() ? look | MORE : look);
  }

  /** The look of a date, whatever its number format. */
  public static byte asDate(byte look) {
    return (byte) ((look & ~PERCENT) | DATE);
  }

  /** The look of a number, as per cent or not. */
  public static byte asPercent(byte look, boolean percent) {
    return (byte) (percent ? look | PERCENT : look & ~PERCENT);
  }

  /** The look of a number that is no date. */
  public static byte asNumber(byte look) {
    return (byte) (look & ~DATE);
  }

  static int indent(byte look) {
    return look & DEEPEST;
  }

  static boolean isBold(byte look) {
    return (look & BOLD) != 0;
  }

  public static boolean isPercent(byte look) {
    return (look & PERCENT) != 0;
  }

  public static boolean isDate(byte look) {
    return (look & DATE) != 0;
  }

  /** Whether the number format is to be asked for each number. */
  public static boolean saysMore(byte look) {
    return (look & MORE) != 0;
  }
}
