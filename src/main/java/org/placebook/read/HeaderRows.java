package org.placebook.read;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.sheet.Range;
import org.placebook.table.Span;

/** Finds the rows that name the columns, looking upwards from a table's first row of figures. */
final class HeaderRows {
  private static final Pattern SERIES = Pattern.compile("(?=.*[A-Z])[A-Z0-9]{4}");
  private static final int MOST_BETWEEN = 4;
  private static final int MOST_LABELS_BETWEEN = 12;
  private static final int MOST_ROWS = 12;

  private final Strip strip;
  private final List<Range> merges;

  HeaderRows(Strip strip) {
    this.strip = strip;
    this.merges =
        strip.grid().merges().stream()
            .filter(merge -> merge.lastColumn() > merge.firstColumn())
            .toList();
  }

  /**
   * The header above a row of figures.
   *
   * @param row the first row of figures
   * @param floor the first row that may belong to it
   */
  Optional<Span> above(int row, int floor) {
    int firstFigure = strip.firstFigure(row);
    int bottom = bottomAbove(row, floor, firstFigure);
    if (bottom == 0) {
      return Optional.empty();
    }
    BitSet named = new BitSet();
    int top = bottom;
    markNamed(bottom, firstFigure, named);
    for (int above = bottom - 1; above >= floor && bottom - above < MOST_ROWS; above--) {
      if (strip.isBlank(above)
          && above > floor
          && (isCoveredFromAbove(above, firstFigure) || isGroupRow(above - 1, firstFigure))) {
        continue;
      }
      if (spansAll(top, row, firstFigure) || !mayStandAbove(above, top, row, firstFigure, named)) {
        break;
      }
      markNamed(above, firstFigure, named);
      top = above;
    }
    return namesEnough(row, firstFigure, named)
        ? Optional.of(new Span(top, bottom))
        : Optional.empty();
  }

  /**
   * The lowest header row; blank rows and the label of a first group may stand beneath it, and
   * years without any figure.
   */
  private int bottomAbove(int row, int floor, int firstFigure) {
    int lowest = Math.max(floor, row - MOST_BETWEEN);
    for (int above = row - 1; above >= lowest; above--) {
      if (strip.isBlank(above)) {
        continue;
      }
      if (isHeading(above, firstFigure)) {
        return above;
      }
      if (strip.last(above) >= firstFigure) {
        return 0;
      }
      if (Wording.namesYear(strip.text(above, strip.first(above)))) {
        lowest = Math.max(floor, Math.min(lowest, above - 1));
        lowest = Math.max(lowest, row - MOST_LABELS_BETWEEN);
      }
    }
    return 0;
  }

  /** Whether a row could name columns: words, years or running numbers over the figures. */
  boolean isHeading(int row, int firstFigure) {
    if (strip.grid().isRowHidden(row)) {
      return false;
    }
    int first = strip.next(row, firstFigure - 1);
    if (first == 0 || hasNavigationOnly(row, firstFigure)) {
      return false;
    }
    int numbers = 0;
    int words = 0;
    int texts = 0;
    int markers = 0;
    for (int column = first; column > 0; column = strip.next(row, column)) {
      switch (strip.role(row, column)) {
        case NUMBER -> numbers++;
        case MARKER -> markers++;
        case WORDS -> words++;
        default -> texts++;
      }
    }
    return (markers == 0 || markers < words + texts)
        && (numbers == 0 || NumberedHeadings.in(strip, row, first))
        && (numbers == 0
            || strip.first(row) >= firstFigure
            || NumberedHeadings.mayBeLabelled(strip, row, words));
  }

  private boolean hasNavigationOnly(int row, int firstFigure) {
    for (int column = strip.next(row, firstFigure - 1);
        column > 0;
        column = strip.next(row, column)) {
      if (!Wording.isNavigation(strip.text(row, column))) {
        return false;
      }
    }
    return true;
  }

