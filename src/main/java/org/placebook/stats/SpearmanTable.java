package org.placebook.stats;

import java.util.Arrays;
import java.util.List;

/**
 * Spearman's rho of all pairs. Each column is ranked once; where two columns have figures in
 * different rows, the ranks of the rows in common follow from the order already found.
 */
final class SpearmanTable {
  private final List<double[]> columns;
  private final int[][] orders;
  private final Presence presence;
  private final PairTable table;
  private final int[] common;
  private final double[] deviationsOfOne;
  private final double[] deviationsOfOther;

  private SpearmanTable(List<double[]> columns) {
    this.columns = columns;
    this.orders = columns.stream().map(SortOrder::of).toArray(int[][]::new);
    this.presence = Presence.of(columns);
    this.table = new PairTable(columns.size());
    int rows = columns.isEmpty() ? 0 : columns.get(0).length;
    this.common = new int[rows];
    this.deviationsOfOne = new double[rows];
    this.deviationsOfOther = new double[rows];
  }

  static PairTable of(List<double[]> columns) {
    SpearmanTable spearman = new SpearmanTable(columns);
    spearman.presence.countInto(spearman.table);
    spearman.fill();
    return spearman.table;
  }

  private void fill() {
    double[][] ranks = new double[orders.length][];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = Ranks.average(columns.get(i), orders[i]);
    }
    double[][] products = BlockProducts.upper(UnitColumns.of(List.of(ranks), presence));
    for (int i = 0; i < ranks.length; i++) {
      for (int j = i; j < ranks.length; j++) {
        if (table.n(i, j) >= Correlation.FEWEST) {
          put(i, j, products[i][j], ranks);
        }
      }
    }
  }

  private void put(int i, int j, double product, double[][] ranks) {
    if (!presence.alike(i, j)) {
      putRankedAgain(i, j);
    } else if (varies(ranks[i], i) && varies(ranks[j], j)) {
      table.put(i, j, i == j ? 1 : Pearson.bounded(product));
    }
  }

  /** Whether the smallest and the largest figure have different ranks. */
  private boolean varies(double[] ranks, int column) {
    int[] order = orders[column];
    return ranks[order[0]] != ranks[order[order.length - 1]];
  }

  /** Deviations of ranks are halves of whole numbers, so the sums of their products are exact. */
  private void putRankedAgain(int i, int j) {
    rankCommon(i, j, deviationsOfOne);
    rankCommon(j, i, deviationsOfOther);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int row = 0; row < deviationsOfOne.length; row++) {
      double x = deviationsOfOne[row];
      double y = deviationsOfOther[row];
      xx += x * x;
      yy += y * y;
      xy += x * y;
    }
    if (xx > 0 && yy > 0) {
      table.put(i, j, Pearson.bounded(xy / Math.sqrt(xx * yy)));
    }
  }

  /**
   * The ranks of column i over the rows that column j has as well, about their mean; nought
   * elsewhere.
   */
  private void rankCommon(int i, int j, double[] deviations) {
    Arrays.fill(deviations, 0);
    int n = 0;
    for (int row : orders[i]) {
      if (presence.has(j, row)) {
        common[n++] = row;
      }
    }
    double[] figures = columns.get(i);
    double middle = (n + 1) / 2.0;
    int from = 0;
    while (from < n) {
      double figure = figures[common[from]];
      int to = from + 1;
      while (to < n && figures[common[to]] == figure) {
        to++;
      }
      double deviation = (from + 1 + to) / 2.0 - middle;
      for (int k = from; k < to; k++) {
        deviations[common[k]] = deviation;
      }
      from = to;
    }
  }
}
