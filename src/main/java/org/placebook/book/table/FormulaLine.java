package org.placebook.book.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Words;
import org.placebook.recipe.ColumnSpec;
import org.placebook.table.Letters;

/**
 * What the formulas of a row of the sheet Columns do, as one would tell a colleague who checks
 * them.
 *
 * @param sheet where they stand
 * @param cells which cells they are
 * @param spec the row of the recipe
 * @param words such as {@code Retail (%) = Retail / Total, from Data jobs}
 */
public record FormulaLine(String sheet, String cells, ColumnSpec spec, String words) {

  /** Of all tables whose cells are live. */
  public static List<FormulaLine> of(
      List<DerivedTable> tables,
      List<ListTables.Placed> lists,
      Rendering rendering,
      WorkingsNames names) {
    Map<BoundFormula, String> elsewhere = new HashMap<>();
    for (DerivedTable table : tables) {
      PlacedTable placed = table.placed();
      String on = " on " + placed.sheet();
      placed.columns().stream()
          .filter(column -> placed.areas() > 0)
          .filter(column -> !(column.measure() instanceof BoundFormula.Figure))
          .forEach(c -> elsewhere.putIfAbsent(c.measure(), written(c) + on));
    }
    List<FormulaLine> lines = new ArrayList<>();
    for (DerivedTable table : tables) {
      PlacedTable placed = table.placed();
      if (rendering.notLive(placed.sheet()).isEmpty()) {
        IntFunction<CellRef> first = column -> placed.cell(column, 0);
        lines.addAll(
            new Told(placed.columns(), elsewhere, names)
                .lines(first, placed.subjects().size(), ""));
      }
    }
    for (ListTables.Placed list : lists) {
      if (rendering.notLive(list.sheet()).isEmpty()) {
        CellRef cell = list.first();
        IntFunction<CellRef> first =
            column -> new CellRef(cell.sheet(), cell.column() + column, cell.row());
        lines.addAll(
            new Told(list.rows().get(0), elsewhere, names)
                .lines(first, list.rows().size(), otherRows(list)));
      }
    }
    return lines;
  }

  private static String otherRows(ListTables.Placed list) {
    return list.rows().size() == 1
        ? ""
        : " That is the row of %s; the other rows likewise."
            .formatted(list.members().get(0).label());
  }

  private static String written(Derived column) {
    return column.heading().replace('\n', ' ');
  }

  private static String others(int more) {
    return more == 0
        ? ""
        : more == 1
            ? " The column beside it likewise."
            : " The %d columns beside it likewise.".formatted(more);
  }

  /**
   * The columns of one row of a sheet, told in the headings beside them.
   *
   * @param elsewhere what other tables show, by their headings
   */
  private record Told(
      List<Derived> columns, Map<BoundFormula, String> elsewhere, WorkingsNames names) {

    List<FormulaLine> lines(IntFunction<CellRef> first, int rows, String otherRows) {
      Map<BoundFormula, String> beside = new HashMap<>();
      columns.forEach(column -> beside.putIfAbsent(column.measure(), written(column)));
      Map<ColumnSpec, Integer> starts = new LinkedHashMap<>();
      Map<ColumnSpec, Integer> ends = new HashMap<>();
      for (int column = 0; column < columns.size(); column++) {
        starts.putIfAbsent(columns.get(column).spec(), column);
        ends.put(columns.get(column).spec(), column);
      }
      List<FormulaLine> lines = new ArrayList<>();
      starts.forEach(
          (spec, start) -> {
            CellRef from = first.apply(start);
            int end = Optional.ofNullable(ends.get(spec)).orElse(start);
            String to = Letters.of(first.apply(end).column()) + (from.row() + rows - 1);
            String cells = Letters.of(from.column()) + from.row() + ":" + to;
            int more = end - start;
            lines.add(
                new FormulaLine(
                    from.sheet(),
                    cells,
                    spec,
                    words(columns.get(start), beside) + others(more) + otherRows));
          });
      return lines;
    }

    private String words(Derived column, Map<BoundFormula, String> beside) {
      BoundFormula measure = column.measure();
      Words words =
          new Words(
              names.labels(measure),
              names::standard,
              part ->
                  Optional.ofNullable(beside.get(part))
                      .or(() -> Optional.ofNullable(elsewhere.get(part))));
      String inputs =
          measure.sources().stream()
              .map(InputColumn::input)
              .distinct()
              .map(names::sheet)
              .collect(Collectors.joining(" and "));
      String from = inputs.isEmpty() ? "" : ", from " + inputs + ", found by area";
      return written(column) + " = " + words.of(measure) + from + ".";
    }
  }
}
