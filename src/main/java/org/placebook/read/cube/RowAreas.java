package org.placebook.read.cube;

import java.util.Arrays;
import java.util.BitSet;

/** The area of each row. */
final class RowAreas {
  /** More bits than this are not set to learn how a column crosses the areas. */
  private static final long MOST_BITS = 1L << 30;

  private final int[] areas;
  private final int count;

  /**
   * Of a table.
   *
   * @param areas the number of each row's area, in the order in which they appear
   * @param count how many areas there are
   */
  RowAreas(int[] areas, int count) {
    this.areas = areas;
    this.count = count;
  }

  int[] areas() {
    return areas;
  }

  int count() {
    return count;
  }

  /** More areas on average than this have each value of a dimension. */
  private static final double RECURRING = 1.5;

  /** In this part of all areas stand the values of a dimension. */
  private static final double CROSSING = 0.5;

  /** One area of so many may differ from the others. */
  private static final int FEW = 3;

  /** Whether the values of a column recur from area to area, as those of a dimension do. */
  boolean cross(CodedColumn column) {
    double crossing = crossing(column);
    return crossing >= CROSSING && crossing * count > RECURRING;
  }

  /**
   * How fully the values of a column stand with each area: 1 where each value stands with each
   * area, as those of a dimension do; near 0 where each area has values of its own.
   */
  double crossing(CodedColumn column) {
    long bits = (long) count * column.size();
    if (!column.isCoded() || bits > MOST_BITS) {
      return 0;
    }
    BitSet met = new BitSet((int) bits);
    for (int row = 0; row < areas.length; row++) {
      met.set(areas[row] * column.size() + column.codes()[row]);
    }
    return (double) met.cardinality() / bits;
  }

  /** Whether a column says the same in all rows of an area. */
  boolean tell(CodedColumn column) {
    return Keys.isFunction(areas, count, column.codes());
  }

  /** In how many areas a column says anything. */
  int countFilled(CodedColumn column) {
    BitSet filled = new BitSet(count);
    for (int row = 0; row < areas.length; row++) {
      if (!column.values().get(column.codes()[row]).isEmpty()) {
        filled.set(areas[row]);
      }
    }
    return filled.cardinality();
  }

  /** Whether a column says the same in all rows of an area but for few areas. */
  boolean nearlyTell(CodedColumn column) {
    int[] rows = new int[count];
    Arrays.fill(rows, -1);
    BitSet others = new BitSet(count);
    for (int row = 0; row < areas.length; row++) {
      int area = areas[row];
      rows[area] = rows[area] < 0 ? row : rows[area];
      if (column.codes()[rows[area]] != column.codes()[row]) {
        others.set(area);
      }
    }
    return FEW * others.cardinality() <= count;
  }
}
