package org.placebook.own.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.read.MarkedTable;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Input;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** Finds the tables of a workbook, each read once. */
public final class OwnTables {
  private final OwnBook book;
  private final List<Input> inputs;
  private final Map<String, Map<Integer, Set<Integer>>> typed = new HashMap<>();
  private final Map<String, OwnTable> known = new HashMap<>();
  private final Map<String, List<Table>> recognised = new HashMap<>();

  /**
   * Of a workbook.
   *
   * @param inputs the rows of its sheet Inputs
   * @param cells where functions are typed
   */
  public OwnTables(OwnBook book, List<Input> inputs, List<TypedCell> cells) {
    this.book = book;
    this.inputs = inputs;
    for (TypedCell cell : cells) {
      typed
          .computeIfAbsent(cell.sheet().name(), unused -> new HashMap<>())
          .computeIfAbsent(cell.cell().column(), unused -> new HashSet<>())
          .add(cell.cell().row());
    }
  }

  /** The table that holds a cell among its rows of figures. */
  public Optional<OwnTable> at(String sheet, int row, int column) throws UnreadableFile {
    Optional<MarkedRange> marked = book.tableAt(sheet, row, column);
    if (marked.isPresent()) {
      MarkedRange m = marked.get();
      return row >= m.firstRow() && row <= m.lastRow() ? Optional.of(of(m)) : Optional.empty();
    }
    for (Table table : recognised(sheet)) {
      boolean holds =
          row > table.header().last()
              && row <= table.body().last()
              && column >= table.firstColumn()
              && column <= table.lastColumn();
      if (holds) {
        return Optional.of(of(table));
      }
    }
    return Optional.empty();
  }

  /** A table by its name, or the only one of a sheet by the sheet's name. */
  public Optional<OwnTable> named(String name) throws UnreadableFile {
    Optional<MarkedRange> marked = book.table(name);
    if (marked.isPresent()) {
      return Optional.of(of(marked.get()));
    }
    Optional<OwnSheet> sheet = book.sheet(name);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    List<MarkedRange> onSheet =
        book.tables().stream().filter(t -> t.sheet().equals(sheet.get().name())).toList();
    if (onSheet.size() == 1) {
      return Optional.of(of(onSheet.get(0)));
    }
    List<Table> plain = recognised(sheet.get().name());
    if (plain.size() == 1) {
      return Optional.of(of(plain.get(0)));
    }
    return plain.isEmpty() ? smallest(sheet.get().name()) : Optional.empty();
  }

  /** A sheet of one heading row and a row or two is a table to whoever names it. */
  private Optional<OwnTable> smallest(String sheet) throws UnreadableFile {
    Grid grid = book.grid(sheet);
    if (grid.lastRow() < 2 || grid.lastColumn() < 2) {
      return Optional.empty();
    }
    Range range = new Range(1, 1, grid.lastRow(), grid.lastColumn());
    return Optional.of(table(sheet, Optional.empty(), sheet, range, headings(grid, range)));
  }

  private OwnTable of(MarkedRange marked) throws UnreadableFile {
    OwnTable table = known.get(marked.name());
    if (table == null) {
      Range all = marked.range();
      int heading = marked.firstRow() - 1;
      Range range =
          new Range(Math.max(1, heading), all.firstColumn(), marked.lastRow(), all.lastColumn());
      table = table(marked.name(), Optional.of(marked), marked.sheet(), range, marked.headings());
      known.put(marked.name(), table);
    }
    return table;
  }

  private OwnTable of(Table found) throws UnreadableFile {
    boolean isOnly = recognised(found.sheet()).size() == 1;
    String name = isOnly ? found.sheet() : found.sheet() + "!" + found.range();
    OwnTable table = known.get(name);
    if (table == null) {
      Range range =
          new Range(
              found.header().last(), found.firstColumn(), found.body().last(), found.lastColumn());
      Grid grid = book.grid(found.sheet());
      table = table(name, Optional.empty(), found.sheet(), range, headings(grid, range));
      known.put(name, table);
    }
    return table;
  }

  private static List<String> headings(Grid grid, Range range) {
    List<String> headings = new ArrayList<>();
    for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
      headings.add(grid.text(range.firstRow(), column));
    }
    return headings;
  }

  private OwnTable table(
      String name, Optional<MarkedRange> marked, String sheet, Range range, List<String> headings)
      throws UnreadableFile {
    Set<Integer> columns = typedColumns(sheet, range);
    MarkedTable read =
        MarkedTable.read(book.name(), sheet, book.grid(sheet), range, headings, columns);
    return new OwnTable(name, marked, sheet, range, headings, read, input(name, sheet), columns);
  }

  private Set<Integer> typedColumns(String sheet, Range range) {
    Set<Integer> columns = new HashSet<>();
    typed
        .getOrDefault(sheet, Map.of())
        .forEach(
            (column, rows) -> {
              if (rows.stream().anyMatch(row -> range.contains(row, column))) {
                columns.add(column);
              }
            });
    return columns;
  }

  private Input input(String name, String sheet) {
    return inputs.stream()
        .filter(input -> input.name().equalsIgnoreCase(name))
        .findFirst()
        .or(() -> inputs.stream().filter(i -> i.name().equalsIgnoreCase(sheet)).findFirst())
        .orElseGet(() -> Input.unsaid(name, Place.file(book.name())));
  }

  private List<Table> recognised(String sheet) throws UnreadableFile {
    List<Table> tables = recognised.get(sheet);
    if (tables == null) {
      tables = Recogniser.recognise(book.name(), sheet, book.grid(sheet)).tables();
      recognised.put(sheet, tables);
    }
    return tables;
  }
}
