package org.placebook.book;

import java.util.Optional;
import org.placebook.formula.Block;
import org.placebook.formula.InputColumn;
import org.placebook.stats.Correlation;

/**
 * Two measures set against each other over the areas.
 *
 * @param x the one
 * @param y the other
 * @param correlation how closely they go together
 */
record Pair(Side x, Side y, Correlation correlation) {

  /** A measure of a pair: its figures by area, NaN where missing, and where they stand. */
  static final class Side {
    private final String label;
    private final InputColumn source;
    private final double[] figures;
    private final Optional<Block> block;

    /**
     * A measure.
     *
     * @param label the list's member
     * @param source the column that it rests on first
     * @param figures one an area; NaN is missing
     * @param block where the figures stand, if on one sheet in the areas' order
     */
    Side(String label, InputColumn source, double[] figures, Optional<Block> block) {
      this.label = label;
      this.source = source;
      this.figures = figures.clone();
      this.block = block;
    }

    String label() {
      return label;
    }

    InputColumn source() {
      return source;
    }

    double[] figures() {
      return figures.clone();
    }

    Optional<Block> block() {
      return block;
    }
  }

  /** Whether both are parts of one total, which ties them to each other. */
  boolean isOfOneInput() {
    return x.source().input().equals(y.source().input());
  }

  /** Pearson's r, or 0 where there is none: for sorting by strength. */
  double strength() {
    return correlation.measured().map(m -> Math.abs(m.r())).orElse(0.0);
  }
}
