package org.placebook.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kendall's tau-b of all pairs; each complete column is ranked once. */
final class KendallTable {
  private KendallTable() {}

  static PairTable of(List<double[]> columns) {
    Presence presence = Presence.of(columns);
    PairTable table = new PairTable(columns.size());
    presence.countInto(table);
    Map<Integer, DenseRanks> ranks = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (presence.complete(i)) {
        ranks.put(i, DenseRanks.of(columns.get(i)));
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      for (int j = i; j < columns.size(); j++) {
        if (table.n(i, j) >= Correlation.FEWEST) {
          put(table, i, j, columns, ranks);
        }
      }
    }
    return table;
  }

  private static void put(
      PairTable table, int i, int j, List<double[]> columns, Map<Integer, DenseRanks> ranks) {
    DenseRanks x = ranks.get(i);
    DenseRanks y = ranks.get(j);
    if (x == null || y == null) {
      Pairs pairs = Pairs.complete(columns.get(i), columns.get(j));
      x = DenseRanks.of(pairs.x);
      y = DenseRanks.of(pairs.y);
    }
    if (x.counts().length > 1 && y.counts().length > 1) {
      table.put(i, j, i == j ? 1 : KendallCounts.of(x, y).tau());
    }
  }
}
