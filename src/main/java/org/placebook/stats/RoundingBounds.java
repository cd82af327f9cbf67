package org.placebook.stats;

import java.util.Optional;

/** The bounds that rounding leaves to a share and to a location quotient. */
public final class RoundingBounds {
  private RoundingBounds() {}

  /**
   * The least and the greatest share: {@code low/high} to {@code high/low}; empty where the whole
   * may be nought.
   */
  public static Optional<Interval> ofShare(Interval part, Interval whole) {
    return whole.low() > 0
        ? Optional.of(new Interval(part.low() / whole.high(), part.high() / whole.low()))
        : Optional.empty();
  }

  /** The least and the greatest quotient of two shares; empty where the national one may be 0. */
  public static Optional<Interval> ofQuotient(Interval share, Interval nationalShare) {
    return ofShare(share, nationalShare);
  }

  /**
   * The bounds of a location quotient of published counts, over all corners.
   *
   * @param local how the area's figures were rounded
   * @param nation how the nation's figures were rounded
   */
  public static Optional<Interval> ofLocationQuotient(
      double part,
      double whole,
      double nationalPart,
      double nationalWhole,
      Rounding local,
      Rounding nation) {
    Optional<Interval> share = ofShare(local.bounds(part), local.bounds(whole));
    Optional<Interval> national =
        ofShare(nation.bounds(nationalPart), nation.bounds(nationalWhole));
    return share.flatMap(s -> national.flatMap(n -> ofQuotient(s, n)));
  }
}
