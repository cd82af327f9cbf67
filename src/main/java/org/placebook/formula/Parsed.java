package org.placebook.formula;

import java.util.List;
import java.util.function.Function;

/** What became of a formula's text. */
public sealed interface Parsed {

  /** A formula without faults. */
  record Formula(Expression expression) implements Parsed {}

  /**
   * A text that is no formula.
   *
   * @param faults at least one, in the order of the text
   */
  record Faulty(List<Fault> faults) implements Parsed {
    /** Refuses to be faulty without a fault. */
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("A faulty formula needs a fault");
      }
    }
  }

  /** Handles both cases. */
  default <T> T match(
      Function<Expression, ? extends T> formula, Function<List<Fault>, ? extends T> faulty) {
    return this instanceof Formula f
        ? formula.apply(f.expression())
        : faulty.apply(((Faulty) this).faults());
  }
}
