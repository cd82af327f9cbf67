package org.placebook.recipe.control;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.word.FindingKind;
import org.placebook.recipe.word.Word;

/** Checks what Findings and Sort by refer to. */
final class SheetReferences {
  private static final Set<FindingKind> OF_CORRELATIONS =
      EnumSet.of(FindingKind.STRONGEST, FindingKind.WEAKEST);

  private final DeclaredNames known;
  private final NamedTables tables;
  private final RecipeFindings faults;

  SheetReferences(DeclaredNames known, NamedTables tables, RecipeFindings faults) {
    this.known = known;
    this.tables = tables;
    this.faults = faults;
  }

  void findings(List<ControlRow> rows) {
    for (ControlRow row : rows) {
      Optional<FindingKind> kind = Word.find(FindingKind.class, row.text("Finding"));
      boolean onCorrelation = tables.isCorrelation(row.text("Table"));
      if (kind.isEmpty()) {
        continue;
      }
      if (OF_CORRELATIONS.contains(kind.get()) != onCorrelation
          && tables.isKnown(row.text("Table"))) {
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
      if (kind.get().compares() && known.comparators().isEmpty()) {
        faults.warning(
            row.cell("Finding").place(),
            "No sentence comes of '%s': no input has a comparator. Name an area under Comparator on the sheet Inputs, or delete the row"
                .formatted(kind.get().words()));
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

  private void heading(TableSpec table, ControlCell cell, String text) {
    KnownHeadings headings = tables.headings(table);
    boolean isThere =
        known.isList(text)
            || NamedTables.isOfAreas(text)
            || headings.find(text).isPresent()
            || headings.family(text).isPresent();
    if (!isThere) {
      tables.noColumn(cell.place(), table, text);
    }
  }

  /** The table that a row names; a name that means nothing is said. */
  private Optional<TableSpec> table(ControlRow row) {
    String name = row.text("Table");
    if (!tables.isKnown(name) && !name.isEmpty()) {
      tables.unknown(row.cell("Table"));
    }
    return tables.table(name);
  }
}
