package org.placebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;

/** Checks a sheet against all rules: its cells first, then the whole of it. */
final class SheetChecker {
  private final List<RuleCheck> checks = Rules.fresh();
  private final List<CellCheck> ofCells = those(CellCheck.class);
  private final List<TextCheck> ofTexts = those(TextCheck.class);
  private final List<LookCheck> ofLooks = those(LookCheck.class);

  /** The last number in each column that looks right: most look like the one above. */
  private final Map<Integer, CheckedCell> passed = new HashMap<>();

  private SheetChecker() {}

  /** What is found of a sheet. */
  static Report.OfSheet check(CheckedSheet.Source source) {
    return new SheetChecker().found(new CheckedSheet(source));
  }

  private <T extends RuleCheck> List<T> those(Class<T> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Report.OfSheet found(CheckedSheet sheet) {
    Grid grid = sheet.grid();
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        CellKind kind = grid.kind(row, column);
        if (kind != CellKind.BLANK) {
          cell(CheckedCell.of(sheet, row, column, kind));
        }
      }
    }
    Report report = new Report();
    for (RuleCheck check : checks) {
      check.sheet(sheet, report);
    }
    return report.ofSheet();
  }

  private void cell(CheckedCell cell) {
    for (CellCheck check : ofCells) {
      check.cell(cell);
    }
    if (!cell.isNumber()) {
      ofTexts.forEach(check -> check.text(cell));
      ofLooks.forEach(check -> check.passes(cell));
      return;
    }
    CheckedCell above = passed.get(cell.column());
    if (above == null || !cell.looksLike(above)) {
      boolean passes = true;
      for (LookCheck check : ofLooks) {
        passes &= check.passes(cell);
      }
      if (passes) {
        passed.put(cell.column(), cell);
      }
    }
  }
}
