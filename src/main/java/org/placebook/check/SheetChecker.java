package org.placebook.check;

import java.util.List;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;

/** Checks a sheet against all rules: its cells first, then the whole of it. */
final class SheetChecker {
  private final List<RuleCheck> checks = Rules.fresh();
  private final List<CellCheck> ofCells = those(CellCheck.class);
  private final List<TextCheck> ofTexts = those(TextCheck.class);
  private final CheckedSheet sheet;

  /** By column, the row up to which its figures were asked about, and whether those last pass. */
  private final int[] askedTo;

  private final boolean[] passing;

  /** By column, the row up to which it holds nothing but figures that pass. */
  private final int[] quietTo;

  private SheetChecker(CheckedSheet sheet) {
    this.sheet = sheet;
    int columns = sheet.grid().lastColumn() + 1;
    this.askedTo = new int[columns];
    this.passing = new boolean[columns];
    this.quietTo = new int[columns];
  }

  /** What is found of a sheet. */
  static Report.OfSheet check(CheckedSheet.Source source) {
    return new SheetChecker(new CheckedSheet(source)).found();
  }

  private <T extends RuleCheck> List<T> those(Class<T> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Report.OfSheet found() {
    Grid grid = sheet.grid();
    for (int row = 1; row <= grid.lastRow(); row++) {
      int last = grid.lastColumn(row);
      for (int column = 1; column <= last; column++) {
        if (row > quietTo[column]) {
          cell(row, column);
        }
      }
    }
    Report report = new Report();
    for (RuleCheck check : checks) {
      check.sheet(sheet, report);
    }
    return report.ofSheet();
  }

  private void cell(int row, int column) {
    CellKind kind = sheet.grid().kind(row, column);
    boolean isFine = kind == CellKind.NUMBER && passes(row, column);
    if (kind != CellKind.BLANK && !isFine) {
      cell(CheckedCell.of(sheet, row, column, kind));
    }
  }

  /** Whether a figure is one of those alike that no check wants to look at. */
  private boolean passes(int row, int column) {
    if (row > askedTo[column]) {
      AlikeFigures figures = sheet.figuresFrom(row, column, Grid.MAX_ROWS);
      askedTo[column] = figures.lastRow();
      passing[column] = passes(figures);
      quietTo[column] = passing[column] && figures.isUnbroken() ? figures.lastRow() : 0;
    }
    return passing[column];
  }

  private boolean passes(AlikeFigures figures) {
    for (CellCheck check : ofCells) {
      if (!check.passes(figures)) {
        return false;
      }
    }
    return true;
  }

  private void cell(CheckedCell cell) {
    ofCells.forEach(check -> check.cell(cell));
    if (!cell.isNumber()) {
      ofTexts.forEach(check -> check.text(cell));
    }
  }
}
