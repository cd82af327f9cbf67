package org.placebook.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A header row whose labels stand over several columns each without being merged: to the right of
 * the label as a rule, around it where it was centred by hand.
 *
 * @param sources by column, the column whose label covers it, or 0
 */
record GroupRow(List<Integer> sources) {
  static final GroupRow NONE = new GroupRow(List.of());

  /**
   * Which label covers which column.
   *
   * @param named by column: whether a lower row names it; an unnamed one is spacing and ends a
   *     group
   * @param own by column: whether this row has a label there
   * @param merged whether a merged cell covers the column: it needs no filling
   * @param alone whether a column is in no group
   */
  static GroupRow of(boolean[] named, boolean[] own, IntPredicate merged, IntPredicate alone) {
    Integer[] sources = new Integer[named.length];
    Arrays.fill(sources, 0);
    int column = 1;
    while (column < named.length) {
      if (!named[column] || merged.test(column)) {
        column++;
        continue;
      }
      int end = column;
      while (end + 1 < named.length && named[end + 1] && !merged.test(end + 1)) {
        end++;
      }
      fillRun(sources, own, column, end, alone);
      column = end + 1;
    }
    return new GroupRow(List.of(sources));
  }

  private static void fillRun(
      Integer[] sources, boolean[] own, int start, int end, IntPredicate alone) {
    List<Integer> labels = new ArrayList<>();
    for (int column = start; column <= end; column++) {
      if (own[column]) {
        labels.add(column);
      }
    }
    if (labels.isEmpty() || labels.size() == end - start + 1) {
      return;
    }
    int lead = lead(labels, start, end);
    for (int i = 0; i < labels.size(); i++) {
      int from = labels.get(i) - (i == 0 || isEven(labels, start, end) ? lead : 0);
      int to = i + 1 < labels.size() ? labels.get(i + 1) - 1 : end;
      for (int column = from; column <= to; column++) {
        sources[column] = own[column] || alone.test(column) ? 0 : labels.get(i);
      }
    }
  }

  /** How many columns before the first label belong to it. */
  private static int lead(List<Integer> labels, int start, int end) {
    int before = labels.get(0) - start;
    int after = (labels.size() > 1 ? labels.get(1) - 1 : end) - labels.get(0);
    return isEven(labels, start, end) || Math.abs(before - after) <= 1 ? before : 0;
  }

  /** Whether the labels part the run into groups of one width. */
  private static boolean isEven(List<Integer> labels, int start, int end) {
    int width = (end - start + 1) / labels.size();
    if (labels.size() < 2 || width * labels.size() != end - start + 1) {
      return false;
    }
    for (int i = 1; i < labels.size(); i++) {
      if (labels.get(i) - labels.get(i - 1) != width) {
        return false;
      }
    }
    return true;
  }

  int source(int column) {
    return column < sources.size() ? sources.get(column) : 0;
  }

  List<Integer> filled() {
    List<Integer> filled = new ArrayList<>();
    for (int column = 1; column < sources.size(); column++) {
      if (sources.get(column) > 0) {
        filled.add(column);
      }
    }
    return filled;
  }
}
