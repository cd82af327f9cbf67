package org.placebook.check;

import org.placebook.sheet.CellFormat;
import org.placebook.sheet.FileFormat;

/** Rule 6: table text is wrapped, nothing is cut off. */
final class CutOffTextCheck implements RuleCheck {
  static final Rule RULE = new Rule(6, "Table text is wrapped, nothing is cut off", true);

  /** Widths are counted in characters of 11 points; letters differ, so only clear cases count. */
  private static final double STANDARD_POINTS = 11;

  private static final double TOLERANCE = 1.2;

  private CellList texts = new CellList();
  private CellList figures = new CellList();

  @Override
  public void cell(CheckedSheet sheet, int row, int column) {
    if (sheet.workbook().features().format() == FileFormat.CSV
        || sheet.table(row, column).isEmpty()) {
      return;
    }
    if (sheet.isText(row, column)) {
      text(sheet, row, column);
    } else if (sheet.isNumber(row, column)) {
      CellFormat format = sheet.format(row, column);
      int shown = sheet.numberFormat(row, column).width(sheet.grid().number(row, column));
      if (needed(shown, format) > width(sheet, column)) {
        figures.add(row, column);
      }
    }
  }

  private void text(CheckedSheet sheet, int row, int column) {
    CellFormat format = sheet.format(row, column);
    if (format.wrapped()) {
      return;
    }
    String text = sheet.text(row, column);
    boolean neighbour = sheet.table(row, column + 1).isPresent() || !sheet.isBlank(row, column + 1);
    boolean tooLong = needed(text.length(), format) > width(sheet, column);
    if (text.indexOf('\n') >= 0 || (neighbour && tooLong)) {
      texts.add(row, column);
    }
  }

  private static double needed(int characters, CellFormat format) {
    return characters
        * format.font().points()
        / STANDARD_POINTS
        * (format.font().bold() ? 1.05 : 1);
  }

  private static double width(CheckedSheet sheet, int column) {
    return sheet.features().widths().of(column) * TOLERANCE + 1;
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
    texts = new CellList();
    figures = new CellList();
  }
}
