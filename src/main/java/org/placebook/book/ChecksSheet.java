package org.placebook.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.table.Finding;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The sheet Checks: everything found wrong or odd, and live checks of the workbook itself. */
final class ChecksSheet {
  private ChecksSheet() {}

  /** A live check: a formula that says "in order" while all is well. */
  private record Live(String sheet, String what, String formula) {}

  static TableSheet of(List<Finding> findings, List<DerivedTable> tables, List<TableSheet> sheets) {
    List<String> kinds = new ArrayList<>();
    List<String> files = new ArrayList<>();
    List<String> sheetNames = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    List<Optional<String>> formulas = new ArrayList<>();
    findings.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .forEach(
            finding -> {
              kinds.add(finding.severity().name().toLowerCase(Locale.ROOT));
              files.add(finding.place().file());
              sheetNames.add(finding.place().sheet());
              cells.add(finding.place().cell());
              messages.add(finding.message());
              formulas.add(Optional.empty());
            });
    for (Live live : live(tables)) {
      kinds.add("check");
      files.add("this workbook");
      sheetNames.add(live.sheet());
      cells.add("");
      messages.add(live.what());
      formulas.add(Optional.of(live.formula()));
    }
    if (kinds.isEmpty()) {
      kinds.add("note");
      files.add("this workbook");
      sheetNames.add("");
      cells.add("");
      messages.add("Nothing was found wrong or odd in the inputs.");
      formulas.add(Optional.empty());
    }
    return FrontSheets.table(
        "Checks",
        "Checks: what was found in the inputs and in this workbook",
        List.of(
            FrontSheets.words("Kind", kinds),
            FrontSheets.words("File", files),
            FrontSheets.words("Worksheet", sheetNames),
            FrontSheets.words("Cells", cells),
            FrontSheets.sentences("What was found", messages),
            new SheetColumn("Result", SheetColumn.Kind.LABEL, "General", new Results(formulas))));
  }

  /**
   * Formulas of several sheets rest on areas standing in one order; sorting one sheet breaks them.
   */
  private static List<Live> live(List<DerivedTable> tables) {
    List<Live> checks = new ArrayList<>();
    Optional<DerivedTable> first = tables.stream().filter(ChecksSheet::hasAreas).findFirst();
    for (DerivedTable table : tables) {
      boolean other = first.isPresent() && table != first.get() && hasAreas(table);
      if (other) {
        String here = areas(table.placed());
        String there = areas(first.get().placed());
        checks.add(
            new Live(
                table.placed().sheet(),
                "The areas stand in the same order as on " + first.get().placed().sheet(),
                "IF(SUMPRODUCT(--(%s=%s))=%d,\"in order\",\"sorted differently\")"
                    .formatted(here, there, table.placed().areas())));
      }
    }
    return checks;
  }

  private static boolean hasAreas(DerivedTable table) {
    return table.placed().areas() > 0 && table.placed().isInOrder();
  }

  private static String areas(PlacedTable placed) {
    return "'%s'!$B$%d:$B$%d"
        .formatted(
            placed.sheet().replace("'", "''"),
            placed.sheetRow(0),
            placed.sheetRow(placed.areas() - 1));
  }

  private record Results(List<Optional<String>> formulas) implements Cells {
    @Override
    public int size() {
      return formulas.size();
    }

    @Override
    public Value value(int row) {
      return new Text("in order");
    }

    @Override
    public Optional<String> formula(int row) {
      return formulas.get(row);
    }

    @Override
    public boolean isBlank(int row) {
      return formulas.get(row).isEmpty();
    }
  }
}
