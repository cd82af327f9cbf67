package org.placebook.stats.correlation;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.placebook.stats.Centred;
import org.placebook.stats.Pairs;

/**
 * A coefficient and a number of rows for every unordered pair of columns, a column with itself too.
 */
public final class PairTable {
  private final double[][] coefficients;
  private final int[][] counts;

  /** A table without coefficients for so many columns. */
  PairTable(int columns) {
    this.coefficients = new double[columns][];
    this.counts = new int[columns][];
    for (int i = 0; i < columns; i++) {
      coefficients[i] = new double[i + 1];
      counts[i] = new int[i + 1];
      Arrays.fill(coefficients[i], Double.NaN);
    }
  }

  /** Notes the rows of a pair; its coefficient stays away until it is put. */
  void count(int i, int j, int n) {
    counts[Math.max(i, j)][Math.min(i, j)] = n;
  }

  void put(int i, int j, double coefficient) {
    coefficients[Math.max(i, j)][Math.min(i, j)] = coefficient;
  }

  int n(int i, int j) {
    return counts[Math.max(i, j)][Math.min(i, j)];
  }

  OptionalDouble coefficient(int i, int j) {
    double coefficient = coefficients[Math.max(i, j)][Math.min(i, j)];
    return Double.isNaN(coefficient) ? OptionalDouble.empty() : OptionalDouble.of(coefficient);
  }

  /** Pearson's r of one pair, computed by itself. */
  void putPearson(int i, int j, Pairs pairs) {
    if (pairs.n() >= Correlation.FEWEST
        && !Centred.isConstant(pairs.x)
        && !Centred.isConstant(pairs.y)) {
      put(i, j, Pearson.r(pairs.x, pairs.y));
    }
  }
}
