package org.placebook.stats;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A figure computed for a place, or the reason why there is none. */
public sealed interface StatResult {

  /** The figure, where there is one. */
  OptionalDouble value();

  /** The reason, where there is none. */
  Optional<MissingReason> whyNot();

  /** A measure with this figure, which must be finite. */
  static StatResult of(double figure) {
    return new Value(figure);
  }

  /** A measure that cannot be given. */
  static StatResult notAvailable(MissingReason why) {
    return new NotAvailable(why);
  }

  /** The measure computed on from the figure; without a figure it stays as it is. */
  default StatResult map(DoubleUnaryOperator next) {
    return value().isPresent() ? of(next.applyAsDouble(value().getAsDouble())) : this;
  }

  /**
   * A measure that has a figure.
   *
   * @param figure the figure, finite
   */
  record Value(double figure) implements StatResult {
    /** Refuses what is no figure. */
    public Value {
      FiniteChecks.finite(figure);
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(figure);
    }

    @Override
    public Optional<MissingReason> whyNot() {
      return Optional.empty();
    }
  }

  /**
   * A measure that has none.
   *
   * @param why the reason
   */
  record NotAvailable(MissingReason why) implements StatResult {
    @Override
    public OptionalDouble value() {
      return OptionalDouble.empty();
    }

    @Override
    public Optional<MissingReason> whyNot() {
      return Optional.of(why);
    }
  }
}
