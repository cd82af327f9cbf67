package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.SortBy;
import org.placebook.recipe.Subjects;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.table.Names;

/** Reads the sheets Tables and Columns. */
final class TablesSheet {
  private final DeclaredNames known;
  private final ControlFaults faults = new ControlFaults();

  TablesSheet(DeclaredNames known) {
    this.known = known;
  }

  /**
   * The tables with their columns.
   *
   * @param rows of Tables; where the sheet is left out, the tables are those that Columns names
   */
  WithFaults<List<TableSpec>> read(Optional<List<ControlRow>> rows, List<ColumnSpec> columns) {
    Map<String, List<ColumnSpec>> byTable = new LinkedHashMap<>();
    for (ColumnSpec column : columns) {
      byTable.computeIfAbsent(key(column.table()), k -> new ArrayList<>()).add(column);
    }
    if (rows.isEmpty()) {
      return WithFaults.of(byTable.values().stream().map(this::implied).toList());
    }
    List<TableSpec> tables = new ArrayList<>();
    for (ControlRow row : rows.get()) {
      List<ColumnSpec> own = byTable.getOrDefault(key(row.text("Table")), List.of());
      if (own.isEmpty() && !row.cell("Table").isBlank()) {
        faults.error(
            row.cell("Table").place(),
            "The table '%s' has no column: add a row for it to the sheet Columns"
                .formatted(row.text("Table")));
      }
      tables.add(table(row, own));
    }
    return faults.with(tables);
  }

  private TableSpec implied(List<ColumnSpec> columns) {
    return new TableSpec(
        columns.get(0).table(),
        "",
        new RowKind.Areas(),
        Optional.empty(),
        known.comparators().isEmpty() ? List.of() : List.of(""),
        Optional.empty(),
        HighlightKind.NONE,
        List.of(),
        columns,
        columns.get(0).place());
  }

  private TableSpec table(ControlRow row, List<ColumnSpec> columns) {
    RowKind rows = rows(row);
    return new TableSpec(
        row.text("Table"),
        row.text("Title"),
        rows,
        subject(row, rows),
        comparatorRows(row, rows),
        sortBy(row),
        faults.from(row.word("Highlight", HighlightKind.class, HighlightKind.NONE)),
        faults.from(known.notes(row)),
        columns,
        row.cell("Table").place());
  }

  private RowKind rows(ControlRow row) {
    String text = row.text("Rows").toLowerCase(Locale.ROOT);
    RowKind rows =
        switch (text) {
          case "", "areas" -> new RowKind.Areas();
          case "areas and groups" -> new RowKind.AreasAndGroups();
          case "groups" -> new RowKind.Groups();
          default -> new RowKind.OfList(row.text("Rows"));
        };
    boolean needsGroups = rows instanceof RowKind.AreasAndGroups || rows instanceof RowKind.Groups;
    if (needsGroups && known.groups().isEmpty() && !known.isOfWards()) {
      faults.error(
          row.cell("Rows").place(), "No area has a group: fill in Group on the sheet Areas");
    }
    if (rows instanceof RowKind.OfList && !known.isList(text)) {
      List<String> words = new ArrayList<>(List.of("areas", "areas and groups", "groups"));
      words.addAll(known.lists());
      faults.add(row.refused("Rows", row.text("Rows"), words));
    }
    return rows;
  }

  private Optional<Subjects> subject(ControlRow row, RowKind rows) {
    Optional<String> text = row.optional("Area");
    if (!(rows instanceof RowKind.OfList)) {
      text.ifPresent(
          t ->
              faults.warning(
                  row.cell("Area").place(),
                  "Area is used only where Rows is a list; '%s' was passed over".formatted(t)));
      return Optional.empty();
    }
    if (text.isEmpty()) {
      faults.error(
          row.cell("Rows").place(),
          "Where Rows is a list, Area says for which place: an area, a group, our area, or each"
              + " area");
      return Optional.empty();
    }
    if (text.get().equalsIgnoreCase("each area")) {
      return Optional.of(new Subjects.EachArea());
    }
    if (text.get().equalsIgnoreCase("our area")) {
      return Optional.of(new Subjects.Ours());
    }
    known.noPlace(row.cell("Area"), text.get()).ifPresent(faults::add);
    return Optional.of(new Subjects.One(text.get()));
  }

  /** Blank is yes where there is a comparator and the rows are places. */
  private List<String> comparatorRows(ControlRow row, RowKind rows) {
    String text = row.text("Comparator row").toLowerCase(Locale.ROOT);
    boolean ifBlank = !known.comparators().isEmpty() && !(rows instanceof RowKind.OfList);
    if (text.equals("no") || (text.isEmpty() && !ifBlank)) {
      return List.of();
    }
    if (known.comparators().isEmpty()) {
      faults.error(
          row.cell("Comparator row").place(),
          "No input has a comparator: fill in Comparator on the sheet Inputs");
    }
    if (text.isEmpty() || text.equals("yes")) {
      return List.of("");
    }
    List<String> names = row.several("Comparator row");
    names.stream()
        .filter(name -> known.comparators().stream().noneMatch(c -> Recipe.sameName(c, name)))
        .forEach(
            name ->
                faults.unknown(
                    row.cell("Comparator row").place(), name, "comparator", known.comparators()));
    return names;
  }

  private Optional<SortBy> sortBy(ControlRow row) {
    List<String> parts = row.several("Sort by");
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String order = parts.size() > 1 ? parts.get(1).toLowerCase(Locale.ROOT) : "largest first";
    if (!order.equals("largest first") && !order.equals("smallest first")) {
      faults.add(row.refused("Sort by", parts.get(1), List.of("largest first", "smallest first")));
    }
    return Optional.of(new SortBy(parts.get(0), order.equals("smallest first")));
  }

  private static String key(String name) {
    return Names.tidy(name).toLowerCase(Locale.ROOT);
  }
}
