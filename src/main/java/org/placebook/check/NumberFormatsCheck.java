package org.placebook.check;

import org.placebook.sheet.FileFormat.Says;
import org.placebook.table.Period;

/** Rule 19, second part: thousands separated, a leading zero, one precision per column. */
final class NumberFormatsCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(19, "Thousands separated, a leading zero, one precision per column", false);

  private static final double THOUSAND = 1000;

  private final CellList thousands = new CellList();
  private final CellList leadingZero = new CellList();
  private final CellList precision = new CellList();

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (!sheet.says(Says.NUMBER_FORMATS)) {
      return;
    }
    for (TableArea table : sheet.tables()) {
      for (int column = table.range().firstColumn();
          column <= table.range().lastColumn();
          column++) {
        if (table.isFigures(column)) {
          column(sheet, table, column);
        }
      }
    }
    report(sheet, report);
  }

  private void column(CheckedSheet sheet, TableArea table, int column) {
    boolean years = true;
    int least = Integer.MAX_VALUE;
    int most = -1;
    int unseparated = 0;
    int zero = 0;
    for (int row = table.firstBodyRow(); row <= table.range().lastRow(); row++) {
      if (sheet.isNumber(row, column)) {
        double number = sheet.grid().number(row, column);
        ShownFigure format = sheet.numberFormat(sheet.format(row, column));
        years &= Period.isYear(number);
        int decimals = format.decimals(number);
        least = Math.min(least, decimals);
        most = Math.max(most, decimals);
        boolean large = Math.abs(number) >= THOUSAND && !sheet.grid().isPercent(row, column);
        boolean bare = large && !format.separatesThousands();
        unseparated = unseparated == 0 && bare ? row : unseparated;
        zero = zero == 0 && format.dropsLeadingZero() ? row : zero;
      }
    }
    note(thousands, years ? 0 : unseparated, column);
    note(leadingZero, zero, column);
    note(precision, most > least ? table.headerRow() : 0, column);
  }

  private static void note(CellList cells, int row, int column) {
    if (row > 0) {
      cells.add(row, column);
    }
  }

  private void report(CheckedSheet sheet, Report report) {
    report.error(
        RULE,
        sheet,
        thousands,
        "Figures of a thousand and more have no separator for thousands.",
        "Select the column, then Home, Comma Style, Decrease Decimal as needed.");
    report.error(
        RULE,
        sheet,
        leadingZero,
        "The number format leaves out the zero before the decimal point.",
        "Select the column, then Format Cells, Number.");
    report.error(
        RULE,
        sheet,
        precision,
        "The figures of the column show different numbers of decimals.",
        "Select the column, then Format Cells, Number, with one number of decimals.");
  }
}
