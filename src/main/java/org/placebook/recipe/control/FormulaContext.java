package org.placebook.recipe.control;

import java.util.List;
import java.util.Optional;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Place;

/**
 * Who uses a formula: what its names are looked up from.
 *
 * @param place the formula's cell
 * @param table the table it stands in, if it stands in one
 * @param eachOf the list that <code>{each}</code> runs through, if any
 */
record FormulaContext(Place place, Optional<TableSpec> table, Optional<String> eachOf) {

  static FormulaContext of(ColumnSpec column, TableSpec table) {
    Optional<String> ofRows =
        table.rows() instanceof RowKind.OfList rows ? Optional.of(rows.list()) : Optional.empty();
    return new FormulaContext(
        column.place(), Optional.of(table), column.forEach().or(() -> ofRows));
  }

  /** The labels that <code>{each}</code> takes, where there is one and they are known. */
  List<String> labels(DeclaredNames known) {
    return eachOf.flatMap(list -> KnownHeadings.labels(list, known)).orElse(List.of());
  }
}
