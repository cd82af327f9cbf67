package org.placebook.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.excel.CellRef;
import org.placebook.own.data.OwnFunctions;
import org.placebook.own.data.OwnTable;
import org.placebook.own.data.TypedBook;
import org.placebook.own.data.WorkedCell;
import org.placebook.sheet.parts.Address;

/** What was done to each group of cells, in a line. */
final class AddReport {
  private final TypedBook typed;
  private final List<CellGroup> groups;
  private final List<String> sheets;
  private final Uses uses;

  /**
   * A report.
   *
   * @param uses what of hers uses the cells
   * @param sheets those that the recipe asked for
   */
  AddReport(TypedBook typed, List<CellGroup> groups, Uses uses, List<String> sheets) {
    this.uses = uses;
    this.typed = typed;
    this.groups = groups;
    this.sheets = sheets;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (CellGroup group : groups) {
      lines.add(line(group));
    }
    if (!sheets.isEmpty()) {
      lines.add("Sheets added behind yours: " + String.join(", ", sheets) + ".");
    }
    for (Map.Entry<String, List<String>> strange : typed.strange().entrySet()) {
      lines.add(strange(strange.getKey(), strange.getValue()));
    }
    return lines;
  }

  private String line(CellGroup group) {
    WorkedCell first = group.first();
    String what = first.expansion().isPresent() ? "expanded" : "worked out as a value";
    String why = first.expansion().isPresent() ? "" : " (" + first.whyValue() + ")";
    return "%s%s: %s %s%s.%s%s"
        .formatted(
            prefix(group.sheet()),
            group.range(),
            first.cell().shown(),
            what,
            why,
            basis(first),
            uses.of(group));
  }

  private static String prefix(String sheet) {
    return CellRef.sheetPrefix(sheet, "");
  }

  /** Standard, total and areas that it rests on. */
  private String basis(WorkedCell cell) {
    Optional<OwnTable> home = cell.formula().home();
    if (home.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    typed.standardOf(cell).ifPresent(parts::add);
    typed.totalOf(cell).ifPresent(column -> parts.add("total " + home.get().heading(column)));
    String kind = home.get().kind().map(of -> " of kind '" + of + "'").orElse("");
    parts.add(home.get().areaRows().size() + " areas" + kind);
    String all = String.join(", ", parts);
    return " " + Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
  }

  private static String strange(String key, List<String> cells) {
    int mark = key.lastIndexOf('!');
    List<int[]> places =
        cells.stream().map(cell -> new int[] {Address.column(cell), Address.row(cell)}).toList();
    String name = key.substring(mark + 1);
    String why =
        OwnFunctions.isKnown(name.toUpperCase(Locale.ROOT))
            ? " has values, so it is a macro's or an add-in's; left as it is. For Placebook's own"
                + " type PB."
                + name
                + "."
            : " is no function of Placebook; left as it is.";
    return prefix(key.substring(0, mark)) + CellGroup.ranges(places) + ": " + name + why;
  }
}
