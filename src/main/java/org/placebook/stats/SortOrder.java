package org.placebook.stats;

/**
 * The order of a column from smallest to largest, stable, by radix sort of the bits: linear in the
 * number of figures, which matters where a hundred columns are ranked.
 */
public final class SortOrder {
  private static final int DIGITS = 8;
  private static final int BUCKETS = 256;

  private SortOrder() {}

  /**
   * The rows of a column in ascending order of their figures. Missing figures (NaN) are left out;
   * -0.0 and 0.0 are equal.
   */
  public static int[] of(double[] figures) {
    int n = FiniteChecks.countPresent(figures);
    long[] keys = new long[n];
    int[] rows = new int[n];
    int next = 0;
    for (int row = 0; row < figures.length; row++) {
      if (!Double.isNaN(figures[row])) {
        keys[next] = key(figures[row]);
        rows[next++] = row;
      }
    }
    return sort(keys, rows);
  }

  /** A number whose unsigned order is the order of the figures. */
  private static long key(double figure) {
    long bits = Double.doubleToRawLongBits(figure + 0.0);
    return bits ^ ((bits >> 63) | Long.MIN_VALUE);
  }

  private static int[] sort(long[] keys, int[] rows) {
    int[][] counts = count(keys);
    long[] fromKeys = keys;
    int[] fromRows = rows;
    long[] toKeys = new long[keys.length];
    int[] toRows = new int[rows.length];
    for (int digit = 0; digit < DIGITS; digit++) {
      if (!allInOneBucket(counts[digit], keys.length)) {
        scatter(fromKeys, fromRows, toKeys, toRows, counts[digit], digit);
        long[] freeKeys = fromKeys;
        fromKeys = toKeys;
        toKeys = freeKeys;
        int[] freeRows = fromRows;
        fromRows = toRows;
        toRows = freeRows;
      }
    }
    return fromRows;
  }

  private static int[][] count(long[] keys) {
    int[][] counts = new int[DIGITS][BUCKETS];
    for (long key : keys) {
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit][bucket(key, digit)]++;
      }
    }
    return counts;
  }

  private static int bucket(long key, int digit) {
    return (int) (key >>> (8 * digit)) & (BUCKETS - 1);
  }

  private static boolean allInOneBucket(int[] counts, int n) {
    for (int count : counts) {
      if (count > 0) {
        return count == n;
      }
    }
    return true;
  }

  private static void scatter(
      long[] fromKeys, int[] fromRows, long[] toKeys, int[] toRows, int[] counts, int digit) {
    int start = 0;
    for (int i = 0; i < BUCKETS; i++) {
      int count = counts[i];
      counts[i] = start;
      start += count;
    }
    for (int i = 0; i < fromKeys.length; i++) {
      int to = counts[bucket(fromKeys[i], digit)]++;
      toKeys[to] = fromKeys[i];
      toRows[to] = fromRows[i];
    }
  }
}
