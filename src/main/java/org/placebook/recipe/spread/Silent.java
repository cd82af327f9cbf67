package org.placebook.recipe.spread;

import java.util.List;
import org.placebook.table.Cube.Attribute;
import org.placebook.table.Cube.Use;

/** Columns that say nothing of the figures: an authority stands once for each of its parents. */
final class Silent {
  private final LongTable table;
  private final List<Integer> columns;

  Silent(LongTable table) {
    this.table = table;
    this.columns =
        table.cube().attributes().stream()
            .filter(attribute -> attribute.use() == Use.NOT_OF_FIGURE)
            .map(Attribute::column)
            .toList();
  }

  /** Whether two rows have the same figures and differ in such a column. */
  boolean differ(int one, int other) {
    return columns.stream().anyMatch(c -> at(c, one) != at(c, other))
        && table.figures().stream().allMatch(f -> f.value(one).equals(f.value(other)));
  }

  private int at(int column, int row) {
    return table.coded(column).codes()[row];
  }
}
