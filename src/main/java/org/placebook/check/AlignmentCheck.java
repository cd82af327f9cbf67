package org.placebook.check;

import java.util.Optional;
import org.placebook.sheet.CellFormat.Alignment;
import org.placebook.sheet.FileFormat.Says;

/** Rule 19, first part: figures and their headings right-aligned, text left. */
final class AlignmentCheck implements CellCheck {
  static final Rule RULE =
      new Rule(19, "Figures and their headings right-aligned, text left", false);

  private final CellList figures = new CellList();
  private final CellList headings = new CellList();
  private final CellList texts = new CellList();

  @Override
  public void cell(CheckedCell cell) {
    wrong(cell).ifPresent(cells -> cells.add(cell));
  }

  @Override
  public boolean passes(AlikeFigures figures) {
    return wrong(figures.first()).isEmpty();
  }

  /** The cells that are wrong as this one is, if it is. */
  private Optional<CellList> wrong(CheckedCell cell) {
    return cell.table().flatMap(table -> wrong(cell, table.isFigures(cell.column())));
  }

  private Optional<CellList> wrong(CheckedCell cell, boolean figureColumn) {
    Alignment alignment = cell.format().alignment();
    if (!cell.isBody()) {
      boolean isLeft = figureColumn && alignment != Alignment.RIGHT && cell.isText();
      return isLeft ? Optional.of(headings) : Optional.empty();
    }
    if (cell.isNumber()) {
      boolean isRight = alignment == Alignment.RIGHT || alignment == Alignment.GENERAL;
      return figureColumn && !isRight ? Optional.of(figures) : Optional.empty();
    }
    boolean isAside = alignment == Alignment.RIGHT || alignment == Alignment.CENTRE;
    return cell.isText() && !figureColumn && isAside && !standsForFigure(cell.text())
        ? Optional.of(texts)
        : Optional.empty();
  }

  /** Shorthand and markers, c or ~, stand where the figure would, whatever the column holds. */
  private static boolean standsForFigure(String text) {
    return Shorthand.is(text)
        || ShorthandCheck.isKnown(text)
        || text.chars().noneMatch(Character::isLetterOrDigit);
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (sheet.says(Says.LOOKS)) {
      report.error(RULE, sheet, figures, "The figure is not right-aligned.", "Home, Align Right.");
      report.error(
          RULE,
          sheet,
          headings,
          "The heading of a column of figures is not right-aligned.",
          "Select the heading, then Home, Align Right.");
      report.error(RULE, sheet, texts, "The text is not left-aligned.", "Home, Align Left.");
    }
  }
}
