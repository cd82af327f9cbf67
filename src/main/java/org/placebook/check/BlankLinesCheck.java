package org.placebook.check;

import org.placebook.sheet.Range;
import org.placebook.table.Letters;

/** Rule 4: no blank rows or columns inside a table; tables start in column A. */
final class BlankLinesCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(4, "No blank rows or columns inside a table; tables start in column A", true);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    for (TableArea table : sheet.tables()) {
      Range range = table.range();
      if (range.firstColumn() > 1) {
        report.error(
            RULE,
            sheet.place(range),
            "The table '%s' starts in column %s."
                .formatted(table.name(), Letters.of(range.firstColumn())),
            "Move the table so that it starts in column A: one table a sheet, one below the other"
                + " if there must be several.");
      }
      blankRows(sheet, range, report);
      blankColumns(sheet, range, report);
    }
  }

  private static void blankRows(CheckedSheet sheet, Range range, Report report) {
    CellList blank = new CellList();
    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
      if (isBlank(sheet, new Range(row, range.firstColumn(), row, range.lastColumn()))) {
        blank.add(row, range.firstColumn());
      }
    }
    report.error(
        RULE,
        sheet,
        blank,
        "A row of the table is blank, so a screen reader takes it for the table's end.",
        "Delete the row (right-click its number, Delete).");
  }

  private static void blankColumns(CheckedSheet sheet, Range range, Report report) {
    CellList blank = new CellList();
    for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
      boolean body = isBlank(sheet, new Range(range.firstRow(), column, range.lastRow(), column));
      if (body) {
        blank.add(range.firstRow(), column);
      }
    }
    report.error(
        RULE,
        sheet,
        blank,
        "A column of the table is blank.",
        "Delete the column (right-click its letter, Delete).");
  }

  private static boolean isBlank(CheckedSheet sheet, Range range) {
    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
      for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
        if (!sheet.isBlank(row, column)) {
          return false;
        }
      }
    }
    return true;
  }
}
