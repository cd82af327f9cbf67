package org.placebook.stats;

/**
 * A range from a lower to an upper bound, both included.
 *
 * @param low the lower bound
 * @param high the upper bound, not below the lower
 */
public record Interval(double low, double high) {
  /** Refuses bounds that are not in order. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
    }
  }
}
