package org.placebook.book.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.placebook.book.input.InputCells;
import org.placebook.book.input.InputSheets;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;

/** How formulas of the workings find an area among the rows of its input. */
public final class DataCells {
  private final RecipeFigures figures;
  private final InputSheets sheets;
  private final List<ScopeArea> areas;
  private final Map<String, Map<String, Integer>> firstRows = new HashMap<>();

  public DataCells(RecipeFigures figures, InputSheets sheets, List<ScopeArea> areas) {
    this.figures = figures;
    this.sheets = sheets;
    this.areas = areas;
  }

  /**
   * A figure's cell: by the row of its input, or directly where it stands in another one.
   *
   * @param row the cell that tells the row within the column's own input
   */
  Optional<String> figure(InputColumn column, Subject subject, CellRef self, Supplier<String> row) {
    Optional<RecipeFigures.Spot> spot = figures.spot(column, subject);
    Optional<InputCells> own = sheets.of(column.input());
    boolean isArea = subject instanceof Subject.Area;
    boolean isOwn =
        spot.isEmpty() || own.filter(s -> s.input().equals(spot.get().input())).isPresent();
    if (own.isEmpty() || (!isArea && spot.isEmpty())) {
      return Optional.empty();
    }
    if (!isOwn) {
      return sheets
          .cell(spot.get().input(), spot.get().column(), spot.get().row())
          .map(cell -> cell.fixedFrom(self.sheet()));
    }
    CellRef first = own.get().cell(figures.column(column), 0);
    String letters = Letters.of(first.column()) + "$";
    int last = own.get().cell(figures.column(column), lastRow(own.get())).row();
    return Optional.of(
        "INDEX(%s%s%d:%s%d,%s)"
            .formatted(
                CellRef.sheetPrefix(first.sheet(), self.sheet()),
                letters,
                first.row(),
                letters,
                last,
                row.get()));
  }

  /** The last row of an input, from 0. */
  private static int lastRow(InputCells cells) {
    return cells.input().table().rows().size() - 1;
  }

  /**
   * MATCH by code, or by name, where it comes to the row that was read; none where neither does.
   */
  Optional<String> match(
      String input, Subject subject, CellRef self, boolean hasCodes, int nameColumn) {
    Optional<InputCells> sheet = sheets.of(input);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    int row = figures.rowIn(input, subject).orElse(0);
    Optional<String> byCode =
        sheet
            .flatMap(s -> s.codes())
            .filter(codes -> hasCodes && finds(input, codes, code(subject), row))
            .map(codes -> text(sheet.get(), codes, self, 1));
    return byCode.or(
        () ->
            sheet
                .flatMap(s -> s.names())
                .filter(names -> finds(input, names, name(subject), row))
                .map(names -> text(sheet.get(), names, self, nameColumn)));
  }

  private String code(Subject subject) {
    return subject instanceof Subject.Area area
        ? areas.get(area.index()).code()
        : figures.standardCode(subject);
  }

  private String name(Subject subject) {
    return subject instanceof Subject.Area area
        ? areas.get(area.index()).name()
        : figures.standardName(subject);
  }

  /** As Excel finds it: the first row of the text, whatever its case; 0 where there is none. */
  private boolean finds(String input, LabelColumn column, String sought, int row) {
    boolean isPlain = !sought.isEmpty() && !sought.matches(".*[*?~].*");
    Map<String, Integer> rows =
        firstRows.computeIfAbsent(
            input + "\n" + column.heading() + column.position(), key -> firstRows(column));
    return isPlain && rows.getOrDefault(sought.toLowerCase(Locale.ROOT), 0) == row;
  }

  private static Map<String, Integer> firstRows(LabelColumn column) {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < column.texts().size(); row++) {
      rows.putIfAbsent(column.texts().get(row).toLowerCase(Locale.ROOT), row + 1);
    }
    return rows;
  }

  private static String text(InputCells sheet, LabelColumn column, CellRef self, int key) {
    CellRef first = sheet.cell(column, 0);
    String letters = "$" + Letters.of(first.column()) + "$";
    return "MATCH($%s%d,%s%s%d:%s%d,0)"
        .formatted(
            Letters.of(key),
            self.row(),
            CellRef.sheetPrefix(first.sheet(), self.sheet()),
            letters,
            first.row(),
            letters,
            sheet.cell(column, lastRow(sheet)).row());
  }
}
