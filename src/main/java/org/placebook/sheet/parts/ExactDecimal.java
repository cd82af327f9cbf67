package org.placebook.sheet.parts;

/**
 * The double nearest to a decimal number, without a full parser. Up to 18 digits are gathered as a
 * long; if that is below 2^53 and the power of ten at most 10^22, both are exact in a double, and
 * so one multiplication or division gives the same as a full parser (Clinger, How to Read Floating
 * Point Numbers Accurately, 1990). Larger ones with decimals, which Excel writes often, take a
 * second division.
 */
public final class ExactDecimal {
  /** More digits, from the first that is not 0, are for the full parser. */
  public static final int MOST_DIGITS = 18;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final long EXACT_UP_TO = 1L << 53;

  private ExactDecimal() {}

  /**
   * Whether {@link #of} gives the nearest double; all other numbers are for the full parser.
   *
   * @param digits as a whole number, not below 0; not looked at if there are too many of them
   * @param count how many digits there are from the first that is not 0
   * @param power of ten that they are multiplied by
   */
  public static boolean isKnown(long digits, int count, int power) {
    if (count > MOST_DIGITS || power <= -POWERS.length || power >= POWERS.length) {
      return false;
    }
    return digits <= EXACT_UP_TO
        || power == 0
        || (power < 0 && Quotient.isRounded(digits, POWERS[-power]));
  }

  /** Digits times a power of ten, which is right if {@link #isKnown} says so. */
  public static double of(long digits, int power) {
    if (power > 0) {
      return digits * POWERS[power];
    }
    return digits <= EXACT_UP_TO || power == 0
        ? digits / POWERS[-power]
        : Quotient.of(digits, POWERS[-power]);
  }
}
