package org.placebook.stats;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A figure computed for a place, or the reason why there is none. */
public sealed interface Measure {

  /** The figure, where there is one. */
  OptionalDouble value();

  /** The reason, where there is none. */
  Optional<Why> whyNot();

  /** A measure with this figure, which must be finite. */
  static Measure of(double figure) {
    return new Value(figure);
  }

  /** A measure that cannot be given. */
  static Measure notAvailable(Why why) {
    return new NotAvailable(why);
  }

  /** The measure computed on from the figure; without a figure it stays as it is. */
  default Measure map(DoubleUnaryOperator next) {
    return value().isPresent() ? of(next.applyAsDouble(value().getAsDouble())) : this;
  }

  /**
   * A measure that has a figure.
   *
   * @param figure the figure, finite
   */
  record Value(double figure) implements Measure {
    /** Refuses what is no figure. */
    public Value {
      Figures.finite(figure);
    }

    @Override
    public OptionalDouble value() {
      return OptionalDouble.of(figure);
    }

    @Override
    public Optional<Why> whyNot() {
      return Optional.empty();
    }
  }

  /**
   * A measure that has none.
   *
   * @param why the reason
   */
  record NotAvailable(Why why) implements Measure {
    @Override
    public OptionalDouble value() {
      return OptionalDouble.empty();
    }

    @Override
    public Optional<Why> whyNot() {
      return Optional.of(why);
    }
  }
}
