package org.placebook.stats;

/**
 * Exact p-values for few pairs: every order of one column against the other is equally likely where
 * the two have nothing to do with each other.
 */
final class Permutations {
  /** The most pairs for which all orders are counted: 9! is 362,880. */
  static final int MOST = 9;

  /** What putting one more figure in place adds to the statistic. */
  @FunctionalInterface
  interface Step {
    /**
     * The whole number added.
     *
     * @param chosen which figure of the second column stands at each place so far
     * @param place the last place filled
     */
    long added(int[] chosen, int place);
  }

  private final Step step;
  private final int n;
  private final long observed;
  private final int[] chosen;
  private final boolean[] used;
  private long asFar;

  private Permutations(Step step, int n, long observed) {
    this.step = step;
    this.n = n;
    this.observed = Math.abs(observed);
    this.chosen = new int[n];
    this.used = new boolean[n];
  }

  /**
   * The share of all orders whose statistic is as far from nought as the one observed, or farther.
   */
  static double shareAsFar(int n, Step step) {
    Permutations all = new Permutations(step, n, asObserved(n, step));
    long orders = all.count(0, 0);
    return (double) all.asFar / orders;
  }

  private static long asObserved(int n, Step step) {
    int[] asGiven = new int[n];
    long statistic = 0;
    for (int place = 0; place < n; place++) {
      asGiven[place] = place;
      statistic += step.added(asGiven, place);
    }
    return statistic;
  }

  /** Fills the places from this one on in every way; returns in how many. */
  private long count(int place, long statistic) {
    if (place == n) {
      if (Math.abs(statistic) >= observed) {
        asFar++;
      }
      return 1;
    }
    long orders = 0;
    for (int figure = 0; figure < n; figure++) {
      if (!used[figure]) {
        used[figure] = true;
        chosen[place] = figure;
        orders += count(place + 1, statistic + step.added(chosen, place));
        used[figure] = false;
      }
    }
    return orders;
  }
}
