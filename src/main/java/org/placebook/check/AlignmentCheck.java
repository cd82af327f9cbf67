package org.placebook.check;

import org.placebook.sheet.CellFormat.Alignment;
import org.placebook.sheet.FileFormat;

/** Rule 19, first part: figures and their headings right-aligned, text left. */
final class AlignmentCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(19, "Figures and their headings right-aligned, text left", false);

  private CellList figures = new CellList();
  private CellList headings = new CellList();
  private CellList texts = new CellList();

  @Override
  public void cell(CheckedSheet sheet, int row, int column) {
    sheet.table(row, column).ifPresent(table -> cell(sheet, table, row, column));
  }

  private void cell(CheckedSheet sheet, TableArea table, int row, int column) {
    Alignment alignment = sheet.format(row, column).alignment();
    boolean figureColumn = table.isFigures(column);
    if (!table.isBody(row)) {
      boolean right = alignment == Alignment.RIGHT;
      if (figureColumn && !right && sheet.isText(row, column)) {
        headings.add(row, column);
      }
    } else if (sheet.isNumber(row, column)) {
      if (figureColumn && alignment != Alignment.RIGHT && alignment != Alignment.GENERAL) {
        figures.add(row, column);
      }
    } else if (sheet.isText(row, column) && !figureColumn) {
      boolean stands = standsForFigure(sheet.text(row, column));
      if (!stands && (alignment == Alignment.RIGHT || alignment == Alignment.CENTRE)) {
        texts.add(row, column);
      }
    }
  }

  /** Shorthand and markers, c or ~, stand where the figure would, whatever the column holds. */
  private static boolean standsForFigure(String text) {
    return Shorthand.is(text)
        || ShorthandCheck.isKnown(text)
        || text.chars().noneMatch(Character::isLetterOrDigit);
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (sheet.workbook().features().format() != FileFormat.CSV) {
      report.error(RULE, sheet, figures, "The figure is not right-aligned.", "Home, Align Right.");
      report.error(
          RULE,
          sheet,
          headings,
          "The heading of a column of figures is not right-aligned.",
          "Select the heading, then Home, Align Right.");
      report.error(RULE, sheet, texts, "The text is not left-aligned.", "Home, Align Left.");
    }
    figures = new CellList();
    headings = new CellList();
    texts = new CellList();
  }
}
