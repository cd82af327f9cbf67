package org.placebook.stats;

import java.util.OptionalDouble;

/** The adjusted p-values of all distinct pairs of some columns. */
public final class AdjustedFamily {
  private final double[] adjusted;
  private final int columns;

  AdjustedFamily(double[] adjusted, int columns) {
    this.adjusted = adjusted;
    this.columns = columns;
  }

  /** How many p-values were adjusted together, to be stated beside them. */
  public int size() {
    return Adjustment.familySize(adjusted);
  }

  /** The adjusted p-value of two different columns; empty where they have none. */
  public OptionalDouble p(int i, int j) {
    double p = adjusted[place(Math.min(i, j), Math.max(i, j))];
    return Double.isNaN(p) ? OptionalDouble.empty() : OptionalDouble.of(p);
  }

  /** Pairs stand in the order (0, 1), (0, 2), …, (1, 2), …. */
  private int place(int i, int j) {
    if (i == j || i < 0 || j >= columns) {
      throw new IllegalArgumentException("Not two of " + columns + " columns: " + i + ", " + j);
    }
    return i * (2 * columns - i - 1) / 2 + (j - i - 1);
  }
}
