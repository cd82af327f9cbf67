package org.placebook.read;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.placebook.area.Areas;
import org.placebook.table.Span;

/** Finds where a table ends, looking downwards from its first row of figures. */
final class BodyRows {
  private static final Pattern SIGNIFICANCE =
      Pattern.compile("[a-zA-Z](?:[ ,]?[a-zA-Z]){0,7}|\\*{1,3}");
  private static final int MOST_BLANK = 2;
  private static final int MOST_LABELS = 3;
  private static final int FAR_ENOUGH = 6;

  private final Strip strip;
  private final DataRows data;
  private final Span header;
  private final int firstFigure;
  private final int lastColumn;
  private final Set<String> linesAbove = new HashSet<>();

  /**
   * @param floor the first row that may belong to the table's title and preamble
   */
  BodyRows(Strip strip, int floor, Span header, int firstFigure, int lastColumn) {
    this.strip = strip;
    this.data = new DataRows(strip);
    this.header = header;
    this.firstFigure = firstFigure;
    this.lastColumn = lastColumn;
    for (int row = floor; row < header.first(); row++) {
      if (isSingle(row)) {
        linesAbove.add(strip.text(row, strip.first(row)));
      }
    }
  }

  private boolean isSingle(int row) {
    int first = strip.first(row);
    return first > 0 && strip.next(row, first) == 0;
  }

  /** The title of a block stands again over the next one. */
  private boolean repeatsTitle(int row, String label) {
    return isSingle(row) && linesAbove.contains(label) && !Areas.isName(label);
  }

  /** The last row of figures that belongs to the table whose first is given. */
  int lastFrom(int firstRow) {
    int last = firstRow;
    int before = firstRow;
    int labels = 0;
    for (int row = firstRow + 1; row <= strip.lastRow() && labels <= MOST_LABELS; row++) {
      if (strip.isBlank(row)) {
        continue;
      }
      boolean faraway = row - before > MOST_BLANK + 1;
      before = row;
      if (row == last + 1 && TableBlock.isAgain(strip, header.last(), row, firstFigure)) {
        continue;
      }
      if ((faraway || ends(row, last)) && !isOfArea(row, last)) {
        break;
      }
      if (TableBlock.hasFigures(strip, row, firstFigure, lastColumn) || holdsPlace(row, last)) {
        last = row;
        labels = 0;
      } else {
        labels += data.namesArea(row) || data.isLike(row, last) ? 0 : 1;
      }
    }
    last = SpreadFigures.end(strip, firstRow, withBlankAreas(last), firstFigure);
    while (isSignificance(last + 1)) {
      last++;
    }
    return last;
  }

  /** With the areas beneath that have no figures, unless they head what follows. */
  private int withBlankAreas(int last) {
    int end = last;
    while (isBare(end + 1) && (data.namesArea(end + 1) || data.isLike(end + 1, last))) {
      end++;
    }
    for (int below = end + 1; below <= Math.min(end + FAR_ENOUGH, strip.lastRow()); below++) {
      if (strip.last(below) >= firstFigure) {
        return last;
      }
    }
    return end;
  }

  private boolean isBare(int row) {
    return !strip.isBlank(row) && strip.last(row) < firstFigure;
  }

  /** Whether a row is an area's, even if it looks like headings. */
  private boolean isOfArea(int row, int last) {
    return data.hasCode(row)
        || data.repeats(row, last)
        || (strip.last(row) >= firstFigure
            && (data.namesArea(row) || data.isLike(row, last))
            && !repeatsHeader(row)
            && !repeatsFirstHeading(row));
  }

  /** Whether a row without figures has an area's code, or a label beside words for figures. */
  private boolean holdsPlace(int row, int last) {
    return data.hasCode(row)
        || data.repeats(row, last)
        || (strip.last(row) >= firstFigure
            && (data.isOne(row, firstFigure, last) || isLastInOneWord(row, last)));
  }

