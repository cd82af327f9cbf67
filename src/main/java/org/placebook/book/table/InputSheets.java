package org.placebook.book.table;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.excel.CellRef;

/** The sheets of the workbook that the inputs stand on. */
public record InputSheets(List<InputCells> all) {
  /** Copies the list. */
  public InputSheets {
    all = List.copyOf(all);
  }

  Optional<InputCells> of(String input) {
    return all.stream()
        .filter(cells -> Bindings.same(cells.input().input().name(), input))
        .findFirst();
  }

  /** The name of the sheet of an input. */
  public String name(String input) {
    return of(input).map(InputCells::name).orElse(input);
  }

  /** The cell of a figure of any input. */
  Optional<CellRef> cell(RecipeFigures.Spot spot) {
    return all.stream()
        .filter(cells -> cells.input().equals(spot.input()))
        .findFirst()
        .map(cells -> cells.cell(spot.column(), spot.row()));
  }
}
