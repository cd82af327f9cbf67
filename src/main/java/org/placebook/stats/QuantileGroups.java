package org.placebook.stats;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Areas in groups of equal size by rank, such as quintiles or deciles: with k groups and n areas
 * the area of rank r is in group {@code floor((k + 1) - ceiling((n + 1 - r)/(n/k)))}. Tied areas
 * are in one group. Source: Public Health England, PHEindicatormethods, phe_quantile.
 */
public final class QuantileGroups {
  private final Ranking ranking;
  private final int groups;

  private QuantileGroups(Ranking ranking, int groups) {
    this.ranking = ranking;
    this.groups = groups;
  }

  /**
   * The groups of a ranking, group 1 holding rank 1: the direction is the ranking's.
   *
   * @param ranking the ranks of the areas
   * @param groups how many groups, at least 2
   * @return empty where there are fewer areas with a figure than groups
   */
  public static Optional<QuantileGroups> of(Ranking ranking, int groups) {
    if (groups < 2) {
      throw new IllegalArgumentException("Not groups: " + groups);
    }
    return ranking.counted() < groups
        ? Optional.empty()
        : Optional.of(new QuantileGroups(ranking, groups));
  }

  /** The group of a row from 1; empty where its figure is missing. */
  public OptionalInt group(int row) {
    OptionalInt rank = ranking.rank(row);
    return rank.isEmpty() ? rank : OptionalInt.of(group(rank.getAsInt(), ranking.counted()));
  }

  /** In whole numbers, so that no rounding of n/k moves an area on the edge of a group. */
  private int group(int rank, int n) {
    long numerator = (long) (n + 1 - rank) * groups;
    return (int) (groups + 1 - Math.floorDiv(numerator + n - 1, (long) n));
  }
}
