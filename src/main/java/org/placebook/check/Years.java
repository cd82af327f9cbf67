package org.placebook.check;

/** Numbers that are years. */
final class Years {
  private static final int FIRST = 1800;
  private static final int LAST = 2100;

  private Years() {}

  static boolean isYear(double number) {
    return number == Math.rint(number) && number >= FIRST && number <= LAST;
  }
}
