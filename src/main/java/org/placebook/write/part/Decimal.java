package org.placebook.write.part;

import java.nio.charset.StandardCharsets;

/** Numbers in decimal digits, straight into a buffer. */
public final class Decimal {
  private static final double EXACT = 1L << 53;

  /** Below it a figure times a power of ten is off by less than a quarter. */
  private static final double SURE = 1L << 50;

  private static final int MOST_DECIMALS = 6;

  /** Of a long. */
  private static final int MOST_DIGITS = 19;

  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

  private Decimal() {}

  /** A finite number, as short as reads back the same. */
  public static String text(double number) {
    byte[] buffer = new byte[32];
    return new String(buffer, 0, put(number, buffer, 0), StandardCharsets.US_ASCII);
  }

  /** Puts a whole number at a place of the buffer and answers the place after it. */
  static int put(long number, byte[] buffer, int at) {
    int place = at;
    if (number < 0) {
      if (number == Long.MIN_VALUE) {
        String text = Long.toString(number);
        return put(text, text.length(), buffer, at);
      }
      buffer[place++] = '-';
    }
    long rest = Math.abs(number);
    int end = place + digits(rest);
    for (int i = end - 1; i >= place; i--) {
      buffer[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return end;
  }

  /**
   * Puts a finite number, as short as reads back the same. Whole numbers and those of up to six
   * decimals are told by an exact division; the rest goes the JDK's way.
   */
  static int put(double number, byte[] buffer, int at) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("A cell holds finite numbers, not " + number);
    }
    double size = Math.abs(number);
    if (size < EXACT && (long) size == size) {
      return put((long) number, buffer, at);
    }
    int decimals = MOST_DECIMALS;
    while (decimals > 0 && size * POWERS[decimals] >= SURE) {
      decimals--;
    }
    long scaled = (long) (size * POWERS[decimals] + 0.5);
    if (decimals > 0 && scaled / POWERS[decimals] == size) {
      return put(number < 0, scaled, decimals, buffer, at);
    }
    String text = Double.toString(number);
    return put(text, text.endsWith(".0") ? text.length() - 2 : text.length(), buffer, at);
  }

  private static int put(boolean negative, long scaled, int decimals, byte[] buffer, int at) {
    int place = at;
    if (negative) {
      buffer[place++] = '-';
    }
    long unit = (long) POWERS[decimals];
    place = put(scaled / unit, buffer, place);
    buffer[place++] = '.';
    long fraction = scaled % unit;
    int shown = decimals;
    while (fraction % 10 == 0) {
      fraction /= 10;
      shown--;
    }
    for (int i = place + shown - 1; i >= place; i--) {
      buffer[i] = (byte) ('0' + fraction % 10);
      fraction /= 10;
    }
    return place + shown;
  }

  /**
   * Puts the first characters of a text. Deprecated for texts beyond Latin-1; of ASCII no other
   * method copies without a detour.
   */
  @SuppressWarnings("deprecation")
  static int put(String ascii, int length, byte[] buffer, int at) {
    ascii.getBytes(0, length, buffer, at);
    return at + length;
  }

  private static int digits(long size) {
    long power = 10;
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      if (size < power) {
        return digits;
      }
      power *= 10;
    }
    return MOST_DIGITS;
  }
}
