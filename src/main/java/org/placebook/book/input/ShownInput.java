package org.placebook.book.input;

import java.util.List;
import org.placebook.formula.excel.CellRef;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Column;

/**
 * An input that a table of values shows whole, row by row: formulas look its figures up there.
 *
 * @param input what is shown
 * @param name the table's sheet
 * @param columns all of the input's
 */
public record ShownInput(MatchedInput input, String name, List<Shown> columns)
    implements InputCells {
  /** A column of the input, and the cell of its first row. */
  public record Shown(Column column, CellRef first) {}

  /** Copies the list. */
  public ShownInput {
    columns = List.copyOf(columns);
  }

  @Override
  public CellRef cell(Column column, int row) {
    for (Shown shown : columns) {
      if (shown.column() == column) {
        return new CellRef(name, shown.first().column(), shown.first().row() + row);
      }
    }
    throw new IllegalStateException("No column of this input: " + column.heading());
  }
}
