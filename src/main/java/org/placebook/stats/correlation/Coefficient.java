package org.placebook.stats.correlation;

import java.util.Optional;
import org.placebook.stats.MissingReason;

/** A correlation of another kind than the usual three, or the reason why there is none. */
public sealed interface Coefficient {

  /** The number of areas it rests on. */
  int n();

  /** The coefficient, where there is one. */
  Optional<Found> found();

  /** The reason, where there is none. */
  Optional<MissingReason> whyNot();

  static Coefficient of(int n, double value, double p) {
    return new Found(n, value, p);
  }

  static Coefficient notAvailable(int n, MissingReason why) {
    return new NotAvailable(n, why);
  }

  /**
   * A coefficient that exists.
   *
   * @param n the number of areas
   * @param value from -1 to 1
   * @param p two-sided, by Student's t
   */
  record Found(int n, double value, double p) implements Coefficient {
    /** Refuses a coefficient or p out of bounds. */
    public Found {
      if (!(Math.abs(value) <= 1 && p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("Not a correlation: " + value + ", p = " + p);
      }
    }

    @Override
    public Optional<Found> found() {
      return Optional.of(this);
    }

    @Override
    public Optional<MissingReason> whyNot() {
      return Optional.empty();
    }
  }

  /**
   * No coefficient.
   *
   * @param n the number of areas there were
   * @param why the reason
   */
  record NotAvailable(int n, MissingReason why) implements Coefficient {
    @Override
    public Optional<Found> found() {
      return Optional.empty();
    }

    @Override
    public Optional<MissingReason> whyNot() {
      return Optional.of(why);
    }
  }
}
