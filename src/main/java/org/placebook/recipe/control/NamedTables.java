package org.placebook.recipe.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;
import org.placebook.table.Named;
import org.placebook.table.Place;

/**
 * The tables that rows of other control sheets name, and what is said where a name leads nowhere.
 *
 * @param tables of Tables
 * @param correlations of Correlations
 * @param formulas knows the headings of each table
 */
record NamedTables(
    List<TableSpec> tables, List<CorrelationSpec> correlations, FormulaCheck formulas) {
  /** Columns that every table of areas has beside its derived ones. */
  private static final List<String> OF_AREAS = List.of("Area code", "Area name", "Group");

  Optional<TableSpec> table(String name) {
    return tables.stream().filter(t -> Recipe.sameName(t.name(), name)).findFirst();
  }

  boolean isCorrelation(String name) {
    return correlations.stream().anyMatch(c -> Recipe.sameName(c.name(), name));
  }

  boolean isKnown(String name) {
    return isCorrelation(name) || table(name).isPresent();
  }

  /** A cell names none of them: with the nearest. */
  ControlFault unknown(ControlCell cell) {
    return ControlFault.unknown(
        cell,
        "table",
        Stream.concat(
                tables.stream().map(TableSpec::name),
                correlations.stream().map(CorrelationSpec::name))
            .toList());
  }

  static boolean isOfAreas(String heading) {
    return DeclaredNames.has(OF_AREAS, heading);
  }

  KnownHeadings headings(TableSpec table) {
    return formulas.headings(table.name());
  }

  /** A table has no such column: with the nearest. */
  ControlFault noColumn(Place place, TableSpec table, String wanted) {
    return ControlFault.error(
        place,
        "The table '%s' has no column '%s'%s"
            .formatted(
                table.name(), wanted, Named.suggestion(wanted, "column", headings(table).all())));
  }
}
