package org.placebook.stats;

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

  private SpearmanTable(List<double[]> columns) {
    this.columns = columns;
    this.orders = columns.stream().map(SortOrder::of).toArray(int[][]::new);
    this.presence = Presence.of(columns);
    this.table = new PairTable(columns.size());
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
        if (table.n(i, j) < Correlation.FEWEST) {
          continue;
        }
        if (presence.alike(i, j)) {
          putAlike(i, j, products, ranks);
        } else {
          table.putPearson(i, j, Pairs.complete(ranksAmong(i, j), ranksAmong(j, i)));
        }
      }
    }
  }

  private void putAlike(int i, int j, double[][] products, double[][] ranks) {
    if (varies(ranks[i], i) && varies(ranks[j], j)) {
      table.put(i, j, i == j ? 1 : Pearson.bounded(products[i][j]));
    }
  }

  /** Whether the smallest and the largest figure have different ranks. */
  private boolean varies(double[] ranks, int column) {
    int[] order = orders[column];
    return ranks[order[0]] != ranks[order[order.length - 1]];
  }

  /** The ranks of column i over the rows that column j has as well; NaN elsewhere. */
  private double[] ranksAmong(int i, int j) {
    double[] other = columns.get(j);
    int[] common = new int[table.n(i, j)];
    int next = 0;
    for (int row : orders[i]) {
      if (!Double.isNaN(other[row])) {
        common[next++] = row;
      }
    }
    return Ranks.average(columns.get(i), common);
  }
}
