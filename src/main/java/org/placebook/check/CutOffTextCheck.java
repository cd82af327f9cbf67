package org.placebook.check;

import org.placebook.sheet.CellFormat;
import org.placebook.sheet.FileFormat.Says;

/** Rule 6: table text is wrapped, nothing is cut off. */
final class CutOffTextCheck implements CellCheck {
  static final Rule RULE = new Rule(6, "Table text is wrapped, nothing is cut off", true);

  /** Widths are counted in characters of 11 points; letters differ, so only clear cases count. */
  private static final double STANDARD_POINTS = 11;

  private static final double TOLERANCE = 1.2;

  private final CellList texts = new CellList();
  private final CellList figures = new CellList();

  @Override
  public void cell(CheckedCell cell) {
    if (!isInTable(cell)) {
      return;
    }
    if (cell.isText()) {
      text(cell);
    } else if (cell.isNumber()) {
      double number = cell.sheet().grid().number(cell.row(), cell.column());
      if (!fits(number, cell)) {
        figures.add(cell);
      }
    }
  }

  @Override
  public boolean passes(AlikeFigures figures) {
    CheckedCell first = figures.first();
    return !isInTable(first) || (fits(figures.least(), first) && fits(figures.largest(), first));
  }

  private static boolean isInTable(CheckedCell cell) {
    return cell.table().isPresent() && cell.sheet().says(Says.LOOKS);
  }

  private static boolean fits(double number, CheckedCell cell) {
    int shown = cell.sheet().numberFormat(cell.format()).width(number);
    return needed(shown, cell.format()) <= width(cell);
  }

  private void text(CheckedCell cell) {
    if (cell.format().wrapped()) {
      return;
    }
    boolean tooLong = needed(cell.text().length(), cell.format()) > width(cell);
    if (cell.text().indexOf('\n') >= 0 || (tooLong && hasNeighbour(cell))) {
      texts.add(cell);
    }
  }

  private static boolean hasNeighbour(CheckedCell cell) {
    int next = cell.column() + 1;
    return cell.sheet().table(cell.row(), next).isPresent()
        || !cell.sheet().isBlank(cell.row(), next);
  }

  private static double needed(int characters, CellFormat format) {
    return characters
        * format.font().points()
        / STANDARD_POINTS
        * (format.font().bold() ? 1.05 : 1);
  }

  private static double width(CheckedCell cell) {
    return cell.sheet().features().widths().of(cell.column()) * TOLERANCE + 1;
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    report.error(
        RULE,
        sheet,
        texts,
        "The text does not fit its cell and is not wrapped, so it is cut off.",
        "Select the table, then Home, Wrap Text, and widen the column.");
    report.error(
        RULE,
        sheet,
        figures,
        "The figure does not fit its column and may show as ####.",
        "Widen the column: double-click the right edge of its letter.");
  }
}
