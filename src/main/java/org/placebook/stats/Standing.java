package org.placebook.stats;

/** What a location quotient allows to be claimed. */
public enum Standing {
  /** More than the nation's share, whatever the rounding. */
  OVER("over-represented"),
  /** Less than the nation's share, whatever the rounding. */
  UNDER("under-represented"),
  /** The bounds hold 1, so neither can be claimed. */
  NOT_DISTINGUISHABLE("not distinguishable");

  /** Percentages made from rounded counts have unknown bounds: within these nothing is claimed. */
  public static final Interval AROUND_ONE = new Interval(0.9, 1.1);

  private final String text;

  Standing(String text) {
    this.text = text;
  }

  /** The claim in words. */
  public String text() {
    return text;
  }

  /** What bounds of a location quotient allow. */
  public static Standing of(Interval bounds) {
    if (bounds.low() > 1) {
      return OVER;
    }
    return bounds.high() < 1 ? UNDER : NOT_DISTINGUISHABLE;
  }

  /**
   * What a location quotient allows against a neutral band.
   *
   * @param quotient the location quotient
   * @param neutral the band about 1 within which nothing is claimed, such as {@link #AROUND_ONE}
   */
  public static Standing of(double quotient, Interval neutral) {
    if (neutral.contains(Figures.finite(quotient))) {
      return NOT_DISTINGUISHABLE;
    }
    return quotient > 1 ? OVER : UNDER;
  }
}
