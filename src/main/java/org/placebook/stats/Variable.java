package org.placebook.stats;

import java.util.Optional;

/**
 * A column as it is correlated. What each of its pairs needs, its deviations and its ranks, is
 * worked out once, when it is first asked for. Not for use by several threads at once.
 */
public final class Variable {
  private final double[] figures;
  private final boolean complete;
  private Optional<Centred> centred = Optional.empty();
  private Optional<Centred> centredRanks = Optional.empty();
  private Optional<DenseRanks> denseRanks = Optional.empty();

  private Variable(double[] figures) {
    this.figures = figures;
    this.complete = FiniteChecks.countPresent(figures) == figures.length;
  }

  /**
   * A variable.
   *
   * @param figures one a row; NaN is missing. They must not be changed afterwards.
   */
  public static Variable of(double[] figures) {
    return new Variable(figures);
  }

  public double[] figures() {
    return figures;
  }

  /** Whether no figure is missing. */
  boolean complete() {
    return complete;
  }

  /** The figures about their mean; for a complete column. */
  public Centred centred() {
    if (centred.isEmpty()) {
      centred = Optional.of(Centred.of(figures));
    }
    return centred.get();
  }

  /** The average ranks about their mean; for a complete column. */
  public Centred centredRanks() {
    if (centredRanks.isEmpty()) {
      centredRanks = Optional.of(Centred.of(Ranks.average(figures)));
    }
    return centredRanks.get();
  }

  /** For a complete column. */
  public DenseRanks denseRanks() {
    if (denseRanks.isEmpty()) {
      denseRanks = Optional.of(DenseRanks.of(figures));
    }
    return denseRanks.get();
  }
}
