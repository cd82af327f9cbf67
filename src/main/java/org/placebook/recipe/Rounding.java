package org.placebook.recipe;

/** How an input's figures were rounded before they came. */
public sealed interface Rounding {

  /** Not at all, as far as is known. */
  record None() implements Rounding {}

  /** By size, as the Business Register and Employment Survey is. */
  record Bres() implements Rounding {}

  /** To multiples of a number above 0, such as 5 or 0.1. */
  record To(double multiple) implements Rounding {
    /** Refuses what is no multiple. */
    public To {
      if (!(multiple > 0 && Double.isFinite(multiple))) {
        throw new IllegalArgumentException("Figures cannot be rounded to " + multiple);
      }
    }
  }
}
