package org.placebook.stats;

/**
 * How far amounts are concentrated in few of their categories. All methods take complete amounts,
 * not negative; where all are zero the measure is not available.
 */
public final class Concentration {
  private Concentration() {}

  /** The index of Herfindahl and Hirschman, {@code sum s²}, from 1/N to 1. State N beside it. */
  public static StatResult herfindahl(double[] amounts) {
    return Amounts.ofShares(
        amounts,
        shares -> {
          double sum = 0;
          for (double share : shares) {
            sum += share * share;
          }
          return sum;
        });
  }

  /** The same from 0 to 1 whatever the number of categories: {@code (H - 1/N)/(1 - 1/N)}. */
  public static StatResult normalisedHerfindahl(double[] amounts) {
    if (amounts.length < 2) {
      return StatResult.notAvailable(MissingReason.TOO_FEW);
    }
    double even = 1.0 / amounts.length;
    return herfindahl(amounts).map(h -> (h - even) / (1 - even));
  }

  /** How many equal categories would be as concentrated: {@code 1/H}. */
  public static StatResult equivalentNumber(double[] amounts) {
    return herfindahl(amounts).map(h -> 1 / h);
  }
}
