package org.placebook.stats;

import java.util.OptionalInt;

/** The competition ranks of a column: tied figures share the best rank they take up. */
public final class Ranking {
  private final int[] ranks;
  private final boolean[] joint;
  private final int counted;

  Ranking(int[] ranks, boolean[] joint, int counted) {
    this.ranks = ranks;
    this.joint = joint;
    this.counted = counted;
  }

  /** The rank of a row from 1; empty where its figure is missing. */
  public OptionalInt rank(int row) {
    return ranks[row] == 0 ? OptionalInt.empty() : OptionalInt.of(ranks[row]);
  }

  /** Whether another row has the same rank. */
  public boolean isJoint(int row) {
    return joint[row];
  }

  /** How many figures were ranked, to be stated beside the ranks. */
  public int counted() {
    return counted;
  }

  /** How many rows there are, with and without a figure. */
  public int rows() {
    return ranks.length;
  }
}
