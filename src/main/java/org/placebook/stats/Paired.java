package org.placebook.stats;

import java.util.Optional;

/** Two variables over the rows that have a figure in both. */
public final class Paired {
  private final Variable x;
  private final Variable y;
  private final Optional<Pairs> taken;

  private Paired(Variable x, Variable y, Optional<Pairs> taken) {
    this.x = x;
    this.y = y;
    this.taken = taken;
  }

  /** Complete variables are taken as they are, so that what is known of them serves every pair. */
  public static Paired of(Variable x, Variable y) {
    FiniteChecks.sameLength(x.figures(), y.figures());
    if (x.complete() && y.complete()) {
      return new Paired(x, y, Optional.empty());
    }
    Pairs pairs = Pairs.complete(x.figures(), y.figures());
    return new Paired(Variable.of(pairs.x), Variable.of(pairs.y), Optional.of(pairs));
  }

  public Variable x() {
    return x;
  }

  public Variable y() {
    return y;
  }

  public int n() {
    return x.figures().length;
  }

  /** The row in the original columns from which a pair was taken. */
  public int row(int pair) {
    return taken.map(pairs -> pairs.row(pair)).orElse(pair);
  }
}
