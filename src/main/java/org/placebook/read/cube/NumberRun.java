package org.placebook.read.cube;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

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
    if (column.isCoded()) {
      List<Cell> cells = column.values().stream().map(Cell::of).toList();
      for (int code : column.codes()) {
        tally.add(cells.get(code));
      }
    } else {
      for (int row = 0; row < column.codes().length; row++) {
        tally.add(Cell.of(column.text(row)));
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

  /**
   * What a cell says.
   *
   * @param number if it is one
   * @param exact whether it has four decimals or more
   */
  private record Cell(boolean isBlank, OptionalDouble number, boolean exact) {

    static Cell of(String text) {
      OptionalDouble number = read(text);
      int point = text.indexOf('.');
      return new Cell(text.isEmpty(), number, point >= 0 && text.length() - point > DECIMALS);
    }

    private static OptionalDouble read(String text) {
      try {
        return OptionalDouble.of(
            Double.parseDouble(text.indexOf(',') < 0 ? text : text.replace(",", "")));
      } catch (NumberFormatException e) {
        return OptionalDouble.empty();
      }
    }
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

    void add(Cell cell) {
      if (cell.number().isPresent()) {
        add(cell.number().getAsDouble());
        exact += cell.exact() ? 1 : 0;
      } else {
        others += cell.isBlank() ? 0 : 1;
      }
    }

    private void add(double number) {
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
