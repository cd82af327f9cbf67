package org.placebook.read;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.sheet.Range;
import org.placebook.table.Span;

/** Finds the rows that name the columns, looking upwards from a table's first row of figures. */
final class HeaderRows {
  private static final Pattern SERIES = Pattern.compile("(?=.*[A-Z])[A-Z0-9]{4}");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{1,3}");
  private static final int MOST_BETWEEN = 3;
  private static final int MOST_ROWS = 12;

  private final Strip strip;
  private final DataRows data;

  /** By row: how many rows down to it are blank. */
  private final int[] blanks;

  private final Map<Kind, Look> looks = new HashMap<>();

  /** By first column of figures: the last row asked, and the last above it that could head. */
  private final Map<Integer, int[]> headings = new HashMap<>();

  HeaderRows(Strip strip) {
    this.strip = strip;
    this.data = new DataRows(strip);
    this.blanks = new int[strip.lastRow() + 1];
    for (int row = 1; row < blanks.length; row++) {
      blanks[row] = blanks[row - 1] + (strip.isBlank(row) ? 1 : 0);
    }
  }

  /**
   * The header above a row of figures.
   *
   * @param row the first row of figures
   * @param floor the first row that may belong to it
   */
  Optional<Span> above(int row, int floor) {
    int firstFigure = strip.firstFigure(row);
    int lowest = bottomAbove(row, floor, firstFigure);
    boolean counts = lowest > floor && countsHeadings(lowest, firstFigure);
    int bottom = counts ? lowest - 1 : lowest;
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
    boolean enough =
        isFar(row, bottom)
            ? namesAll(row, firstFigure, named)
            : namesEnough(row, firstFigure, named);
    return enough ? Optional.of(new Span(top, bottom)) : Optional.empty();
  }

  /** "1 | 2 | 3" right beneath headings in words counts these, and is none. */
  private boolean countsHeadings(int row, int firstFigure) {
    int column = strip.next(row, firstFigure - 1);
    while (column > 0 && strip.role(row - 1, column) == CellRole.WORDS) {
      column = strip.next(row, column);
    }
    return column == 0 && strip.first(row) < firstFigure && NumberedHeadings.isCounting(strip, row);
  }

  /**
   * The lowest header row. Beneath it may stand blank rows, areas without figures, years without
   * any, and the labels of a first group. A row that is like an area's heads what has no other
   * headings, unless it holds a code: "England | 2019 | 2020" over its regions.
   */
  private int bottomAbove(int row, int floor, int firstFigure) {
    boolean mayFind = headingAbove(row, firstFigure) >= floor;
    int lowest = mayFind ? floor : Math.max(floor, row - 1);
    Kind kind = new Kind(floor, firstFigure, words(row, firstFigure));
    Look look = new Look(row);
    Optional<Look> before = Optional.ofNullable(looks.get(kind));
    while (look.above >= lowest && look.labels <= MOST_BETWEEN && !look.ended) {
      boolean isData = step(look, floor, firstFigure);
      if (isData && before.isPresent() && look.meets(before.get(), data)) {
        break;
      }
      look.above--;
    }
    looks.put(kind, look);
    return look.found();
  }

  /** Looks at one row more; gives whether it is data. */
  private boolean step(Look look, int floor, int firstFigure) {
    int above = look.above;
    if (strip.isBlank(above)) {
      return false;
    }
    boolean repeats = data.repeats(above, look.row);
    boolean stands = look.otherwise > 0 || data.hasCode(above) || !isHeading(above, firstFigure);
    if (repeats || data.isOne(above, firstFigure, look.row)) {
      if (repeats && !(stands && data.namesArea(above))) {
        look.repeats(data.same(above, look.row));
      }
      look.otherwise = repeats || stands ? look.otherwise : above;
      return true;
    }
    if (isHeading(above, firstFigure)) {
      look.heading = above;
      look.ended = true;
    } else if (strip.last(above) >= firstFigure && !hasNavigationOnly(above, firstFigure)) {
      boolean letters = look.otherwise == 0 && floor == 1 && isRowOfLetters(above, look.row);
      look.letters = letters ? above : 0;
      look.ended = true;
    } else if (!HeaderWords.namesYear(strip.text(above, strip.first(above)))) {
      look.labels++;
    }
    return false;
  }

  /** The columns of figures in which a row has words. */
  private BitSet words(int row, int firstFigure) {
    BitSet words = new BitSet();
    for (int column = firstFigure; column > 0; column = strip.next(row, column)) {
      words.set(column, strip.role(row, column) == CellRole.WORDS);
    }
    return words;
  }

  /** The last row above one that could name columns, or 0; asked of rows from above. */
  private int headingAbove(int row, int firstFigure) {
    int[] seen = headings.computeIfAbsent(firstFigure, unused -> new int[2]);
    for (; seen[0] < row - 1; seen[0]++) {
      seen[1] = isHeading(seen[0] + 1, firstFigure) ? seen[0] + 1 : seen[1];
    }
    return seen[1];
  }

  /** Rows from which one looks upwards past the same rows of data. */
  private record Kind(int floor, int firstFigure, BitSet words) {}

  /**
   * How far one looked upwards from a row of figures. A sheet may hold a hundred thousand rows that
   * look so and head nothing: from each of them only those are looked at that are new.
   */
  private static final class Look {
    private final int row;
    private int above;
    private int labels;
    private int heading;
    private int otherwise;
    private int letters;
    private boolean ended;

