package org.placebook.check;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.placebook.sheet.FileFormat.Says;
import org.placebook.sheet.Grid;
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
    IntSummaryStatistics decimals = new IntSummaryStatistics();
    int unseparated = 0;
    int zero = 0;
    List<AlikeFigures> all = AlikeFigures.of(sheet, table, column);
    for (AlikeFigures figures : all) {
      count(figures, decimals);
      unseparated = unseparated == 0 ? unseparated(figures) : unseparated;
      zero = zero == 0 && figures.shown().dropsLeadingZero() ? figures.first().row() : zero;
    }
    boolean years = unseparated > 0 && all.stream().allMatch(NumberFormatsCheck::areYears);
    note(thousands, years ? 0 : unseparated, column);
    note(leadingZero, zero, column);
    note(precision, decimals.getMax() > decimals.getMin() ? table.headerRow() : 0, column);
  }

  private static void count(AlikeFigures figures, IntSummaryStatistics decimals) {
    ShownFigure shown = figures.shown();
    if (shown.isGeneral()) {
      figures.numbers().mapToInt(shown::decimals).forEach(decimals);
    } else {
      decimals.accept(shown.decimals(figures.least()));
    }
  }

  /** The row of the first that is large and shows no sign between thousands, or 0. */
  private static int unseparated(AlikeFigures figures) {
    if (figures.shown().separatesThousands() || !figures.reach(THOUSAND)) {
      return 0;
    }
    int column = figures.first().column();
    Grid grid = figures.first().sheet().grid();
    return figures
        .rows()
        .filter(row -> Math.abs(grid.number(row, column)) >= THOUSAND)
        .filter(row -> !grid.isPercent(row, column))
        .findFirst()
        .orElse(0);
  }

  private static boolean areYears(AlikeFigures figures) {
    return figures.numbers().allMatch(Period::isYear);
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
