package org.placebook.own.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Orientation;
import org.placebook.table.Reason;
import org.placebook.table.Table;
import org.placebook.table.Value;

/**
 * Whether an input stands on a sheet cell for cell as it was read, so that Excel finds by code or
 * name what Placebook found. One that was turned, spread, added up, withheld from or read by a
 * legend does not.
 */
public final class StandingCells {
  /** What formulas take from a cell that holds no number; any other text is [x] to them. */
  private static final Map<String, Reason> SHORTHAND =
      Map.of(
          "[c]", Reason.CONFIDENTIAL,
          "[u]", Reason.UNRELIABLE,
          "[z]", Reason.NOT_APPLICABLE,
          "[low]", Reason.LOW);

  private final Table table;
  private final Grid grid;

  private StandingCells(Table table, Grid grid) {
    this.table = table;
    this.grid = grid;
  }

  /** Whether those of an input do. */
  public static boolean are(MatchedInput input, Grid grid) {
    Table table = input.table();
    boolean isAsRead =
        input.rezoned().isEmpty()
            && input.sources().size() == 1
            && input.source().orientation() == Orientation.AREAS_DOWN
            && !table.rows().isEmpty();
    StandingCells cells = new StandingCells(table, grid);
    return isAsRead && cells.keysStand() && table.figures().stream().allMatch(cells::stands);
  }

  private boolean keysStand() {
    List<LabelColumn> keys =
        Stream.of(table.areaCodes(), table.areaNames()).flatMap(key -> key.stream()).toList();
    return !keys.isEmpty() && keys.stream().allMatch(this::stands);
  }

  /** A row between those of the table must not be taken for one of them. */
  private boolean stands(LabelColumn key) {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < table.rows().size(); i++) {
      String text = key.texts().get(i);
      if (!grid.text(table.rows().get(i), key.position()).equals(text)) {
        return false;
      }
      texts.add(text.toLowerCase(Locale.ROOT));
    }
    Set<Integer> rows = new HashSet<>(table.rows());
    int last = table.rows().get(table.rows().size() - 1);
    for (int row = table.rows().get(0); row <= last; row++) {
      String text = grid.text(row, key.position()).toLowerCase(Locale.ROOT);
      if (!rows.contains(row) && !text.isEmpty() && texts.contains(text)) {
        return false;
      }
    }
    return true;
  }

  private boolean stands(FigureColumn column) {
    for (int i = 0; i < table.rows().size(); i++) {
      if (!isSame(column.value(i), table.rows().get(i), column.position())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(Value read, int row, int column) {
    boolean isNumber =
        grid.kind(row, column) == CellKind.NUMBER || grid.kind(row, column) == CellKind.DATE;
    if (read instanceof Figure figure) {
      return isNumber && figure.number() == grid.number(row, column);
    }
    Reason toExcel = SHORTHAND.getOrDefault(grid.text(row, column), Reason.NOT_AVAILABLE);
    return !isNumber && read instanceof Missing missing && missing.reason() == toExcel;
  }
}
