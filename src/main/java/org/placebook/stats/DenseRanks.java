package org.placebook.stats;

import java.util.Arrays;

/** The dense ranks of a complete column: 0 for the smallest figure, tied figures alike, no gaps. */
public final class DenseRanks {
  private final int[] ranks;
  private final int[] order;
  private final int[] counts;

  private DenseRanks(int[] ranks, int[] order, int[] counts) {
    this.ranks = ranks;
    this.order = order;
    this.counts = counts;
  }

  public static DenseRanks of(double[] figures) {
    int[] order = SortOrder.of(figures);
    int[] ranks = new int[figures.length];
    int[] counts = new int[figures.length];
    int rank = 0;
    int from = 0;
    while (from < order.length) {
      int to = Ranks.endOfTies(figures, order, from);
      for (int i = from; i < to; i++) {
        ranks[order[i]] = rank;
      }
      counts[rank++] = to - from;
      from = to;
    }
    return new DenseRanks(ranks, order, Arrays.copyOf(counts, rank));
  }

  /** How many figures share each rank. */
  public int[] counts() {
    return counts;
  }

  /** The ranks of another column, in the order of this one, and within its ties in its own. */
  public int[] sortStably(DenseRanks other) {
    int[] next = starts();
    int[] sorted = new int[ranks.length];
    for (int row : other.order) {
      sorted[next[ranks[row]]++] = other.ranks[row];
    }
    return sorted;
  }

  /** The pairs of rows tied in this column and in the other, which is sorted as above. */
  public long tiedWith(int[] sorted) {
    long pairs = 0;
    int start = 0;
    for (int count : counts) {
      int run = 0;
      for (int i = start + 1; i < start + count; i++) {
        run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
        pairs += run;
      }
      start += count;
    }
    return pairs;
  }

  private int[] starts() {
    int[] starts = new int[counts.length];
    for (int rank = 1; rank < counts.length; rank++) {
      starts[rank] = starts[rank - 1] + counts[rank - 1];
    }
    return starts;
  }
}
