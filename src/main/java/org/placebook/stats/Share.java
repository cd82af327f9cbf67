package org.placebook.stats;

/** A part as a share of its whole, and two shares compared. Shares are fractions, not per cent. */
public final class Share {
  private Share() {}

  /**
   * {@code part / whole}. A share of nothing is not available; a part of nothing is a
   * contradiction.
   *
   * @param part the part; NaN is missing
   * @param whole the whole, not negative; NaN is missing
   */
  public static Measure of(double part, double whole) {
    if (!(Figures.present(part) && Figures.present(whole))) {
      return Measure.notAvailable(Why.MISSING);
    }
    if (part < 0 || whole < 0) {
      return Measure.notAvailable(Why.NEGATIVE);
    }
    if (whole == 0) {
      return Measure.notAvailable(part == 0 ? Why.SHARE_OF_NOTHING : Why.PART_WITHOUT_WHOLE);
    }
    return Measure.of(part / whole);
  }

  /** The shares of all parts in their sum. NaN is missing and makes the sum, so all, missing. */
  public static double[] ofSum(double[] parts) {
    Figures.finite(parts);
    double sum = Figures.sum(parts);
    double[] shares = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      shares[i] = parts[i] / sum;
    }
    return shares;
  }

  /** The gap between two shares in percentage points: {@code 100 (share - reference)}. */
  public static Measure gap(double share, double reference) {
    return Figures.present(share) && Figures.present(reference)
        ? Measure.of(100 * (share - reference))
        : Measure.notAvailable(Why.MISSING);
  }

  /** A figure as an index of a reference that is 100: {@code 100 figure / reference}. */
  public static Measure index(double figure, double reference) {
    return of(figure, reference).map(ratio -> 100 * ratio);
  }
}
