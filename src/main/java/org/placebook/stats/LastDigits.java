package org.placebook.stats;

/**
 * Numbers that differ in their last digits only, which spreadsheets take for equal: 0.1 + 0.2 is
 * 0.3 to them, and the difference of both is nothing.
 */
public final class LastDigits {
  /** Of a number, what is noise: {@code rtl::math::approxEqual} of LibreOffice has as much. */
  private static final double NOISE = 0x1p-48;

  private LastDigits() {}

  /** How two numbers compare, as {@link Double#compare} has it; 0 where they are equal so. */
  public static int compare(double left, double right) {
    double larger = Math.max(Math.abs(left), Math.abs(right));
    return Math.abs(left - right) < larger * NOISE ? 0 : Double.compare(left + 0.0, right + 0.0);
  }

  /** The figures of a column, each that equals the next smaller one replaced by it. */
  static double[] levelled(double[] figures, int[] order) {
    double[] levelled = figures.clone();
    for (int i = 1; i < order.length; i++) {
      double smaller = levelled[order[i - 1]];
      if (compare(smaller, levelled[order[i]]) == 0) {
        levelled[order[i]] = smaller;
      }
    }
    return levelled;
  }
}
