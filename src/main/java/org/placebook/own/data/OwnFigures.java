package org.placebook.own.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placebook.formula.measure.FigureSource;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The figures of one table of the workbook, typed functions worked out where they stand. */
final class OwnFigures implements FigureSource {
  /** What stands before the number of a row of the table that is no area. */
  private static final String ROW = "\u0001row ";

  private final OwnTable home;
  private final OwnScope scope;
  private final CellValues values;
  private final PairValues pairs;
  private final Map<InputColumn, Where> columns = new HashMap<>();
  private final Map<String, List<Integer>> groups = new HashMap<>();
  private final List<String> groupOfArea = new ArrayList<>();

  private record Where(OwnTable table, int column) {}

  OwnFigures(OwnTable home, OwnScope scope, CellValues values, PairValues pairs) {
    this.home = home;
    this.scope = scope;
    this.values = values;
    this.pairs = pairs;
    Optional<LabelColumn> label = home.groups();
    for (int i = 0; i < home.areaRows().size(); i++) {
      int row = home.areaRows().get(i);
      String group = label.map(l -> l.texts().get(row - home.range().firstRow() - 1)).orElse("");
      groupOfArea.add(group);
      groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(i);
    }
    groups.remove("");
  }

  /** A row of the table: an area, or another row as a standard of its own. */
  static Subject subject(OwnTable table, int row) {
    return table
        .areaAt(row)
        .<Subject>map(Subject.Area::new)
        .orElseGet(() -> new Subject.Standard(ROW + row));
  }

  private Where where(InputColumn column) {
    return columns.computeIfAbsent(
        column,
        c -> {
          OwnTable table = c.input().equals(home.name()) ? home : scope.table(c.input());
          return new Where(table, table.column(c.heading()).orElseThrow());
        });
  }

  @Override
  public int areas() {
    return home.areaRows().size();
  }

  @Override
  public String group(int area) {
    return groupOfArea.get(area);
  }

  @Override
  public List<Integer> members(String group) {
    return groups.getOrDefault(group, List.of());
  }

  @Override
  public Value area(InputColumn column, int area) {
    return isPair(column)
        ? pairs.value(Integer.parseInt(column.heading()))
        : at(where(column), home.areaRows().get(area));
  }

  private static boolean isPair(InputColumn column) {
    return column.input().equals(PairCall.INPUT);
  }

  private Value at(Where where, int row) {
    return values.at(where.table, where.column, row);
  }

  @Override
  public OptionalInt rowIn(String input, Subject subject) {
    return OptionalInt.empty();
  }

  @Override
  public Value standard(InputColumn column, Subject.Standard standard) {
    if (isPair(column)) {
      return pairs.value(Integer.parseInt(column.heading()));
    }
    Where where = where(column);
    if (standard.name().startsWith(ROW)) {
      return at(where, Integer.parseInt(standard.name().substring(ROW.length())));
    }
    StandardFinder.Found found = scope.found(where.table, standard);
    return found.table().equals(where.table)
        ? at(where, found.row())
        : Value.missing(Reason.NOT_AVAILABLE);
  }

  /** Whether a value is missing because its cell holds an error. */
  static boolean isError(Value value) {
    return value instanceof Missing missing
        && missing.original().matches("#[A-Z/]+[0-9]?[!?]?(?:/A)?");
  }
}
