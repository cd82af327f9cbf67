package org.placebook.book.input;

import java.util.Optional;
import org.placebook.formula.excel.CellRef;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Column;
import org.placebook.table.LabelColumn;

/** Where an input stands in the workbook: its areas one beneath the other, its columns beside. */
public sealed interface InputCells permits DataSheet, ShownInput, StandingInput {
  /** The input. */
  MatchedInput input();

  /** The name of the sheet. */
  String name();

  /** Where a figure or a text of one of its columns stands. */
  CellRef cell(Column column, int row);

  /** The codes of the areas, where the input has any. */
  default Optional<LabelColumn> codes() {
    return input().table().areaCodes();
  }

  /** The names of the areas, where the input has any. */
  default Optional<LabelColumn> names() {
    return input().table().areaNames();
  }
}
