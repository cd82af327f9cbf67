package org.placebook.stats;

import java.util.Arrays;
import java.util.List;

/**
 * The location quotient: the share of a sector in an area over its share in the nation, {@code LQ =
 * (x_ij / x_.j) / (X_i / X)} (Haig 1926; Isard 1960). Above 1 the sector is over-represented.
 *
 * <p>Both shares must be of the same year, measure and set of sectors; from counts, not from
 * printed percentages, where counts are to be had.
 */
public final class LocationQuotient {
  /** The fewest areas for standardising: over n areas no z can pass (n - 1)/√n. */
  public static final int FEWEST_AREAS = 20;

  private LocationQuotient() {}

  /**
   * The quotient of counts; NaN is missing.
   *
   * @param part the sector in the area
   * @param whole all sectors in the area
   * @param nationalPart the sector in the nation
   * @param nationalWhole all sectors in the nation
   */
  public static Measure of(double part, double whole, double nationalPart, double nationalWhole) {
    Measure share = Share.of(part, whole);
    Measure national = Share.of(nationalPart, nationalWhole);
    if (share.value().isEmpty()) {
      return share;
    }
    return national.value().isEmpty()
        ? national
        : ofShares(share.value().getAsDouble(), national.value().getAsDouble());
  }

  /**
   * The quotient of two shares, in the same unit; NaN is missing. Where the nation has nothing of
   * the sector, an area with some contradicts it.
   */
  public static Measure ofShares(double share, double nationalShare) {
    return Share.of(share, nationalShare);
  }

  /** {@code ln LQ}, symmetric about nought; not available for a quotient of nought. */
  public static Measure logarithm(double quotient) {
    if (quotient == 0) {
      return Measure.notAvailable(Why.LOGARITHM_OF_NOUGHT);
    }
    return checked(quotient).map(Math::log);
  }

  /** {@code (LQ - 1)/(LQ + 1)}, from -1 to 1 (Laursen 1998); -1 for a quotient of nought. */
  public static Measure symmetric(double quotient) {
    return checked(quotient).map(q -> (q - 1) / (q + 1));
  }

  private static Measure checked(double quotient) {
    if (!Figures.present(quotient)) {
      return Measure.notAvailable(Why.MISSING);
    }
    return quotient < 0 ? Measure.notAvailable(Why.NEGATIVE) : Measure.of(quotient);
  }

  /**
   * The standardised quotient: its z-score over the areas within a sector (O'Donoghue and Gleave
   * 2004). Refused for fewer than twenty areas, where no area could ever stand out.
   *
   * @param quotients one sector over the areas; NaN is missing
   */
  public static List<Measure> standardised(double[] quotients) {
    return standardise(quotients, quotients);
  }

  /** The same on the logarithms of the quotients (Tian 2013); areas with nought have none. */
  public static List<Measure> standardisedLogarithms(double[] quotients) {
    double[] logarithms =
        Arrays.stream(quotients)
            .map(quotient -> logarithm(quotient).value().orElse(Double.NaN))
            .toArray();
    return standardise(logarithms, quotients);
  }

  private static List<Measure> standardise(double[] figures, double[] quotients) {
    if (Figures.countPresent(figures) < FEWEST_AREAS) {
      return Arrays.stream(quotients)
          .mapToObj(quotient -> Measure.notAvailable(Why.TOO_FEW))
          .toList();
    }
    return ZScores.of(figures);
  }
}
