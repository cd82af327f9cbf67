package org.placebook.recipe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what Findings and Sort by refer to. */
final class SheetReferences {
  private static final Set<FindingKind> OF_CORRELATIONS =
      EnumSet.of(FindingKind.STRONGEST, FindingKind.WEAKEST);

  /** Columns that every table of areas has beside its derived ones. */
  private static final List<String> OF_AREAS = List.of("Area code", "Area name", "Group");

  private final Known known;
  private final List<TableSpec> tables;
  private final List<CorrelationSpec> correlations;
  private final FormulaCheck formulas;
  private final Faults faults;

  SheetReferences(
      Known known,
      List<TableSpec> tables,
      List<CorrelationSpec> correlations,
      FormulaCheck formulas,
      Faults faults) {
    this.known = known;
    this.tables = tables;
    this.correlations = correlations;
    this.formulas = formulas;
    this.faults = faults;
  }

  void findings(List<ControlRow> rows) {
    for (ControlRow row : rows) {
      Optional<FindingKind> kind = Word.find(FindingKind.class, row.text("Finding"));
      boolean onCorrelation = isCorrelation(row.text("Table"));
      if (kind.isEmpty()) {
        continue;
      }
      if (OF_CORRELATIONS.contains(kind.get()) != onCorrelation && isKnown(row.text("Table"))) {
        faults.error(
            row.cell("Finding").place(),
            "'%s' is a finding of %s, which '%s' is not"
                .formatted(
                    kind.get().words(),
                    onCorrelation ? "a table" : "a correlation sheet",
                    row.text("Table")));
      } else if (!onCorrelation) {
        headings(row, List.of("Of"));
      }
    }
  }

  void sortedBy(List<ControlRow> rows) {
    for (ControlRow row : rows) {
      List<String> parts = row.several("Sort by");
      if (!parts.isEmpty()) {
        table(row).ifPresent(t -> heading(t, row.cell("Sort by"), parts.get(0)));
      }
    }
  }

  private void headings(ControlRow row, List<String> columns) {
    Optional<TableSpec> table = table(row);
    for (String column : columns) {
      if (table.isPresent() && !row.cell(column).isBlank()) {
        heading(table.get(), row.cell(column), row.text(column));
      }
    }
  }

  private void heading(TableSpec table, Cell cell, String text) {
    Headings headings = formulas.headings(table.name());
    boolean isThere =
        known.isList(text)
            || Known.has(OF_AREAS, text)
            || headings.find(text).isPresent()
            || headings.family(text).isPresent();
    if (!isThere) {
      faults.error(
          cell.place(),
          "The table '%s' has no column '%s'%s"
              .formatted(table.name(), text, Faults.suggestion(text, "column", headings.all())));
    }
  }

  /** The table that a row names; a name that means nothing is said. */
  private Optional<TableSpec> table(ControlRow row) {
    String name = row.text("Table");
    if (!isKnown(name) && !name.isEmpty()) {
      List<String> names = new ArrayList<>(tables.stream().map(TableSpec::name).toList());
      correlations.forEach(c -> names.add(c.name()));
      faults.unknown(row.cell("Table"), "table", names);
    }
    return tables.stream().filter(t -> Recipe.sameName(t.name(), name)).findFirst();
  }

  private boolean isKnown(String name) {
    return isCorrelation(name) || tables.stream().anyMatch(t -> Recipe.sameName(t.name(), name));
  }

  private boolean isCorrelation(String name) {
    return correlations.stream().anyMatch(c -> Recipe.sameName(c.name(), name));
  }
}
