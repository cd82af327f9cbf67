package org.placebook.book.input;

import java.util.stream.IntStream;
import org.placebook.book.Cells;
import org.placebook.table.Column;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Value;

/**
 * The cells of an input's column, as read.
 *
 * @param column the column
 * @param size how many rows
 */
record ReadCells(Column column, int size) implements Cells {
  @Override
  public Value value(int row) {
    return column.value(row);
  }

  @Override
  public IntStream others() {
    return column instanceof FigureColumn figures
        ? figures.others().keySet().stream().mapToInt(Integer::intValue)
        : Cells.super.others();
  }

  @Override
  public boolean isBlank(int row) {
    return column instanceof LabelColumn labels && labels.texts().get(row).isEmpty();
  }
}
