package org.placebook.read.cube;

import java.util.BitSet;

/**
 * How the numbers of a column run from the first row to the last.
 *
 * @param count how many there are
 * @param others how many cells are filled with something else
 * @param least the least of them
 * @param most the largest
 * @param whole whether all are whole
 * @param exact how many have four decimals or more
 * @param rising how many are larger than the one before
 * @param next how many are larger by 1 than the one before
 */
record NumberRun(
    int count,
    int others,
    double least,
    double most,
    boolean whole,
    int exact,
    int rising,
    int next) {
  private static final int DECIMALS = 4;

  /** So few numbers may rise one by one by chance. */
  private static final int FEW = 5;

  static NumberRun of(CodedColumn column) {
    Tally tally = new Tally();
    for (int row = 0; row < column.codes().length; row++) {
      String text = column.text(row);
      if (!text.isEmpty()) {
        tally.add(text);
      }
    }
    return new NumberRun(
        tally.count,
        tally.others,
        tally.least,
        tally.most,
        tally.whole,
        tally.exact,
        tally.rising,
        tally.next);
  }

  private static final class Tally {
    private int count;
    private int others;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private boolean whole = true;
    private int exact;
    private int rising;
    private int next;
    private double before;

    void add(String text) {
      double number;
      try {
        number = Double.parseDouble(text.indexOf(',') < 0 ? text : text.replace(",", ""));
      } catch (NumberFormatException e) {
        others++;
        return;
      }
      int point = text.indexOf('.');
      exact += point >= 0 && text.length() - point > DECIMALS ? 1 : 0;
      whole &= number == Math.rint(number);
      rising += count > 0 && number > before ? 1 : 0;
      next += count > 0 && number == before + 1 ? 1 : 0;
      least = Math.min(least, number);
      most = Math.max(most, number);
      before = number;
      count++;
    }
  }

  /** Whether all filled cells are numbers. */
  boolean isPure() {
    return others == 0 && count > 0;
  }

  /** Whether each row has the whole number next to that of the row before it. */
  boolean runsOn() {
    return rises() && next == count - 1 && count > 2 && (count > FEW || least <= 1);
  }

  /** Whether the numbers only rise. */
  boolean rises() {
    return isPure() && whole && rising == count - 1;
  }

  /** Whether as many whole numbers as there are rows lie as close as they can, each one once. */
  boolean isPermutation(CodedColumn column) {
    int rows = column.codes().length;
    if (!isPure() || !whole || count != rows || rows < 3 || most - least != rows - 1.0) {
      return false;
    }
    BitSet met = new BitSet(rows);
    for (int row = 0; row < rows; row++) {
      met.set((int) (Double.parseDouble(column.text(row).replace(",", "")) - least));
    }
    return met.cardinality() == rows;
  }

  /** Whether all numbers lie between two limits and most are given to four decimals. */
  boolean isExactlyWithin(double from, double to) {
    return isPure() && least >= from && most <= to && 2 * exact > count;
  }
}
