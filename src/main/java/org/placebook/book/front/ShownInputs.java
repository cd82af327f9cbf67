package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placebook.book.input.DataSheet;
import org.placebook.book.input.InputCells;
import org.placebook.book.input.InputSheets;
import org.placebook.book.input.ShownInput;
import org.placebook.book.input.ShownInput.Shown;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.LivePlan;
import org.placebook.book.table.PlacedTable;
import org.placebook.book.table.RecipeFigures;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;

/**
 * Finds inputs that a large table shows whole: every row in its order, every figure as it was read.
 * A data sheet would hold the same again, in a file that is slow to open as it is.
 */
final class ShownInputs {
  private final RecipeFigures figures;
  private final List<ScopeArea> areas;
  private final List<PlacedTable> tables;

  ShownInputs(RecipeFigures figures, List<ScopeArea> areas, List<DerivedTable> tables) {
    this.figures = figures;
    this.areas = areas;
    this.tables = tables.stream().map(DerivedTable::placed).filter(LivePlan::isTooLarge).toList();
  }

  /** Where inputs stand: those that are shown have no data sheet. */
  InputSheets of(InputSheets read) {
    return tables.isEmpty()
        ? read
        : new InputSheets(read.all().stream().map(cells -> shown(cells).orElse(cells)).toList());
  }

  private Optional<InputCells> shown(InputCells cells) {
    return cells instanceof DataSheet sheet && sheet.isPlain()
        ? tables.stream().flatMap(table -> shown(sheet.input(), table).stream()).findFirst()
        : Optional.empty();
  }

  private Optional<InputCells> shown(MatchedInput input, PlacedTable table) {
    Optional<LabelColumn> codes = input.table().areaCodes();
    Optional<LabelColumn> names = input.table().areaNames();
    int code = table.nameColumn() > 1 ? 1 : table.nameColumn();
    List<Shown> columns = new ArrayList<>();
    for (FigureColumn column : input.table().figures()) {
      place(column, table).ifPresent(place -> columns.add(new Shown(column, table.cell(place, 0))));
    }
    if (columns.size() < input.table().figures().size()
        || !hasAllRows(input, table)
        || !has(codes, ScopeArea::code)
        || !has(names, ScopeArea::name)) {
      return Optional.empty();
    }
    codes.ifPresent(column -> columns.add(new Shown(column, label(table, code))));
    names.ifPresent(column -> columns.add(new Shown(column, label(table, table.nameColumn()))));
    return Optional.of(new ShownInput(input, table.sheet(), columns));
  }

  private static CellRef label(PlacedTable table, int column) {
    return new CellRef(table.sheet(), column, table.headerRow() + 1);
  }

  /** The table's column that shows a column as it was read, under its own heading. */
  private Optional<Integer> place(FigureColumn column, PlacedTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(
            place ->
                table.columns().get(place).measure() instanceof BoundFormula.Figure figure
                    && figures.column(figure.column()) == column
                    && Recipe.sameName(table.columns().get(place).heading(), column.heading()))
        .boxed()
        .findFirst();
  }

  private boolean hasAllRows(MatchedInput input, PlacedTable table) {
    return table.isInOrder()
        && table.areas() == input.table().rows().size()
        && IntStream.range(0, table.areas()).allMatch(row -> rowOf(row, input) == row + 1);
  }

  private int rowOf(int area, MatchedInput input) {
    return figures.rowIn(input.input().name(), new Subject.Area(area)).orElse(0);
  }

  private boolean has(Optional<LabelColumn> column, Function<ScopeArea, String> name) {
    return column.isEmpty()
        || IntStream.range(0, areas.size())
            .allMatch(area -> column.get().texts().get(area).equals(name.apply(areas.get(area))));
  }
}
