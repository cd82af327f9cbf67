package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Exact p-values for few pairs: every order of one column against the other is equally likely where
 * the two have nothing to do with each other.
 *
 * <p>The orders are not gone through one by one. Places that are tied in the first column are
 * filled together; for each set of figures already placed it is enough to know in how many ways
 * each value of the statistic comes about. The ties of the second column need no care.
 */
final class Permutations {
  /** The most pairs for which all orders are counted: 9! is 362,880. */
  static final int MOST = 9;

  /** What filling the next group of tied places adds to the statistic. */
  @FunctionalInterface
  interface Step {
    /**
     * The whole number added.
     *
     * @param group which group of places
     * @param before the figures placed earlier, a bit each
     * @param chosen the figures placed now, a bit each
     */
    int added(int group, int before, int chosen);
  }

  private final int n;
  private final int bound;
  private final Step step;

  private Permutations(int n, int bound, Step step) {
    this.n = n;
    this.bound = bound;
    this.step = step;
  }

  /**
   * The share of all orders whose statistic is as far from zero as the one observed, or farther.
   *
   * @param groups how many tied places each group has, smallest figure first
   * @param bound what no statistic passes on either side
   * @param observed the statistic as observed
   * @param step what a group adds
   */
  static double shareAsFar(int[] groups, int bound, long observed, Step step) {
    int[] ways = new Permutations(Arrays.stream(groups).sum(), bound, step).count(groups);
    long all = 0;
    long asFar = 0;
    for (int i = 0; i < ways.length; i++) {
      all += ways[i];
      asFar += Math.abs(i - bound) >= Math.abs(observed) ? ways[i] : 0;
    }
    return (double) asFar / all;
  }

  /** In how many ways each value from {@code -bound} on comes about. */
  private int[] count(int[] groups) {
    int[] start = new int[2 * bound + 1];
    start[bound] = 1;
    Map<Integer, int[]> waysOfPlaced = new HashMap<>(Map.of(0, start));
    for (int group = 0; group < groups.length; group++) {
      Map<Integer, int[]> next = new HashMap<>();
      for (Map.Entry<Integer, int[]> entry : waysOfPlaced.entrySet()) {
        fill(group, groups[group], entry.getKey(), entry.getValue(), next);
      }
      waysOfPlaced = next;
    }
    return waysOfPlaced.values().iterator().next();
  }

  /** Goes through all sets of the right size among the figures not yet placed. */
  private void fill(int group, int size, int before, int[] ways, Map<Integer, int[]> next) {
    int rest = ((1 << n) - 1) & ~before;
    for (int chosen = rest; chosen > 0; chosen = (chosen - 1) & rest) {
      if (Integer.bitCount(chosen) == size) {
        int[] sum = next.computeIfAbsent(before | chosen, set -> new int[2 * bound + 1]);
        addShifted(ways, step.added(group, before, chosen), sum);
      }
    }
  }

  private static void addShifted(int[] ways, int by, int[] sum) {
    int from = Math.max(0, -by);
    int to = Math.min(ways.length, ways.length - by);
    for (int i = from; i < to; i++) {
      sum[i + by] += ways[i];
    }
  }
}
