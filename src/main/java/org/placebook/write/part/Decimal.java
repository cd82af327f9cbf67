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

  /** From here up to there the JDK writes no exponent. */
  private static final double LEAST_PLAIN = 1e-3;

  private static final double PLAIN_BELOW = 1e7;

  /** Bits that a double has behind its point. */
  private static final int FRACTION = 52;

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
      long tenth = rest / 10;
      buffer[i] = (byte) ('0' + (rest - 10 * tenth));
      rest = tenth;
    }
    return end;
  }

  /**
   * Puts a finite number, as short as reads back the same. Very small and very large ones of up to
   * six decimals are told by an exact division; the rest of these goes the JDK's way.
   */
  static int put(double number, byte[] buffer, int at) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("A cell holds finite numbers, not " + number);
    }
    double size = Math.abs(number);
    if (size < EXACT && (long) size == size) {
      return put((long) number, buffer, at);
    }
    if (size >= LEAST_PLAIN && size < PLAIN_BELOW) {
      return putPlain(number < 0, size, buffer, at);
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

  /**
   * Digit by digit, until they tell the number from its neighbours, as the JDK does, but without
   * its detours: the next digit is what the rest times ten has before the point, and times ten is
   * times five with the point one bit further right, so that all stays within a long. Source:
   * Steele and White, How to Print Floating-Point Numbers Accurately, 1990.
   */
  private static int putPlain(boolean negative, double size, byte[] buffer, int at) {
    int place = at;
    if (negative) {
      buffer[place++] = '-';
    }
    int point = FRACTION - Math.getExponent(size);
    long bits = 1L << FRACTION | (Double.doubleToLongBits(size) & below(FRACTION));
    place = put(bits >> point, buffer, place);
    buffer[place++] = '.';
    long rest = bits & below(point);
    long neighbour = 1;
    long digit;
    boolean isNear;
    boolean isNearNext;
    do {
      rest *= 5;
      neighbour *= 5;
      point--;
      digit = rest >> point;
      rest &= below(point);
      buffer[place++] = (byte) ('0' + digit);
      isNear = 2 * rest < neighbour;
      isNearNext = 2 * rest + neighbour > 2L << point;
    } while (!isNear && !isNearNext);
    boolean isPastHalf = 2 * rest + (digit & 1) > 1L << point;
    if (isNearNext && (!isNear || isPastHalf)) {
      buffer[place - 1]++;
    }
    return place;
  }

  /** All bits below one. */
  private static long below(int bit) {
    return (1L << bit) - 1;
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
