package org.placebook.book.input;

import org.placebook.formula.excel.CellRef;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Column;

/**
 * An input that stands in the analyst's own workbook, to which sheets are added: formulas look its
 * figures up there. Every cell holds for Excel what was read from it.
 */
public record StandingInput(MatchedInput input) implements InputCells {
  @Override
  public String name() {
    return input.table().sheet();
  }

  @Override
  public CellRef cell(Column column, int row) {
    return new CellRef(name(), column.position(), input.table().rows().get(row));
  }
}
