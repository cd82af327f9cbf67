package org.placebook.sheet.xlsx;

import java.nio.charset.StandardCharsets;
import org.placebook.sheet.parts.ExactDecimal;

/** Reads a number from bytes: most by {@link ExactDecimal}, all others by the full parser. */
final class NumberScanner {
  private static final int HUGE_EXPONENT = 10_000;

  private final ScanBuffer in;
  private final byte[] bytes;
  private double value;
  private boolean isIndex;
  private int at;
  private long digits;

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
    value =
        ExactDecimal.isKnown(digits, significant(start, whole + fraction), exponent - fraction)
            ? signed(ExactDecimal.of(digits, exponent - fraction), negative)
            : full(start);
    if (!Double.isFinite(value)) {
      return false;
    }
    in.at = at;
    return true;
  }

  /** Passes digits and gives their number. */
  private int digits() {
    int from = at;
    int place = from;
    long sum = digits;
    int digit = bytes[place] - '0';
    while (digit >= 0 && digit <= 9) {
      sum = sum * 10 + digit;
      place++;
      digit = bytes[place] - '0';
    }
    digits = sum;
    at = place;
    return place - from;
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

  /** How many digits of a number count: where they are many, those from the first that is not 0. */
  private int significant(int start, int all) {
    if (all <= ExactDecimal.MOST_DIGITS) {
      return all;
    }
    int place = start;
    int zeros = 0;
    while (bytes[place] == '0' || bytes[place] == '.' || bytes[place] == '-') {
      zeros += bytes[place] == '0' ? 1 : 0;
      place++;
    }
    return all - zeros;
  }

  private static double signed(double size, boolean negative) {
    return negative ? -size : size;
  }

  private double full(int start) {
    return Double.parseDouble(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
  }
}
