package org.placebook.sheet.parts;

import java.util.OptionalDouble;

/**
 * Numbers as XML and text files write them: an optional sign, digits with at most one point, an
 * optional exponent. What Java alone takes for a number (NaN, 1f, 0x10) is none here.
 */
public final class DecimalText {
  private DecimalText() {}

  /** Whether a text is a number of a finite size. */
  public static boolean isNumber(String text) {
    return read(text).isPresent();
  }

  /** The number that a text is, if it is one of a finite size. */
  public static OptionalDouble read(String text) {
    double number = isWellFormed(text) ? Double.parseDouble(text) : Double.NaN;
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }

  private static boolean isWellFormed(String text) {
    int i = 0;
    int end = text.length();
    if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int start = i;
    i = digits(text, i);
    int count = i - start;
    if (i < end && text.charAt(i) == '.') {
      int fraction = digits(text, i + 1);
      count += fraction - i - 1;
      i = fraction;
    }
    return count > 0 && (i == end || isExponent(text, i));
  }

  private static boolean isExponent(String text, int from) {
    int i = from;
    if (text.charAt(i) != 'e' && text.charAt(i) != 'E') {
      return false;
    }
    i++;
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    return i < text.length() && digits(text, i) == text.length();
  }

  private static int digits(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
