package org.placebook.check;

import org.placebook.sheet.CellFormat.Alignment;
import org.placebook.sheet.FileFormat;

/** Rule 19, first part: figures and their headings right-aligned, text left. */
final class AlignmentCheck implements CellCheck {
  static final Rule RULE =
      new Rule(19, "Figures and their headings right-aligned, text left", false);

  private CellList figures = new CellList();
  private CellList headings = new CellList();
  private CellList texts = new CellList();

  @Override
  public void cell(CheckedCell cell) {
    if (cell.table().isPresent()) {
      cell(cell, cell.table().get().isFigures(cell.column()));
    }
  }

  private void cell(CheckedCell cell, boolean figureColumn) {
    Alignment alignment = cell.format().alignment();
    if (!cell.isBody()) {
      boolean right = alignment == Alignment.RIGHT;
      if (figureColumn && !right && cell.isText()) {
        headings.add(cell);
      }
    } else if (cell.isNumber()) {
      if (figureColumn && alignment != Alignment.RIGHT && alignment != Alignment.GENERAL) {
        figures.add(cell);
      }
    } else if (cell.isText() && !figureColumn) {
      boolean aside = alignment == Alignment.RIGHT || alignment == Alignment.CENTRE;
      if (aside && !standsForFigure(cell.text())) {
        texts.add(cell);
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
