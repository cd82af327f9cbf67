package org.placebook.stats;

/**
 * How far two distributions over the same categories or areas differ. Amounts are complete and not
 * negative; where one side's total is zero the measure is not available.
 */
public final class Dissimilarity {
  private Dissimilarity() {}

  /**
   * {@code 1/2 sum |a - b|} over shares, 0 to 1: Duncan and Duncan's index (1955), Hoover's
   * localisation, the coefficient of specialisation; the part that would have to move.
   */
  public static StatResult index(double[] a, double[] b) {
    return krugman(a, b).map(sum -> sum / 2);
  }

  /**
   * Krugman's index of specialisation (1991), {@code sum |s - n|} over shares, 0 to 2. Say which
   * reference is meant: the nation, or the rest of it.
   */
  public static StatResult krugman(double[] a, double[] b) {
    FiniteChecks.sameLength(a, b);
    if (!(Amounts.total(b) > 0)) {
      return StatResult.notAvailable(MissingReason.SHARE_OF_NOTHING);
    }
    double[] reference = Share.ofSum(b);
    return Amounts.ofShares(a, shares -> distance(shares, reference));
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum;
  }

  /**
   * Interaction, {@code sum (m/M)(o/t)}: the share of others in the area of a member; isolation
   * where the others are the members themselves (Lieberson 1981). Areas where nobody lives are
   * skipped.
   *
   * @param members the group by area
   * @param others the other group by area
   * @param totals everybody by area
   */
  public static StatResult interaction(double[] members, double[] others, double[] totals) {
    FiniteChecks.sameLength(members, others);
    FiniteChecks.sameLength(members, totals);
    FiniteChecks.finite(others);
    Amounts.total(totals);
    return Amounts.ofShares(
        members,
        shares -> {
          double sum = 0;
          for (int i = 0; i < shares.length; i++) {
            sum += totals[i] == 0 ? 0 : shares[i] * others[i] / totals[i];
          }
          return sum;
        });
  }
}
