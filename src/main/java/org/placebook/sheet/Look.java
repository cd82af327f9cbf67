package org.placebook.sheet;

/**
 * What of a cell's style matters in reading it, in one byte: the indent in the low four bits, then
 * bold, then per cent, then date.
 */
final class Look {
  /** No indent, not bold, a plain number. */
  static final byte PLAIN = 0;

  /** The deepest indent that is told apart. */
  static final int DEEPEST = 15;

  private static final int BOLD = 1 << 4;
  private static final int PERCENT = 1 << 5;
  private static final int DATE = 1 << 6;

  private Look() {}

  static byte of(int indent, boolean bold, NumberShape shape) {
    int look = Math.max(0, Math.min(indent, DEEPEST)) | (bold ? BOLD : 0);
    return (byte)
        switch (shape) {
          case PLAIN -> look;
          case PERCENT -> look | PERCENT;
          case DATE -> look | DATE;
        };
  }

  static int indent(byte look) {
    return look & DEEPEST;
  }

  static boolean isBold(byte look) {
    return (look & BOLD) != 0;
  }

  static boolean isPercent(byte look) {
    return (look & PERCENT) != 0;
  }

  static boolean isDate(byte look) {
    return (look & DATE) != 0;
  }
}
