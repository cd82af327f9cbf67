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
    List<FormulaLine> lines = new ArrayList<>();
    Map<BoundFormula, String> shown = new HashMap<>();
    for (DerivedTable table : tables) {
      table
          .placed()
          .columns()
          .forEach(c -> shown.putIfAbsent(c.measure(), c.heading().replace('\n', ' ')));
    }
    Words words = new Words(names::label, names::standard, m -> Optional.ofNullable(shown.get(m)));
    for (DerivedTable table : tables) {
      PlacedTable placed = table.placed();
      if (rendering.notLive(placed.sheet()).isEmpty()) {
        IntFunction<CellRef> first = column -> placed.cell(column, 0);
        lines.addAll(of(placed.columns(), first, placed.subjects().size(), words, names));
      }
    }
    for (ListTables.Placed list : lists) {
      if (rendering.notLive(list.sheet()).isEmpty()) {
        CellRef cell = list.first();
        IntFunction<CellRef> first =
            column -> new CellRef(cell.sheet(), cell.column() + column, cell.row());
        lines.addAll(of(list.rows().get(0), first, list.rows().size(), words, names));
      }
    }
    return lines;
  }

  private static List<FormulaLine> of(
      List<Derived> columns,
      IntFunction<CellRef> first,
      int rows,
      Words words,
      WorkingsNames names) {
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
                  words(columns.get(start), words, names) + others(more)));
        });
    return lines;
  }

  private static String others(int more) {
    return more == 0
        ? ""
        : more == 1
            ? " The column beside it likewise."
            : " The %d columns beside it likewise.".formatted(more);
  }

  private static String words(Derived column, Words all, WorkingsNames names) {
    String words = all.of(column.measure());
    String inputs =
        column.measure().sources().stream()
            .map(InputColumn::input)
            .distinct()
            .map(names::sheet)
            .collect(Collectors.joining(" and "));
    String heading = column.heading().replace('\n', ' ');
    String from = inputs.isEmpty() ? "" : ", from " + inputs + ", found by area";
    return heading + " = " + words + from + ".";
  }
}
