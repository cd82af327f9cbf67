package org.placebook.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.sheet.features.Features;
import org.placebook.sheet.features.ReadSheets;
import org.placebook.sheet.features.Spreadsheets;

/** Checks any workbook against all rules. */
public final class Checker {
  private final List<RuleCheck> checks = Rules.fresh();
  private final List<CellCheck> ofCells = those(CellCheck.class);
  private final List<TextCheck> ofTexts = those(TextCheck.class);
  private final List<LookCheck> ofLooks = those(LookCheck.class);
  private final Report report = new Report();
  private final CheckedWorkbook workbook;

  private Checker(CheckedWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Checks a workbook: xlsx, xlsm, xls, ods; of xlsb and csv the cells only.
   *
   * @return the results, errors first; a fault that repeats on a sheet is one result
   * @throws UnreadableFile if it is no spreadsheet, broken, protected or over a limit
   * @throws IOException if the file cannot be closed
   */
  public static List<CheckResult> check(Path path, Limits limits)
      throws UnreadableFile, IOException {
    return check(path, limits, Optional.empty());
  }

  /**
   * The same of one of several workbooks that are much alike.
   *
   * @param known sheets of the others, if there are any
   */
  public static List<CheckResult> check(Path path, Limits limits, Optional<ReadSheets> known)
      throws UnreadableFile, IOException {
    try (SpreadsheetFile file = Spreadsheets.open(path, limits)) {
      WorkbookFeatures features = Features.read(path, file, limits, known);
      return new Checker(new CheckedWorkbook(file.name(), features)).run(file);
    }
  }

  /** How many rules and parts of rules there are. */
  public static int rules() {
    return Rules.fresh().size();
  }

  private List<CheckResult> run(SpreadsheetFile file) throws UnreadableFile {
    for (int i = 0; i < file.sheets().size(); i++) {
      sheet(new CheckedSheet(workbook, workbook.features().sheets().get(i), file.grid(i)));
    }
    for (RuleCheck check : checks) {
      check.workbook(workbook, report);
    }
    return report.results();
  }

  private <T extends RuleCheck> List<T> those(Class<T> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void sheet(CheckedSheet sheet) {
    Grid grid = sheet.grid();
    Map<Integer, CheckedCell> passed = new HashMap<>();
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        CellKind kind = grid.kind(row, column);
        if (kind != CellKind.BLANK) {
          cell(CheckedCell.of(sheet, row, column, kind), passed);
        }
      }
    }
    for (RuleCheck check : checks) {
      check.sheet(sheet, report);
    }
  }

  /**
   * Looks at a cell.
   *
   * @param passed the last number in each column that looks right: most look like the one above
   */
  private void cell(CheckedCell cell, Map<Integer, CheckedCell> passed) {
    for (CellCheck check : ofCells) {
      check.cell(cell);
    }
    if (!cell.isNumber()) {
      ofTexts.forEach(check -> check.text(cell));
      ofLooks.forEach(check -> check.passes(cell));
    } else if (Optional.ofNullable(passed.get(cell.column())).filter(cell::looksLike).isEmpty()) {
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