  /** Right beneath the figures one word in the place of all of them, and no more figures. */
  private boolean isLastInOneWord(int row, int last) {
    return row == last + 1
        && strip.first(row) < firstFigure
        && data.holdsOneWord(row, firstFigure)
        && !figuresFollow(row);
  }

  /** A row without a label that holds nothing but letters: which differences are significant. */
  private boolean isSignificance(int row) {
    int first = strip.first(row);
    for (int column = first; column > 0; column = strip.next(row, column)) {
      if (column > lastColumn || !SIGNIFICANCE.matcher(strip.text(row, column)).matches()) {
        return false;
      }
    }
    return first >= firstFigure;
  }

  private boolean ends(int row, int last) {
    boolean afterGap = row > last + 1;
    String label = strip.text(row, strip.first(row));
    if (TableBlock.hasFigures(strip, row, firstFigure, lastColumn)) {
      return HeaderWords.isNoteBesideFigures(label) || endsWithFigures(row, afterGap);
    }
    return HeaderWords.isNote(label)
        || HeaderWords.isParagraph(label)
        || HeaderWords.isNumberedTitle(label)
        || (afterGap && repeatsTitle(row, label))
        || (strip.last(row) >= firstFigure
            && startsAnother(row, afterGap)
            && !data.holdsWordsForFigures(row, firstFigure, last));
  }

  private boolean endsWithFigures(int row, boolean afterGap) {
    if (afterGap && !strip.isLabelled(row)) {
      return true;
    }
    return NumberedHeadings.isRowOfYears(strip, row)
        && (afterGap || repeatsHeader(row) || repeatsFirstHeading(row));
  }

  /** A row with words in the place of figures: the header of another table? */
  private boolean startsAnother(int row, boolean afterGap) {
    boolean besideLabel = afterGap && strip.role(row, firstFigure) == CellRole.WORDS;
    return (besideLabel || repeatsHeader(row) || namesColumns(row, afterGap)) && figuresFollow(row);
  }

  /**
   * Words over at least half of the columns; without a gap above, differing ones beside a label.
   */
  private boolean namesColumns(int row, boolean afterGap) {
    Set<String> words = new HashSet<>();
    int cells = 0;
    for (int column = strip.next(row, firstFigure - 1);
        column > 0 && column <= lastColumn;
        column = strip.next(row, column)) {
      words.add(strip.text(row, column));
      cells++;
    }
    boolean plain = strip.isLabelled(row) && strip.first(row) < firstFigure && words.size() >= 2;
    return 2 * cells > lastColumn - firstFigure && (afterGap || plain);
  }

  private boolean figuresFollow(int row) {
    for (int below = row + 1; below <= Math.min(row + FAR_ENOUGH, strip.lastRow()); below++) {
      if (TableBlock.hasFigures(strip, below, firstFigure, lastColumn)) {
        return true;
      }
    }
    return false;
  }

  /** "Ward" over wards again: other years follow beneath. */
  private boolean repeatsFirstHeading(int row) {
    int first = strip.first(row);
    return hasHeading(heading -> strip.first(heading) == first && isSame(row, heading, first));
  }

  private boolean repeatsHeader(int row) {
    return hasHeading(heading -> sameFigures(row, heading));
  }

  /** Whether one of the header's rows is so; asked of every row, so without a stream. */
  private boolean hasHeading(IntPredicate is) {
    for (int heading = header.first(); heading <= header.last(); heading++) {
      if (is.test(heading)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameFigures(int row, int heading) {
    for (int column = firstFigure; column <= lastColumn; column++) {
      if (!isSame(row, heading, column)) {
        return false;
      }
    }
    return true;
  }

  /** A million rows are asked whether they are the header again; a number is not its words. */
  private boolean isSame(int row, int heading, int column) {
    boolean isNumberUnderWords =
        strip.role(row, column) == CellRole.NUMBER && strip.role(heading, column) == CellRole.WORDS;
    return !isNumberUnderWords && strip.text(row, column).equals(strip.text(heading, column));
  }
}
