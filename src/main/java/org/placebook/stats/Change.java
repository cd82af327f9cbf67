package org.placebook.stats;

/** Change from an earlier to a later figure. */
public final class Change {
  private Change() {}

  /**
   * {@code 100 (later/earlier - 1)} per cent; not available from a base of nought or less.
   *
   * @param earlier the base; NaN is missing
   * @param later the later figure; NaN is missing
   */
  public static Measure perCent(double earlier, double later) {
    return ratio(earlier, later).map(ratio -> 100 * (ratio - 1));
  }

  /**
   * The compound annual growth rate, {@code 100 ((later/earlier)^(1/years) - 1)} per cent.
   *
   * @param earlier the base; NaN is missing
   * @param later the later figure, not negative; NaN is missing
   * @param years the time between them, above nought
   */
  public static Measure perCentAYear(double earlier, double later, double years) {
    if (!(years > 0)) {
      throw new IllegalArgumentException("Not a number of years: " + years);
    }
    if (later < 0) {
      return Measure.notAvailable(Why.NEGATIVE);
    }
    return ratio(earlier, later).map(ratio -> 100 * (Math.pow(ratio, 1 / years) - 1));
  }

  private static Measure ratio(double earlier, double later) {
    if (!(Figures.present(earlier) && Figures.present(later))) {
      return Measure.notAvailable(Why.MISSING);
    }
    return earlier > 0 ? Measure.of(later / earlier) : Measure.notAvailable(Why.BASE_NOT_POSITIVE);
  }
}
