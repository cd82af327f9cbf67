package org.placebook.stats;

/**
 * Diversity of categories and inequality of amounts, by way of logarithms. Amounts are complete and
 * not negative; 0 ln 0 counts as 0; where all amounts are zero the measure is not available.
 */
public final class Diversity {
  private Diversity() {}

  /** Shannon's entropy, {@code -sum s ln s} over shares, in nats. */
  public static StatResult shannon(double[] amounts) {
    return Amounts.ofShares(amounts, shares -> Math.max(0, -sumOfLogs(shares)));
  }

  /** Entropy over the greatest possible with as many categories, {@code / ln N}; from 0 to 1. */
  public static StatResult evenness(double[] amounts) {
    return amounts.length < 2
        ? StatResult.notAvailable(MissingReason.TOO_FEW)
        : shannon(amounts).map(h -> Math.min(1, h / Math.log(amounts.length)));
  }

  /** Theil's T, {@code mean (x/m) ln(x/m)}: sensitive to the top. */
  public static StatResult theilT(double[] amounts) {
    return Amounts.ofShares(
        amounts, shares -> Math.max(0, sumOfLogs(shares) + Math.log(shares.length)));
  }

  /** Theil's L, the mean log deviation, {@code mean ln(m/x)}; needs every amount above zero. */
  public static StatResult theilL(double[] amounts) {
    return Amounts.total(amounts) > 0 && hasNought(amounts)
        ? StatResult.notAvailable(MissingReason.LOGARITHM_OF_NOUGHT)
        : Amounts.ofShares(amounts, shares -> Math.max(0, -meanLog(shares)));
  }

  /**
   * Atkinson's index, {@code 1 - (mean (x/m)^(1-e))^(1/(1-e))}, at e = 1 by the geometric mean.
   *
   * @param aversion e, the aversion to inequality, above zero
   */
  public static StatResult atkinson(double[] amounts, double aversion) {
    if (!(aversion > 0)) {
      throw new IllegalArgumentException("Not an aversion to inequality: " + aversion);
    }
    return Amounts.ofShares(amounts, shares -> Math.max(0, 1 - equivalent(shares, aversion)));
  }

  /**
   * The divergence of Kullback and Leibler, {@code sum s ln(s/n)}, in nats; a contradiction where
   * the reference lacks a category that is there.
   */
  public static StatResult divergence(double[] amounts, double[] reference) {
    FiniteChecks.sameLength(amounts, reference);
    if (!(Amounts.total(reference) > 0)) {
      return StatResult.notAvailable(MissingReason.SHARE_OF_NOTHING);
    }
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > 0 && reference[i] == 0) {
        return StatResult.notAvailable(MissingReason.PART_WITHOUT_WHOLE);
      }
    }
    double[] references = Share.ofSum(reference);
    return Amounts.ofShares(amounts, shares -> Math.max(0, divergenceOfShares(shares, references)));
  }

  private static double divergenceOfShares(double[] shares, double[] references) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i] > 0 ? shares[i] * Math.log(shares[i] / references[i]) : 0;
    }
    return sum;
  }

  /** Zero where the aversion is 1 or more and a share is zero. */
  private static double equivalent(double[] shares, double aversion) {
    if (aversion == 1) {
      return Math.exp(meanLog(shares));
    }
    double power = 1 - aversion;
    double sum = 0;
    for (double share : shares) {
      sum += Math.pow(share * shares.length, power);
    }
    return Math.pow(sum / shares.length, 1 / power);
  }

  /** The mean of ln(x/m), where x/m is the share times their number. */
  private static double meanLog(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += Math.log(share * shares.length);
    }
    return sum / shares.length;
  }

  private static double sumOfLogs(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share > 0 ? share * Math.log(share) : 0;
    }
    return sum;
  }

  private static boolean hasNought(double[] figures) {
    for (double figure : figures) {
      if (figure == 0) {
        return true;
      }
    }
    return false;
  }
}
