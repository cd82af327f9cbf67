package org.placebook.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.sheet.features.Features;
import org.placebook.sheet.features.Spreadsheets;

/** Checks any workbook against all rules. */
public final class Checker {
  private final List<RuleCheck> checks = Rules.fresh();
  private final List<CellCheck> cellChecks =
      checks.stream().filter(CellCheck.class::isInstance).map(CellCheck.class::cast).toList();
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
    try (SpreadsheetFile file = Spreadsheets.open(path, limits)) {
      WorkbookFeatures features = Features.read(path, file, limits);
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

  private void sheet(CheckedSheet sheet) {
    Grid grid = sheet.grid();
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        CellKind kind = grid.kind(row, column);
        if (kind != CellKind.BLANK) {
          CheckedCell cell = CheckedCell.of(sheet, row, column, kind);
          for (CellCheck check : cellChecks) {
            check.cell(cell);
          }
        }
      }
    }
    for (RuleCheck check : checks) {
      check.sheet(sheet, report);
    }
  }
}