  /** Labels of groups over the figures and none over the labels. */
  private boolean isGroupRow(int row, int firstFigure) {
    return isHeading(row, firstFigure) && strip.first(row) >= firstFigure;
  }

  /** Whether headings merged over several rows reach down into a row. */
  private boolean isCoveredFromAbove(int row, int firstFigure) {
    return merges.stream()
        .anyMatch(
            merge ->
                merge.firstRow() < row
                    && row <= merge.lastRow()
                    && merge.lastColumn() >= firstFigure
                    && !strip.text(merge.firstRow(), merge.firstColumn()).isEmpty());
  }

  private boolean mayStandAbove(int row, int below, int figures, int firstFigure, BitSet named) {
    if (!isHeading(row, firstFigure) || NumberedHeadings.isCounting(strip, row)) {
      return false;
    }
    int first = strip.next(row, firstFigure - 1);
    boolean labelled = strip.first(row) < firstFigure;
    boolean single = strip.next(row, first) == 0;
    if (!labelled) {
      return !single
          || strip.last(figures) <= firstFigure
          || isMergedOverSeveral(row, first)
          || !Wording.isUnit(strip.text(row, first));
    }
    if (single && !isMergedOverSeveral(row, first) && !isPivotCaption(row, first)) {
      return !labelledBelow(below, firstFigure)
          && strip.last(figures) <= first
          && !namesEnough(figures, firstFigure, named);
    }
    return !labelledBelow(below, firstFigure)
        || TellingApart.needs(strip, row, below, figures - 1, firstFigure)
        || !namesEnough(figures, firstFigure, named)
        || (isRowOfCodes(below, firstFigure) && !isRowOfCodes(row, firstFigure))
        || AreaRows.belongTogether(strip, row, below, firstFigure)
        || isMergedOverSeveral(row, first)
        || isPivotCaption(row, first);
  }

  /** The series that each column is, by its code: "LFS code | YCJP | MGSX". */
  private boolean isRowOfCodes(int row, int firstFigure) {
    int first = strip.next(row, firstFigure - 1);
    for (int column = first; column > 0; column = strip.next(row, column)) {
      if (!SERIES.matcher(strip.text(row, column)).matches()) {
        return false;
      }
    }
    return first > 0;
  }

  private boolean labelledBelow(int row, int firstFigure) {
    int first = strip.first(row);
    return first > 0 && first < firstFigure;
  }

  /** Excel's own words over the columns of a pivot table. */
  private boolean isPivotCaption(int row, int column) {
    return strip.text(row, column).equals("Column Labels");
  }

  private boolean isMergedOverSeveral(int row, int column) {
    return merges.stream()
        .anyMatch(merge -> merge.firstRow() == row && merge.firstColumn() == column);
  }

  /** Whether the row is one merged label over all figures: nothing that names columns is above. */
  private boolean spansAll(int row, int figures, int firstFigure) {
    return merges.stream()
        .anyMatch(
            merge ->
                merge.firstRow() == row
                    && merge.firstColumn() <= firstFigure
                    && merge.lastColumn() >= strip.last(figures)
                    && strip.last(figures) > firstFigure);
  }

  private void markNamed(int row, int firstFigure, BitSet named) {
    for (int column = strip.next(row, firstFigure - 1);
        column > 0;
        column = strip.next(row, column)) {
      named.set(column);
    }
    for (Range merge : merges) {
      if (merge.firstRow() <= row
          && row <= merge.lastRow()
          && !strip.text(merge.firstRow(), merge.firstColumn()).isEmpty()) {
        named.set(merge.firstColumn(), merge.lastColumn() + 1);
      }
    }
  }

  /** Whether at least half of the figures of a row have a heading. */
  private boolean namesEnough(int row, int firstFigure, BitSet named) {
    int figures = 0;
    int without = 0;
    for (int column = firstFigure; column > 0; column = strip.next(row, column)) {
      if (strip.isFigureLike(row, column)) {
        figures++;
        without += named.get(column) ? 0 : 1;
      }
    }
    return figures > 0 && 2 * without <= figures;
  }
}
