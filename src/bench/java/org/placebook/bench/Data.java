package org.placebook.bench;

/**
 * The made-up figures of the workbooks: a function of row and column that every language can work
 * out, so that each reader can be held to the same sums.
 */
final class Data {
  private Data() {}

  /** A code that is on one row only, such as {@code E01000042}. */
  static String code(int row) {
    String digits = Integer.toString(10_000_000 + row);
    return "E0" + digits.substring(1);
  }

  /** One of 350 names. */
  static String name(int row) {
    return "Area & place " + row % 350;
  }

  /**
   * A figure: of ten columns five hold integers, three have three decimals, two are shares in all
   * the digits of a double, as a download holds them.
   *
   * @param row from 0
   * @param column from 2, after the two texts
   */
  static double figure(int row, int column) {
    long mixed = (row * 7919L + column * 104_729L) % 1_000_003;
    int kind = column % 10;
    if (kind < 5) {
      return mixed % 100_000;
    }
    return kind < 8 ? mixed / 1000.0 : (mixed + 1001) / 1_000_003.0;
  }

  /** A figure for correlations: related to the row, with gaps if asked for. */
  static double variable(int row, int column) {
    long mixed = (row * 2_654_435_761L + column * 40_503L * (row + 17L)) % 1_000_003;
    return Math.floor(row * (column % 7) / 100.0) + Math.abs(mixed) / 100.0;
  }
}
