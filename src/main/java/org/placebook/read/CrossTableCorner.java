package org.placebook.read;

import org.placebook.table.Span;

/**
 * The corner of a cross table as Stat-Xplore and other SuperWEB tools write it: what stands across
 * is named beside the headings, and what stands down in a row of its own beneath them.
 */
record CrossTableCorner(Strip strip, Span header, int firstFigure) {

  /** The header, with the row beneath it if that only names the labels. */
  Span withLabelBeneath(Span body) {
    int row = header.last() + 1;
    int last = strip.last(row);
    boolean labelsOnly = row == body.first() - 1 && last > 0 && last < firstFigure;
    return labelsOnly && namesLabels(row, body) && labelsAll(last, body)
        ? new Span(header.first(), row)
        : header;
  }

  private boolean namesLabels(int row, Span body) {
    boolean ofAreas = false;
    if (!isWithoutHeading(strip.first(row))) {
      return false;
    }
    for (int column = strip.first(row); column > 0; column = strip.next(row, column)) {
      if (HeaderWords.namesUnit(strip.text(row, column))) {
        return false;
      }
      ofAreas |= AreaLabels.isHeading(strip.text(row, column));
    }
    return ofAreas || hasNameOfWhatIsAcross(row, body);
  }

  private boolean isWithoutHeading(int column) {
    for (int row = header.first(); row <= header.last(); row++) {
      if (!strip.text(row, column).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A heading beside those of the figures, over no labels or over labels that are named here. */
  private boolean hasNameOfWhatIsAcross(int row, Span body) {
    int column = strip.first(header.last());
    return column > strip.first(row)
        && column < firstFigure
        && (!strip.text(row, column).isEmpty() || isBlank(column, body));
  }

  private boolean isBlank(int column, Span body) {
    for (int row = body.first(); row <= body.last(); row++) {
      if (!strip.text(row, column).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Every row of figures has its label there, and none else: no section has a heading. */
  private boolean labelsAll(int column, Span body) {
    for (int row = body.first(); row <= body.last(); row++) {
      boolean labelled = !strip.text(row, column).isEmpty();
      boolean figures = strip.last(row) >= firstFigure;
      if (labelled != figures) {
        return false;
      }
    }
    return true;
  }
}
