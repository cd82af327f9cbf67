package org.placebook.stats.correlation;

import java.util.Optional;
import org.placebook.stats.CommonsMath;
import org.placebook.stats.Direction;
import org.placebook.stats.Interval;
import org.placebook.stats.MissingReason;
import org.placebook.stats.Paired;
import org.placebook.stats.Variable;

/**
 * How closely two columns go together, never without its evidence.
 *
 * <p>Rows in which either figure is missing are left out. With fewer than three pairs, or where one
 * column is constant over them, there is no correlation: neither zero nor NaN but {@link
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
  Optional<MissingReason> whyNot();

  /**
   * The correlation of two columns.
   *
   * @param x one column; NaN is missing
   * @param y the other, of the same length; NaN is missing
   */
  static Correlation of(double[] x, double[] y) {
    return of(Variable.of(x), Variable.of(y));
  }

  /** The same of variables that are correlated with others as well. */
  static Correlation of(Variable x, Variable y) {
    Paired pairs = Paired.of(x, y);
    if (pairs.n() < FEWEST) {
      return new NotApplicable(pairs.n(), MissingReason.TOO_FEW);
    }
    if (pairs.x().centred().constant() || pairs.y().centred().constant()) {
      return new NotApplicable(pairs.n(), MissingReason.CONSTANT);
    }
    return new Measured(x, y, pairs.n(), Pearson.r(pairs.x().centred(), pairs.y().centred()));
  }

  /** A correlation that exists. All but n and r is worked out when it is asked for. */
  final class Measured implements Correlation {
    private final Variable x;
    private final Variable y;
    private final int n;
    private final double r;
    private Optional<RankCorrelation> spearman = Optional.empty();
    private Optional<RankCorrelation> kendall = Optional.empty();
    private Optional<Optional<LeaveOneOut>> leaveOneOut = Optional.empty();

    public Measured(Variable x, Variable y, int n, double r) {
      this.x = x;
      this.y = y;
      this.n = n;
      this.r = r;
    }

    /** The number of pairs, at least 3. */
    @Override
    public int n() {
      return n;
    }

    /** Pearson's coefficient, from -1 to 1. */
    public double r() {
      return r;
    }

    /** The two-sided p-value of r by Student's t with n - 2 degrees of freedom. */
    public double p() {
      return CommonsMath.pOfCorrelation(r, n);
    }

    /** The 95 per cent interval of r by Fisher's z; empty below four pairs. */
    public Optional<Interval> interval() {
      return Pearson.interval(r, n);
    }

    /** Spearman's rho. */
    public RankCorrelation spearman() {
      if (spearman.isEmpty()) {
        spearman = Optional.of(Spearman.of(Paired.of(x, y)));
      }
      return spearman.get();
    }

    /** Kendall's tau-b. */
    public RankCorrelation kendall() {
      if (kendall.isEmpty()) {
        Paired pairs = Paired.of(x, y);
        kendall = Optional.of(Kendall.of(pairs.x(), pairs.y()));
      }
      return kendall.get();
    }

    /** How far r moves as each row in turn is left out; empty below four pairs. */
    public Optional<LeaveOneOut> leaveOneOut() {
      if (leaveOneOut.isEmpty()) {
        leaveOneOut = Optional.of(LeaveOneOut.of(x, y));
      }
      return leaveOneOut.get();
    }

    /** The share of variance in common; never negative. */
    public double rSquared() {
      return r * r;
    }

    /** Whether the two columns rise together. */
    public Direction direction() {
      return Direction.of(r);
    }

    @Override
    public Optional<Measured> measured() {
      return Optional.of(this);
    }

    @Override
    public Optional<MissingReason> whyNot() {
      return Optional.empty();
    }
  }

  /**
   * No correlation.
   *
   * @param n the number of pairs there were
   * @param why the reason
   */
  record NotApplicable(int n, MissingReason why) implements Correlation {
    @Override
    public Optional<Measured> measured() {
      return Optional.empty();
    }

    @Override
    public Optional<MissingReason> whyNot() {
      return Optional.of(why);
    }
  }
}
