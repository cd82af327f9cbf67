package org.placebook.book.input;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.excel.CellRef;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;

/** The sheets of the workbook that the inputs stand on. */
public record InputSheets(List<InputCells> all) {
  /** Copies the list. */
  public InputSheets {
    all = List.copyOf(all);
  }

  /** Where an input stands. */
  public Optional<InputCells> of(String input) {
    return all.stream()
        .filter(cells -> Recipe.sameName(cells.input().input().name(), input))
        .findFirst();
  }

  /** The name of the sheet of an input. */
  public String name(String input) {
    return of(input).map(InputCells::name).orElse(input);
  }

  /** The cell of a figure of any input. */
  public Optional<CellRef> cell(MatchedInput input, FigureColumn column, int row) {
    return all.stream()
        .filter(cells -> cells.input().equals(input))
        .findFirst()
        .map(cells -> cells.cell(column, row));
  }
}
