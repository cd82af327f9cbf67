package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.word.FindingKind;
import org.placebook.recipe.word.Word;

/** What Findings and Sort by refer to and is not there. */
final class SheetReferences {
  private static final Set<FindingKind> OF_CORRELATIONS =
      EnumSet.of(FindingKind.STRONGEST, FindingKind.WEAKEST);

  private final DeclaredNames known;
  private final NamedTables tables;

  SheetReferences(DeclaredNames known, NamedTables tables) {
    this.known = known;
    this.tables = tables;
  }

  List<ControlFault> findings(List<ControlRow> rows) {
    ControlFaults faults = new ControlFaults();
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
        faults.addAll(heading(row, "Of", row.text("Of")));
      }
      if (kind.get().compares() && known.comparators().isEmpty()) {
        faults.warning(
            row.cell("Finding").place(),
            "No sentence comes of '%s': no input has a comparator. Name an area under Comparator on the sheet Inputs, or delete the row"
                .formatted(kind.get().words()));
      }
    }
    return faults.all();
  }

  List<ControlFault> sortedBy(List<ControlRow> rows) {
    List<ControlFault> faults = new ArrayList<>();
    for (ControlRow row : rows) {
      row.several("Sort by").stream()
          .findFirst()
          .ifPresent(heading -> faults.addAll(heading(row, "Sort by", heading)));
    }
    return faults;
  }

  /** A heading that a row names, in the table that it names. */
  private List<ControlFault> heading(ControlRow row, String under, String heading) {
    String name = row.text("Table");
    if (!tables.isKnown(name) && !name.isEmpty()) {
      return List.of(tables.unknown(row.cell("Table")));
    }
    return tables.table(name).stream()
        .filter(table -> !heading.isEmpty() && !isThere(table, heading))
        .map(table -> tables.noColumn(row.cell(under).place(), table, heading))
        .toList();
  }

  private boolean isThere(TableSpec table, String text) {
    KnownHeadings headings = tables.headings(table);
    return known.isList(text)
        || NamedTables.isOfAreas(text)
        || headings.find(text).isPresent()
        || headings.family(text).isPresent();
  }
}
