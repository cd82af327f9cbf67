package org.placebook.check;

import java.util.List;

/** Rule 20, first part: totals stand at an edge. */
final class TotalsCheck implements RuleCheck {
  static final Rule RULE = new Rule(20, "Totals at an edge of the table", false);

  private static final List<String> TOTALS =
      List.of("total", "totals", "grand total", "grand totals", "all", "overall");

  /** Codes, then names. */
  private static final int LABEL_COLUMNS = 2;

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    CellList within = new CellList();
    for (TableArea table : sheet.tables()) {
      for (int i = 0; i < LABEL_COLUMNS; i++) {
        int column = table.range().firstColumn() + i;
        if (!table.isFigures(column)) {
          within(sheet, table, column, within);
        }
      }
    }
    report.advice(
        RULE,
        sheet,
        within,
        "A total stands between other rows; whether it belongs to a group of rows is for you to"
            + " judge.",
        "Move totals to the first or last rows of the table.");
  }

  private static void within(CheckedSheet sheet, TableArea table, int column, CellList within) {
    for (int row = table.firstBodyRow() + 1; row < table.range().lastRow(); row++) {
      if (isTotal(sheet, row, column)
          && !isTotal(sheet, row - 1, column)
          && !isTotal(sheet, row + 1, column)) {
        within.add(row, column);
      }
    }
  }

  private static boolean isTotal(CheckedSheet sheet, int row, int column) {
    return sheet.isText(row, column)
        && TOTALS.stream().anyMatch(sheet.text(row, column)::equalsIgnoreCase);
  }
}
