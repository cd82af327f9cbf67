package org.placebook.book;

import java.util.Optional;
import org.placebook.recipe.Method;
import org.placebook.stats.Coefficient;
import org.placebook.stats.Correlation;
import org.placebook.stats.Correlation.Measured;
import org.placebook.stats.RankCorrelation;
import org.placebook.stats.Weighted;

/**
 * The coefficient that a correlation sheet is about.
 *
 * @param method which one
 * @param weights by what areas are weighted, where they are
 */
record SheetCoefficient(Method method, Optional<Weights> weights) {

  /** What areas are weighted by. */
  static final class Weights {
    private final String words;
    private final double[] figures;

    /**
     * Weights.
     *
     * @param words as the recipe has them
     * @param figures one an area; NaN is missing
     */
    Weights(String words, double[] figures) {
      this.words = words;
      this.figures = figures.clone();
    }
  }

  /** Whether Excel has it: Pearson's r of areas that count alike. */
  boolean isLive() {
    return method == Method.PEARSON && weights.isEmpty();
  }

  /** Whether its square is the share of variance in common. */
  boolean hasSquare() {
    return method == Method.PEARSON;
  }

  /** How it is written beside a figure. */
  String symbol() {
    return switch (method) {
      case PEARSON -> "r";
      case SPEARMAN -> "rho";
      case KENDALL -> "tau-b";
    };
  }

  String heading() {
    return switch (method) {
      case PEARSON ->
          weights.map(w -> "Correlation weighted by " + w.words).orElse("Correlation") + "\n(r)";
      case SPEARMAN -> "Spearman's rank correlation\n(rho)";
      case KENDALL -> "Kendall's rank correlation\n(tau-b)";
    };
  }

  /**
   * A pair by this coefficient, which stands where r does. Interval and leave-one-out range are of
   * Pearson's r alone.
   */
  Optional<Measured> of(Pair pair) {
    if (weights.isPresent() && method == Method.PEARSON) {
      return weighted(pair, weights.get());
    }
    Optional<Measured> measured = pair.correlation().measured();
    return switch (method) {
      case PEARSON -> measured;
      case SPEARMAN -> measured.map(m -> ranked(m, m.spearman()));
      case KENDALL -> measured.map(m -> ranked(m, m.kendall()));
    };
  }

  private static Measured ranked(Measured measured, RankCorrelation rank) {
    return with(measured, measured.n(), rank.coefficient(), rank.p());
  }

  /** Its p uses the number of areas, not the sum of weights. */
  private static Optional<Measured> weighted(Pair pair, Weights weights) {
    Coefficient weighted =
        Weighted.correlation(pair.x().figures(), pair.y().figures(), weights.figures);
    return weighted
        .found()
        .flatMap(
            found ->
                pair.correlation()
                    .measured()
                    .map(m -> with(m, found.n(), found.value(), found.p())));
  }

  private static Measured with(Measured measured, int n, double coefficient, double p) {
    return new Correlation.Measured(
        n,
        coefficient,
        p,
        Optional.empty(),
        measured.spearman(),
        measured.kendall(),
        Optional.empty());
  }
}
