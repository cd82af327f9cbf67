package org.placebook.recipe;

import java.util.function.Function;

/** How an input's figures were rounded before they came. */
public sealed interface RoundingRule {

  /** Handles all three cases. */
  <T> T match(Function<None, T> none, Function<Bres, T> bres, Function<To, T> to);

  /** Not at all, as far as is known. */
  record None() implements RoundingRule {
    @Override
    public <T> T match(Function<None, T> none, Function<Bres, T> bres, Function<To, T> to) {
      return none.apply(this);
    }
  }

  /** By size, as the Business Register and Employment Survey is. */
  record Bres() implements RoundingRule {
    @Override
    public <T> T match(Function<None, T> none, Function<Bres, T> bres, Function<To, T> to) {
      return bres.apply(this);
    }
  }

  /** To multiples of a number above 0, such as 5 or 0.1. */
  record To(double multiple) implements RoundingRule {
    /** Refuses what is no multiple. */
    public To {
      if (!(multiple > 0 && Double.isFinite(multiple))) {
        throw new IllegalArgumentException("Figures cannot be rounded to " + multiple);
      }
    }

    @Override
    public <T> T match(Function<None, T> none, Function<Bres, T> bres, Function<To, T> to) {
      return to.apply(this);
    }
  }
}
