package org.placebook.recipe;

import java.util.List;
import java.util.Optional;
import org.placebook.table.Place;

/**
 * Who uses a formula: what its names are looked up from.
 *
 * @param place the formula's cell
 * @param table the table it stands in, if it stands in one
 * @param eachOf the list that <code>{each}</code> runs through, if any
 */
record Speaker(Place place, Optional<TableSpec> table, Optional<String> eachOf) {

  static Speaker of(ColumnSpec column, TableSpec table) {
    Optional<String> ofRows =
        table.rows() instanceof Rows.OfList rows ? Optional.of(rows.list()) : Optional.empty();
    return new Speaker(column.place(), Optional.of(table), column.forEach().or(() -> ofRows));
  }

  /** The labels that <code>{each}</code> takes, where there is one and they are known. */
  List<String> labels(Known known) {
    return eachOf.flatMap(list -> Headings.labels(list, known)).orElse(List.of());
  }
}
