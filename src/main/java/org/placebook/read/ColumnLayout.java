package org.placebook.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.table.Span;

/**
 * The columns of a block, by use, and its rows.
 *
 * @param uses by column from {@code firstColumn} on
 * @param rows the rows that are places: blank rows and section headings left out
 */
record ColumnLayout(
    TableBlock block,
    ColumnHeadings headings,
    int firstColumn,
    List<ColumnUse> uses,
    List<Integer> rows) {
  private static final int LONGEST_MARK = 3;
  private static final Pattern OF_WORDS =
      Pattern.compile(
          "(?i)(?:.* )?(?:foot)?(?:notes?|comments?|remarks|trend|category|type|name|code|status)");
  private static final Pattern ORDER = Pattern.compile("(?i).*(?:sort[ _]?order|sortable).*");
  private static final Pattern OF_MARKS =
      Pattern.compile(
          "(?i)\\W+(?:annotations?|flags?|marks?|markers?|symbols?|footnotes?|notes?)\\W*");
  private static final Pattern PERIOD =
      Pattern.compile("(?i)(?:.* )?(?:year|date|period|time)(?: ending| period| code)?");

  static ColumnLayout of(TableBlock block) {
    ColumnHeadings headings = new ColumnHeadings(block);
    int first = block.firstColumn();
    int[][] counts = counts(block, first);
    WordColumns.count(block, headings, first, counts);
    int byLook = firstFigure(block, headings, counts, first);
    int firstFigure = Identifiers.after(block, headings, afterYears(block, headings, byLook));
    List<ColumnUse> uses = new ArrayList<>();
    for (int column = first; column <= block.lastColumn(); column++) {
      uses.add(use(headings, counts[column - first], column, firstFigure));
    }
    markFlags(block, headings, first, firstFigure, uses);
    while (uses.get(uses.size() - 1) == ColumnUse.SPACING) {
      uses.remove(uses.size() - 1);
    }
    List<Integer> rows = PlaceRows.of(block, first, firstFigure);
    return new ColumnLayout(block, headings, first, uses, rows);
  }

  /** A few short marks without a heading, right of figures, belong to these. */
  private static void markFlags(
      TableBlock block, ColumnHeadings headings, int first, int firstFigure, List<ColumnUse> uses) {
    for (int i = 1; i < uses.size(); i++) {
      if (first + i > firstFigure
          && uses.get(i) == ColumnUse.LABELS
          && uses.get(i - 1) == ColumnUse.FIGURES
          && !headings.hasOwn(first + i)
          && holdsMarksOnly(block, first + i)) {
        uses.set(i, ColumnUse.FLAGS);
      }
    }
  }

  private static boolean holdsMarksOnly(TableBlock block, int column) {
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (block.strip().text(row, column).length() > LONGEST_MARK) {
        return false;
      }
    }
    return true;
  }

  /** By column: cells with words, cells with figures, cells with markers. */
  private static int[][] counts(TableBlock block, int first) {
    return block
        .body()
        .blocks()
        .map(rows -> counts(block, first, rows))
        .reduce(ColumnLayout::sums)
        .orElseThrow();
  }

  private static int[][] counts(TableBlock block, int first, Span rows) {
    int[][] counts = new int[block.lastColumn() - first + 1][3];
    Strip strip = block.strip();
    for (int row = rows.first(); row <= rows.last(); row++) {
      int end = Math.min(strip.survey().lastColumn(row), block.lastColumn());
      for (int column = first; column <= end; column++) {
        CellRole role = strip.role(row, column);
        if (role != CellRole.BLANK) {
          counts[column - first][kind(role)]++;
        }
      }
    }
    return counts;
  }

  private static int[][] sums(int[][] some, int[][] others) {
    for (int column = 0; column < some.length; column++) {
      for (int kind = 0; kind < some[column].length; kind++) {
        some[column][kind] += others[column][kind];
      }
    }
    return some;
  }

  private static int kind(CellRole role) {
    return switch (role) {
      case WORDS, BLANK -> 0;
      case MARKER -> 2;
      default -> 1;
    };
  }

  /** Further left than the first row shows, if only blanks stood there in that row. */
  private static int firstFigure(
      TableBlock block, ColumnHeadings headings, int[][] counts, int first) {
    int figure = block.firstFigure();
    while (figure - 1 > first
        && isFiguresByLook(headings, counts[figure - 1 - first], figure - 1)) {
      figure--;
    }
    return figure;
  }

  private static boolean isFiguresByLook(ColumnHeadings headings, int[] counts, int column) {
    String heading = headings.lowest(column).toLowerCase(Locale.ROOT);
    boolean code = heading.isEmpty() || heading.matches(".*\\b(?:code|id|ref|year|date|no)\\b.*");
    return !code && counts[1] + counts[2] > counts[0];
  }

  /** A column of years before the figures tells the rows apart, and is no figure. */
  private static int afterYears(TableBlock block, ColumnHeadings headings, int firstFigure) {
    boolean years =
        firstFigure < block.lastColumn()
            && !headings.of(firstFigure + 1).isEmpty()
            && PERIOD.matcher(headings.of(firstFigure)).matches();
    for (int row = block.body().first(); years && row <= block.body().last(); row++) {
      years =
          block.strip().role(row, firstFigure) == CellRole.BLANK
              || block.strip().role(row, firstFigure) == CellRole.WORDS
              || block.strip().survey().isYear(row, firstFigure);
    }
    return years ? firstFigure + 1 : firstFigure;
  }

  private static ColumnUse use(ColumnHeadings headings, int[] counts, int column, int firstFigure) {
    int filled = counts[0] + counts[1] + counts[2];
    if (column < firstFigure) {
      return filled == 0 && headings.of(column).isEmpty() ? ColumnUse.SPACING : ColumnUse.LABELS;
    }
    String lowest = headings.lowest(column);
    if (lowest.matches("(?i)flags?") || (counts[1] == 0 && annotates(headings, column))) {
      return ColumnUse.FLAGS;
    }
    if (filled == 0) {
      return !headings.hasOwn(column)
          ? ColumnUse.SPACING
          : isOfWords(headings, column) ? ColumnUse.LABELS : ColumnUse.FIGURES;
    }
    boolean words = counts[0] > counts[1] + counts[2] || (counts[1] == 0 && lowest.isEmpty());
    if (words || ORDER.matcher(lowest).matches()) {
      return ColumnUse.LABELS;
    }
    return ColumnUse.FIGURES;
  }

  /** Stat-Xplore's "August 2015 - Annotations" beside "August 2015" holds marks, or nothing. */
  private static boolean annotates(ColumnHeadings headings, int column) {
    String figures = headings.of(column - 1);
    String heading = headings.of(column);
    return !figures.isEmpty()
        && heading.startsWith(figures)
        && OF_MARKS.matcher(heading.substring(figures.length())).matches();
  }

  /** Whether a column's heading says that words stand beneath it. */
  static boolean isOfWords(ColumnHeadings headings, int column) {
    return OF_WORDS.matcher(headings.lowest(column)).matches();
  }

  ColumnUse use(int column) {
    int index = column - firstColumn;
    return index < 0 || index >= uses.size() ? ColumnUse.SPACING : uses.get(index);
  }

  int lastColumn() {
    return firstColumn + uses.size() - 1;
  }

  /**
   * The same with some columns used by their roles.
   *
   * @param figures the columns of figures
   * @param known the columns whose roles are known; others are used as before
   */
  ColumnLayout by(Set<Integer> figures, Set<Integer> known) {
    List<ColumnUse> byRole = new ArrayList<>(uses);
    for (int column = firstColumn; column <= lastColumn(); column++) {
      if (figures.contains(column)) {
        byRole.set(column - firstColumn, ColumnUse.FIGURES);
      } else if (known.contains(column)) {
        byRole.set(column - firstColumn, ColumnUse.LABELS);
      }
    }
    return new ColumnLayout(block, headings, firstColumn, byRole, rows);
  }

  /** The same without some of the rows, counted from 0. */
  ColumnLayout without(BitSet left) {
    List<Integer> others =
        IntStream.range(0, rows.size()).filter(row -> !left.get(row)).mapToObj(rows::get).toList();
    return new ColumnLayout(block, headings, firstColumn, uses, others);
  }

  /** The columns of one use, from left to right. */
  List<Integer> columns(ColumnUse use) {
    List<Integer> columns = new ArrayList<>();
    for (int column = firstColumn; column <= lastColumn(); column++) {
      if (use(column) == use) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** The column of flags that belongs to a column of figures, or 0. */
  int flagsOf(int column) {
    int flags = column + 1;
    return use(flags) == ColumnUse.FLAGS ? flags : 0;
  }
}
