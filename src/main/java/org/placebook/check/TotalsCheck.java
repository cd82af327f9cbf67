package org.placebook.check;

import java.util.regex.Pattern;

/** Rule 20, first part: totals stand at an edge. */
final class TotalsCheck implements RuleCheck {
  static final Rule RULE = new Rule(20, "Totals at an edge of the table", false);

  private static final Pattern TOTAL = Pattern.compile("(?i)(grand )?totals?|all|overall");

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    CellList within = new CellList();
    for (TableArea table : sheet.tables()) {
      for (int row = table.firstBodyRow() + 1; row < table.range().lastRow(); row++) {
        int column = table.range().firstColumn();
        boolean figures = table.isFigures(column);
        boolean atEdge = isTotal(sheet, row - 1, column) || isTotal(sheet, row + 1, column);
        if (!figures && isTotal(sheet, row, column) && !atEdge) {
          within.add(row, column);
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

  private static boolean isTotal(CheckedSheet sheet, int row, int column) {
    return sheet.isText(row, column) && TOTAL.matcher(sheet.text(row, column)).matches();
  }
}
