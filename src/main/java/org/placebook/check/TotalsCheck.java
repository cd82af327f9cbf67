package org.placebook.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rule 20, first part: totals stand at an edge. */
final class TotalsCheck implements RuleCheck {
  static final Rule RULE = new Rule(20, "Totals at an edge of the table", false);

  /** What these begin with: most labels are passed by at their first letter. */
  private static final String BEGINNINGS = "TtGgAaOo";

  private static final Set<String> TOTALS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    TOTALS.addAll(List.of("total", "totals", "grand total", "grand totals", "all", "overall"));
  }

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
    if (!sheet.isText(row, column)) {
      return false;
    }
    String text = sheet.text(row, column);
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 && TOTALS.contains(text);
  }
}
