package org.placebook.book.correlation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placebook.formula.measure.BoundFormula;

/**
 * The distinct unordered pairs of two lists of measures, none with itself: the family of tests,
 * whether the lists are apart, overlap or are one.
 */
final class UnorderedPairs {
  private static final int NONE = Integer.MAX_VALUE;

  private final int[] rows;
  private final int[] columns;
  private final int[] rowOf;
  private final int[] columnOf;

  UnorderedPairs(List<BoundFormula> rows, List<BoundFormula> columns) {
    Map<BoundFormula, Integer> numbers = new HashMap<>();
    this.rows = numbered(rows, numbers);
    this.columns = numbered(columns, numbers);
    this.rowOf = places(this.rows, numbers.size());
    this.columnOf = places(this.columns, numbers.size());
  }

  /** Measures are deep, and pairs are many: each measure is looked up once. */
  private static int[] numbered(List<BoundFormula> measures, Map<BoundFormula, Integer> numbers) {
    int[] own = new int[measures.size()];
    for (int i = 0; i < own.length; i++) {
      int next = numbers.size();
      own[i] = numbers.computeIfAbsent(measures.get(i), measure -> next);
    }
    return own;
  }

  /** Where each measure stands first. */
  private static int[] places(int[] list, int measures) {
    int[] places = new int[measures];
    Arrays.fill(places, NONE);
    for (int i = list.length - 1; i >= 0; i--) {
      places[list[i]] = i;
    }
    return places;
  }

  /** Whether a row and a column make a pair that none before made, in either order. */
  boolean isFirst(int row, int column) {
    int x = rows[row];
    int y = columns[column];
    if (x == y || rowOf[x] != row || columnOf[y] != column) {
      return false;
    }
    return columnOf[x] == NONE || rowOf[y] > row;
  }

  /** How many pairs there are. */
  long count() {
    long both = both();
    return distinct(rowOf) * distinct(columnOf) - both - both * (both - 1) / 2;
  }

  private static long distinct(int[] places) {
    return Arrays.stream(places).filter(place -> place != NONE).count();
  }

  private long both() {
    return IntStream.range(0, rowOf.length)
        .filter(measure -> rowOf[measure] != NONE && columnOf[measure] != NONE)
        .count();
  }

  CorrelationFigures.Lists lists() {
    if (Arrays.equals(rows, columns)) {
      return CorrelationFigures.Lists.ONE;
    }
    return both() > 0 ? CorrelationFigures.Lists.OVERLAPPING : CorrelationFigures.Lists.APART;
  }
}
