package org.placebook.sheet.xlsx;

import java.nio.charset.StandardCharsets;

/**
 * Reads a number from bytes. Up to 18 digits are gathered as a long; if that is below 2^53 and the
 * power of ten at most 10^22, both are exact in a double, and so one multiplication or division
 * gives the same as a full parser (Clinger, How to Read Floating Point Numbers Accurately, 1990).
 * Larger ones with decimals, which Excel writes often, take a second division; all other numbers go
 * to the full parser.
 */
final class NumberScanner {
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final long EXACT_UP_TO = 1L << 53;
  private static final int MOST_DIGITS = 18;
  private static final int HUGE_EXPONENT = 10_000;

  private final ScanBuffer in;
  private final byte[] bytes;
  private double value;
  private boolean isIndex;
  private int at;
  private long digits;
  private int digitCount;

  NumberScanner(ScanBuffer in) {
    this.in = in;
    this.bytes = in.bytes;
  }

  /** Whether the number last read was of digits only. */
  boolean isIndex() {
    return isIndex;
  }

  /** The number last read. */
  double value() {
    return value;
  }

  /**
   * Reads the number up to the next tag; false, and nothing passed, if no finite number is there.
   */
  boolean read() {
    int start = in.at;
    at = start;
    boolean negative = bytes[at] == '-';
    if (negative) {
      at++;
    }
    digits = 0;
    digitCount = 0;
    int whole = digits();
    int fraction = 0;
    if (bytes[at] == '.') {
      at++;
      fraction = digits();
    }
    int exponent = exponent();
    if (whole + fraction == 0 || bytes[at] != '<' || exponent == Integer.MAX_VALUE) {
      return false;
    }
    isIndex = at - start == whole;
    value = value(start, exponent - fraction, negative);
    if (!Double.isFinite(value)) {
      return false;
    }
    in.at = at;
    return true;
  }

  /** Passes digits and gives their number. */
  private int digits() {
    int from = at;
    int digit = bytes[at] - '0';
    while (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      digitCount += digits == 0 ? 0 : 1;
      at++;
      digit = bytes[at] - '0';
    }
    return at - from;
  }

  /** The exponent: 0 if there is none, the largest number if it is malformed. */
  private int exponent() {
    if (bytes[at] != 'E' && bytes[at] != 'e') {
      return 0;
    }
    at++;
    boolean negative = bytes[at] == '-';
    if (negative || bytes[at] == '+') {
      at++;
    }
    int from = at;
    int exponent = 0;
    while (bytes[at] >= '0' && bytes[at] <= '9') {
      exponent = Math.min(HUGE_EXPONENT, exponent * 10 + (bytes[at] - '0'));
      at++;
    }
    if (at == from) {
      return Integer.MAX_VALUE;
    }
    return negative ? -exponent : exponent;
  }

  private double value(int start, int power, boolean negative) {
    boolean large = digits > EXACT_UP_TO;
    if (digitCount > MOST_DIGITS
        || power <= -POWERS.length
        || power >= POWERS.length
        || (large && power > 0)) {
      return full(start);
    }
    double size = power > 0 ? digits * POWERS[power] : digits / POWERS[-power];
    if (large && power < 0) {
      if (!Quotient.isRounded(digits, POWERS[-power])) {
        return full(start);
      }
      size = Quotient.of(digits, POWERS[-power]);
    }
    return negative ? -size : size;
  }

  private double full(int start) {
    return Double.parseDouble(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
  }
}
