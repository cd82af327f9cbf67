package org.placebook.sheet.parts;

/**
 * The double nearest to an integer of up to 18 digits divided by a power of ten that a double holds
 * exactly. The rest of the first division is known without error (Dekker, A floating-point
 * technique for extending the available precision, 1971), so a second division gives what the first
 * one lost.
 */
final class Quotient {
  /** Splits a double into two halves of 26 bits. */
  private static final double SPLITTER = (1 << 27) + 1;

  /** How near to a tie between two doubles is too near, in halves of the last place. */
  private static final double TOO_NEAR = 1e-6;

  private Quotient() {}

  /** The quotient, which is right if {@link #isRounded} says so. */
  static double of(long dividend, double divisor) {
    double first = dividend / divisor;
    return first + lost(dividend, divisor, first);
  }

  /** Whether the quotient lies clearly nearest to one double. */
  static boolean isRounded(long dividend, double divisor) {
    double first = dividend / divisor;
    double lost = lost(dividend, divisor, first);
    double rounded = first + lost;
    double left = Math.abs((first - rounded) + lost);
    double half = Math.ulp(rounded) / 2;
    // Below a power of two the doubles stand twice as close.
    return Math.abs(left - half) > half * TOO_NEAR && Math.abs(left - half / 2) > half * TOO_NEAR;
  }

  /** What the first division lost. */
  private static double lost(long dividend, double divisor, double quotient) {
    double nearest = dividend;
    double beyond = dividend - (long) nearest;
    double product = quotient * divisor;
    double rest = (nearest - product) - errorOfProduct(quotient, divisor, product);
    return (rest + beyond) / divisor;
  }

  /** The exact product of two doubles less the rounded one. */
  private static double errorOfProduct(double a, double b, double product) {
    double aHigh = high(a);
    double aLow = a - aHigh;
    double bHigh = high(b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }

  private static double high(double a) {
    double scaled = SPLITTER * a;
    return scaled - (scaled - a);
  }
}
