package org.placebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.sheet.Range;

/**
 * Figures merged over several rows or columns of a table: such a figure is of all of them together
 * and of none alone. A sign that is merged so stands for each.
 */
final class SpreadFigures {
  private final Map<Cell, Range> merges = new HashMap<>();

  private record Cell(int row, int column) {}

  SpreadFigures(ColumnLayout layout) {
    List<Range> spread = spread(layout.block(), layout.firstColumn());
    Set<Integer> rows = spread.isEmpty() ? Set.of() : new HashSet<>(layout.rows());
    for (Range merge : spread) {
      List<Cell> cells = new ArrayList<>();
      for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
        for (int column = merge.firstColumn(); column <= merge.lastColumn(); column++) {
          if (rows.contains(row) && isOfFigures(layout, column)) {
            cells.add(new Cell(row, column));
          }
        }
      }
      if (cells.size() > 1) {
        cells.forEach(cell -> merges.put(cell, merge));
      }
    }
  }

  /** A column that is merged with its neighbour in all rows is no column of its own. */
  private static boolean isOfFigures(ColumnLayout layout, int column) {
    Strip strip = layout.block().strip();
    return layout.use(column) == ColumnUse.FIGURES
        && layout.rows().stream().anyMatch(row -> strip.role(row, column) != CellRole.BLANK);
  }

  /** The merge over several figures that a cell is part of. */
  Optional<Range> over(int row, int column) {
    return merges.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(merges.get(new Cell(row, column)));
  }

  /** The rows that have their part in a figure above. */
  static Set<Integer> rows(TableBlock block, int firstFigure) {
    Set<Integer> rows = new HashSet<>();
    for (Range merge : spread(block, firstFigure)) {
      for (int row = merge.firstRow() + 1; row <= merge.lastRow(); row++) {
        if (block.strip().first(row) > 0) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<Range> spread(TableBlock block, int firstColumn) {
    return block
        .strip()
        .survey()
        .merges(block.body().first(), block.body().last())
        .filter(merge -> block.body().contains(merge.firstRow()))
        .filter(merge -> merge.firstColumn() >= firstColumn)
        .filter(merge -> block.strip().isFigureOrWord(merge.firstRow(), merge.firstColumn()))
        .toList();
  }

  /** The last row of a body, with those that have their part in a figure of its last rows. */
  static int end(Strip strip, int firstRow, int last, int firstFigure) {
    int end = last;
    for (Range merge : strip.survey().merges(firstRow, last).toList()) {
      if (merge.firstRow() >= firstRow
          && merge.firstColumn() >= firstFigure
          && strip.isFigureLike(merge.firstRow(), merge.firstColumn())) {
        end = Math.max(end, Math.min(merge.lastRow(), strip.lastRow()));
      }
    }
    return end;
  }
}
