package org.placebook.stats;

import java.util.Optional;

/**
 * How closely two columns go together, never without its evidence.
 *
 * <p>Rows in which either figure is missing are left out. With fewer than three pairs, or where one
 * column is constant over them, there is no correlation: neither nought nor NaN but {@link
 * NotApplicable}.
 */
public sealed interface Correlation {

  /** The least number of pairs for a correlation. */
  int FEWEST = 3;

  /** The number of pairs: of areas, not of residents. */
  int n();

  /** The coefficients, where there are any. */
  Optional<Measured> measured();

  /** The reason, where there are none. */
  Optional<Why> whyNot();

  /**
   * The correlation of two columns.
   *
   * @param x one column; NaN is missing
   * @param y the other, of the same length; NaN is missing
   */
  static Correlation of(double[] x, double[] y) {
    Pairs pairs = Pairs.complete(x, y);
    if (pairs.n() < FEWEST) {
      return new NotApplicable(pairs.n(), Why.TOO_FEW);
    }
    Centred centredX = Centred.of(pairs.x);
    Centred centredY = Centred.of(pairs.y);
    if (centredX.constant() || centredY.constant()) {
      return new NotApplicable(pairs.n(), Why.CONSTANT);
    }
    double r = Pearson.r(centredX, centredY);
    return new Measured(
        pairs.n(),
        r,
        CommonsMath.pOfCorrelation(r, pairs.n()),
        Pearson.interval(r, pairs.n()),
        Spearman.of(pairs.x, pairs.y),
        Kendall.of(pairs.x, pairs.y),
        LeaveOneOut.of(pairs, x.length));
  }

  /**
   * A correlation that exists.
   *
   * @param n the number of pairs, at least 3
   * @param r Pearson's coefficient, from -1 to 1
   * @param p its two-sided p-value by Student's t with n - 2 degrees of freedom
   * @param interval the 95 per cent interval of r by Fisher's z; empty below four pairs
   * @param spearman Spearman's rho
   * @param kendall Kendall's tau-b
   * @param leaveOneOut r as each row in turn is left out; empty below four pairs
   */
  record Measured(
      int n,
      double r,
      double p,
      Optional<Interval> interval,
      RankCorrelation spearman,
      RankCorrelation kendall,
      Optional<LeaveOneOut> leaveOneOut)
      implements Correlation {

    /** The share of variance in common; never negative. */
    public double rSquared() {
      return r * r;
    }

    /** Whether the two columns rise together. */
    public Direction direction() {
      return Direction.of(r);
    }

    /** Student's t of r with n - 2 degrees of freedom; infinite where r is exactly 1 or -1. */
    public double t() {
      return r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
    }

    @Override
    public Optional<Measured> measured() {
      return Optional.of(this);
    }

    @Override
    public Optional<Why> whyNot() {
      return Optional.empty();
    }
  }

  /**
   * No correlation.
   *
   * @param n the number of pairs there were
   * @param why the reason
   */
  record NotApplicable(int n, Why why) implements Correlation {
    @Override
    public Optional<Measured> measured() {
      return Optional.empty();
    }

    @Override
    public Optional<Why> whyNot() {
      return Optional.of(why);
    }
  }
}
