package org.placebook.stats;

/**
 * How far amounts are concentrated in few of their categories. All methods take complete amounts,
 * not negative; where all are nought the measure is not available.
 */
public final class Concentration {
  private Concentration() {}

  /** The index of Herfindahl and Hirschman, {@code sum s²}, from 1/N to 1. State N beside it. */
  public static Measure herfindahl(double[] amounts) {
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
  public static Measure normalisedHerfindahl(double[] amounts) {
    if (amounts.length < 2) {
      return Measure.notAvailable(Why.TOO_FEW);
    }
    double even = 1.0 / amounts.length;
    return herfindahl(amounts).map(h -> (h - even) / (1 - even));
  }

  /** How many equal categories would be as concentrated: {@code 1/H}. */
  public static Measure equivalentNumber(double[] amounts) {
    return herfindahl(amounts).map(h -> 1 / h);
  }

  /**
   * Hachman's index of likeness to a reference, {@code 1 / sum(s² / n)}, from near 0 to 1.
   *
   * @param reference the reference's amounts in the same categories, above nought where ours are
   */
  public static Measure hachman(double[] amounts, double[] reference) {
    Figures.sameLength(amounts, reference);
    if (!(Amounts.total(reference) > 0)) {
      return Measure.notAvailable(Why.SHARE_OF_NOTHING);
    }
    double[] references = Share.ofSum(reference);
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > 0 && references[i] == 0) {
        return Measure.notAvailable(Why.PART_WITHOUT_WHOLE);
      }
    }
    return Amounts.ofShares(amounts, shares -> 1 / weightedQuotients(shares, references));
  }

  private static double weightedQuotients(double[] shares, double[] references) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] == 0 ? 0 : shares[i] * shares[i] / references[i];
    }
    return sum;
  }
}
