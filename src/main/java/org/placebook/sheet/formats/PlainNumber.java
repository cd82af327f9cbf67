package org.placebook.sheet.formats;

import org.placebook.sheet.parts.ExactDecimal;

/**
 * Reads fields that are plainly numbers, as {@link CsvNumbers} would but without a text being made
 * of most: a sign, a whole part without leading zeros, a point and decimals.
 */
final class PlainNumber {
  private static final int MOST_WHOLE = 15;
  private static final int MOST_DECIMALS = 30;

  private final boolean hasPoint;
  private int at;
  private long digits;
  private int digitCount;
  private double value;

  /** Whether decimals stand behind a point, or a point parts thousands. */
  PlainNumber(boolean hasPoint) {
    this.hasPoint = hasPoint;
  }

  /** The number last read. */
  double value() {
    return value;
  }

  /** Reads some characters; false if they are something else, or not as plain. */
  boolean read(char[] chars, int start, int end) {
    at = start;
    boolean negative = at < end && chars[at] == '-';
    if (negative) {
      at++;
    }
    digits = 0;
    digitCount = 0;
    int first = at;
    int whole = digits(chars, end);
    int decimals = 0;
    boolean isParted = hasPoint && at < end && chars[at] == '.';
    if (isParted) {
      at++;
      decimals = digits(chars, end);
    }
    boolean isPlain =
        at == end
            && whole > 0
            && whole <= MOST_WHOLE
            && (whole == 1 || chars[first] != '0')
            && decimals <= MOST_DECIMALS
            && isParted == decimals > 0;
    if (isPlain) {
      double size =
          ExactDecimal.isKnown(digits, digitCount, -decimals)
              ? ExactDecimal.of(digits, -decimals)
              : Double.parseDouble(new String(chars, first, end - first));
      value = negative ? -size : size;
    }
    return isPlain;
  }

  /** Passes digits and gives their number. */
  private int digits(char[] chars, int end) {
    int from = at;
    while (at < end && chars[at] >= '0' && chars[at] <= '9') {
      digits = digits * 10 + (chars[at] - '0');
      digitCount += digits == 0 ? 0 : 1;
      at++;
    }
    return at - from;
  }
}
