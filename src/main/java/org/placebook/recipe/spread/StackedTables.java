package org.placebook.recipe.spread;

import java.util.List;
import org.placebook.table.Table;

/** The tables, one of each file, that a long table was stacked from. */
final class StackedTables {
  private final List<Table> tables;
  private final int[] starts;

  /** Of tables in the order in which they are stacked. */
  StackedTables(List<Table> tables) {
    this.tables = List.copyOf(tables);
    this.starts = new int[tables.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + tables.get(i - 1).rows().size();
    }
  }

  List<Table> tables() {
    return tables;
  }

  boolean isOne() {
    return tables.size() == 1;
  }

  /** Which of the tables a row is of. */
  int of(int row) {
    int part = starts.length - 1;
    while (starts[part] > row) {
      part--;
    }
    return part;
  }

  /** "row 11", with the file where there are several. */
  String shown(int row) {
    int part = of(row);
    int there = tables.get(part).rows().get(row - starts[part]);
    return isOne() ? "" + there : "%s row %d".formatted(tables.get(part).file(), there);
  }
}
