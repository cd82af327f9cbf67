package org.placebook.book.correlation;

import java.util.Optional;
import org.placebook.book.table.Family;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.stats.Variable;
import org.placebook.stats.correlation.Correlation;

/**
 * Two measures set against each other over the areas.
 *
 * @param x the one
 * @param y the other
 * @param correlation how closely they go together, by every coefficient
 * @param method the coefficient that the sheet is about
 */
public record Pair(Side x, Side y, Correlation correlation, CoefficientKind method) {
  /** From which r on a pair is called strong; the Notes print it. */
  public static final double STRONG = 0.7;

  /**
   * The coefficient that the sheet is about.
   *
   * @param value from -1 to 1
   * @param p its probability, not adjusted
   */
  record Chosen(double value, double p) {}

  /** The coefficient that the sheet is about, where there is one. */
  Optional<Chosen> chosen() {
    return correlation
        .measured()
        .map(
            m ->
                switch (method) {
                  case PEARSON -> new Chosen(m.r(), m.p());
                  case SPEARMAN -> new Chosen(m.spearman().coefficient(), m.spearman().p());
                  case KENDALL -> new Chosen(m.kendall().coefficient(), m.kendall().p());
                });
  }

  /** A measure of a pair: its figures by area, NaN where missing, and where they stand. */
  public static final class Side {
    private final String label;
    private final InputColumn source;
    private final double[] figures;
    private final Variable variable;
    private final Optional<AreaBlock> block;
    private final Optional<Family> family;

    /**
     * A measure.
     *
     * @param label the list's member
     * @param source the column that it rests on first
     * @param figures one an area; NaN is missing. They must not be changed afterwards
     * @param block where the figures stand, if on one sheet in the areas' order
     * @param family the block and those of the list's other members, if they stand side by side
     */
    Side(
        String label,
        InputColumn source,
        double[] figures,
        Optional<AreaBlock> block,
        Optional<Family> family) {
      this.label = label;
      this.source = source;
      this.figures = figures;
      this.variable = Variable.of(figures);
      this.block = block;
      this.family = family;
    }

    public String label() {
      return label;
    }

    InputColumn source() {
      return source;
    }

    public double[] figures() {
      return figures.clone();
    }

    /** The figures as they are correlated with all others. */
    Variable variable() {
      return variable;
    }

    public Optional<AreaBlock> block() {
      return block;
    }

    /** The figures in a formula of a sheet, found by the cell that names the measure. */
    Optional<String> range(String cell, String home) {
      return family.map(all -> all.at(cell, home)).or(() -> block.map(own -> own.from(home)));
    }
  }

  /**
   * Whether the pair says little that a stronger one has not said: they share a measure, and their
   * others are shares of one total, of which one must fall where another rises.
   */
  public boolean follows(Pair stronger) {
    return isTied(x, stronger.x, y, stronger.y)
        || isTied(y, stronger.y, x, stronger.x)
        || isTied(x, stronger.y, y, stronger.x)
        || isTied(y, stronger.x, x, stronger.y);
  }

  private static boolean isTied(Side one, Side same, Side other, Side there) {
    return one.label().equals(same.label())
        && one.source().equals(same.source())
        && other.source().input().equals(there.source().input());
  }

  /** Whether both are parts of one total, which ties them to each other. */
  public boolean isOfOneInput() {
    return x.source().input().equals(y.source().input());
  }

  /** The size of the coefficient, or 0 where there is none: for sorting by strength. */
  public double strength() {
    return chosen().map(c -> Math.abs(c.value())).orElse(0.0);
  }
}