    /** The columns in which every row that was passed since it repeats this one does so. */
    private Optional<BitSet> repeated = Optional.empty();

    Look(int row) {
      this.row = row;
      this.above = row - 1;
    }

    void repeats(BitSet columns) {
      repeated.ifPresent(columns::and);
      repeated = Optional.of(columns);
    }

    /** Whether an earlier look began here, and what it passed this one passes too. */
    boolean meets(Look before, DataRows data) {
      if (above != before.row || labels > 0) {
        return false;
      }
      if (before.repeated.isPresent()) {
        BitSet columns = data.same(row, before.row);
        columns.and(before.repeated.get());
        if (columns.cardinality() < 2) {
          return false;
        }
        repeats(columns);
      }
      heading = before.heading;
      otherwise = otherwise == 0 ? before.otherwise : otherwise;
      return true;
    }

    int found() {
      return heading > 0 ? heading : letters > 0 ? letters : otherwise;
    }
  }

  /** "x | y" right above the first area, whose letters elsewhere stand for missing figures. */
  private boolean isRowOfLetters(int row, int figures) {
    int firstFigure = strip.firstFigure(figures);
    Set<String> letters = new HashSet<>();
    for (int column = strip.next(row, firstFigure - 1);
        column > 0;
        column = strip.next(row, column)) {
      String text = strip.text(row, column);
      if (!LETTERS.matcher(text).matches() || !letters.add(text)) {
        return false;
      }
    }
    return row == figures - 1
        && labelledBelow(row, firstFigure)
        && !data.isLike(row, figures)
        && letters.size() > 1;
  }

  /** The cells over several columns that reach into a row. */
  private Stream<Range> merges(int row) {
    return strip.survey().merges(row, row).filter(m -> m.lastColumn() > m.firstColumn());
  }

  /** Many blank rows beneath a header. */
  private boolean isFar(int row, int header) {
    return blanks[row - 1] - blanks[header] > MOST_BETWEEN;
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
    boolean alone = strip.first(row) == strip.last(row);
    for (int column = strip.next(row, firstFigure - 1);
        column > 0;
        column = strip.next(row, column)) {
      String text = strip.text(row, column);
      boolean lone = alone && strip.text(row - 1, column).isEmpty();
      if (!HeaderWords.isLinkBack(text) && !(lone && HeaderWords.isNavigation(text))) {
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
    return merges(row)
        .anyMatch(
            merge ->
                merge.firstRow() < row
                    && merge.lastColumn() >= firstFigure
                    && !strip.text(merge.firstRow(), merge.firstColumn()).isEmpty());
  }

  private boolean mayStandAbove(int row, int below, int figures, int firstFigure, BitSet named) {
    if (!isHeading(row, firstFigure)
        || NumberedHeadings.isCounting(strip, row)
        || data.isOne(row, firstFigure, figures)) {
      return false;
    }
    int first = strip.next(row, firstFigure - 1);
    boolean labelled = strip.first(row) < firstFigure;
    boolean single = strip.next(row, first) == 0;
    if (!labelled) {
      return !single
          || strip.last(figures) <= firstFigure
          || isMergedOverSeveral(row, first)
          || !HeaderWords.isUnit(strip.text(row, first));
    }
    if (single && !isMergedOverSeveral(row, first) && !isPivotCaption(row, first)) {
      return !labelledBelow(below, firstFigure)
          && strip.last(figures) <= first
          && (!namesEnough(figures, firstFigure, named) || isUnit(below, first));
    }
    return !labelledBelow(below, firstFigure)
        || TellingApart.needs(strip, row, below, figures - 1, firstFigure)
        || !namesEnough(figures, firstFigure, named)
        || (isRowOfCodes(below, firstFigure) && !isRowOfCodes(row, firstFigure))
        || AreaRows.belongTogether(strip, row, below, firstFigure)
        || isMergedOverSeveral(row, first)
        || isPivotCaption(row, first);
  }

  /** Whether a row beneath headings says no more than the unit; an index is one here. */
  private boolean isUnit(int row, int column) {
    String text = strip.text(row, column);
    return HeaderWords.isUnit(text) || HeaderWords.isNavigation(text);
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
    return merges(row).anyMatch(merge -> merge.firstRow() == row && merge.firstColumn() == column);
  }

  /** Whether the row is one merged label over all figures: nothing that names columns is above. */
  private boolean spansAll(int row, int figures, int firstFigure) {
    return merges(row)
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
    merges(row)
        .filter(merge -> !strip.text(merge.firstRow(), merge.firstColumn()).isEmpty())
        .forEach(merge -> named.set(merge.firstColumn(), merge.lastColumn() + 1));
  }

  private boolean namesEnough(int row, int firstFigure, BitSet named) {
    return names(row, firstFigure, named, 2);
  }

  private boolean namesAll(int row, int firstFigure, BitSet named) {
    return names(row, firstFigure, named, Integer.MAX_VALUE);
  }

  /** Whether no more than one in so many figures of a row is without a heading. */
  private boolean names(int row, int firstFigure, BitSet named, long many) {
    int figures = 0;
    int without = 0;
    for (int column = firstFigure; column > 0; column = strip.next(row, column)) {
      if (strip.isFigureLike(row, column)) {
        figures++;
        without += named.get(column) ? 0 : 1;
      }
    }
    return figures > 0 && many * without <= figures;
  }
}
