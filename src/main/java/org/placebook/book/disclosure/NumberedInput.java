package org.placebook.book.disclosure;

import java.util.LinkedHashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * An input whose cells are numbered among those of all inputs, row by row.
 *
 * @param input the input
 * @param first the number of its first cell
 * @param threshold what its counts must not be below, if that is asked
 * @param isPublished whether it is an earlier release, of which nothing can be held back any more
 */
record NumberedInput(MatchedInput input, int first, OptionalDouble threshold, boolean isPublished) {

  Table table() {
    return input.table();
  }

  int width() {
    return table().figures().size();
  }

  int cells() {
    return table().rows().size() * width();
  }

  int cell(int row, int column) {
    return first + row * width() + column;
  }

  FigureColumn column(int column) {
    return table().figures().get(column);
  }

  /** The number of the column of a heading; -1 where there is none. */
  int column(String heading) {
    return input.find(heading).map(table().figures()::indexOf).orElse(-1);
  }

  /** Whether it has a column of the same heading. */
  boolean has(FigureColumn other) {
    return column(other.heading()) >= 0;
  }

  /** Those of some cells that are its own, counted from 0. */
  Set<Integer> own(Set<Integer> cells) {
    Set<Integer> own = new LinkedHashSet<>();
    cells.stream().map(c -> c - first).filter(c -> c >= 0 && c < cells()).forEach(own::add);
    return own;
  }

  /** The row that each of its rows has in another input; -1 where that has no such area. */
  int[] rowsIn(MatchedInput other) {
    int[] rows = new int[table().rows().size()];
    for (int row = 0; row < rows.length; row++) {
      String area = input.code(row).isEmpty() ? input.name(row) : input.code(row);
      rows[row] = area.isEmpty() ? -1 : other.row(area).orElse(-1);
    }
    return rows;
  }
}
