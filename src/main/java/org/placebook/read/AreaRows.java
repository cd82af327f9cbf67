package org.placebook.read;

import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;

/** Header rows that name areas, across: one of their names beside one of their codes. */
final class AreaRows {
  private AreaRows() {}

  /**
   * Whether two labelled header rows say of the same areas who they are, so that neither is the
   * header alone: codes and words over the same columns, or names and the regions they lie in; or a
   * name over each column, whatever stands beneath it.
   *
   * @param firstFigure the first column of figures
   */
  static boolean belongTogether(Strip strip, int row, int below, int firstFigure) {
    int codes = isOfCodes(strip, below, firstFigure) ? below : row;
    int words = codes == below ? row : below;
    if (isOfCodes(strip, codes, firstFigure)) {
      return namesWhatHasCode(strip, words, codes, firstFigure);
    }
    return isOfNames(strip, row, firstFigure)
        && (isOfNames(strip, below, firstFigure) || isOneOverEach(strip, row, below, firstFigure));
  }

  private static boolean isOneOverEach(Strip strip, int row, int below, int firstFigure) {
    int over = firstFigure - 1;
    int under = firstFigure - 1;
    do {
      over = strip.next(row, over);
      under = strip.next(below, under);
    } while (over == under && over > 0);
    return over == under && row == below - 1;
  }

  private static boolean isOfCodes(Strip strip, int row, int firstFigure) {
    int codes = 0;
    int cells = 0;
    for (int column = strip.next(row, firstFigure - 1);
        column > 0;
        column = strip.next(row, column)) {
      cells++;
      codes += AreaCodes.isCode(strip.text(row, column)) ? 1 : 0;
    }
    return codes > 1 && 2 * codes >= cells;
  }

  private static boolean isOfNames(Strip strip, int row, int firstFigure) {
    int names = 0;
    int cells = 0;
    for (int column = strip.next(row, firstFigure - 1);
        column > 0;
        column = strip.next(row, column)) {
      cells++;
      names += Areas.isName(NoteMarks.without(strip.text(row, column))) ? 1 : 0;
    }
    return names > 1 && 2 * names >= cells;
  }

  /** Words over at least half of the codes: names of areas, whether they are known or not. */
  private static boolean namesWhatHasCode(Strip strip, int words, int codes, int firstFigure) {
    int named = 0;
    int cells = 0;
    for (int column = strip.next(codes, firstFigure - 1);
        column > 0;
        column = strip.next(codes, column)) {
      cells++;
      named += strip.role(words, column) == CellRole.WORDS ? 1 : 0;
    }
    return 2 * named >= cells || isOfNames(strip, words, firstFigure);
  }
}
