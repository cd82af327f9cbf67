package org.placebook.read;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;

/**
 * Rows that are data whatever their cells hold: they name an area, or words stand in the place of
 * all their figures. Such a row is no heading, and its blanks end no table.
 */
record DataRows(Strip strip) {
  /** So many cells up or down a column are looked at to know what stands in it. */
  private static final int NEIGHBOURS = 6;

  private static final int FAR_ENOUGH = 30;
  private static final int MOST_LABELS = 8;
  private static final int LONGEST_WORD = 20;

  /**
   * Whether a row is data.
   *
   * @param firstFigure the column in which its figures begin
   * @param figures a row that holds some; columns in which it has words are of words
   */
  boolean isOne(int row, int firstFigure, int figures) {
    return namesArea(row)
        || holdsWordsForFigures(row, firstFigure, figures)
        || repeats(row, figures);
  }

  /** Whether a row names an area by a code or a known name, in a column where others stand. */
  boolean namesArea(int row) {
    return hasCode(row) || hasName(row);
  }

  /** Whether the code of an area stands in a row, in a column where other codes stand. */
  boolean hasCode(int row) {
    return labelled(row, AreaCodes::isCode);
  }

  private boolean hasName(int row) {
    return labelled(row, Areas::isName);
  }

  private boolean labelled(int row, Predicate<String> isArea) {
    int cells = 0;
    int first = strip.first(row);
    for (int column = first;
        column > 0 && cells < MOST_LABELS && (column == first || !isNumber(row, column));
        column = strip.next(row, column)) {
      if (isArea.test(strip.text(row, column)) && standsAmong(row, column, isArea)) {
        return true;
      }
      cells++;
    }
    return false;
  }

  private boolean isNumber(int row, int column) {
    return strip.role(row, column) == CellRole.NUMBER;
  }

  /** Headings that name areas across have figures beneath; the areas of a column have others. */
  private boolean standsAmong(int row, int column, Predicate<String> isArea) {
    Look down = look(row, column, 1, isArea);
    return down == Look.NOTHING ? look(row, column, -1, isArea) == Look.AREAS : down == Look.AREAS;
  }

  private enum Look {
    AREAS,
    FIGURES,
    NOTHING
  }

  private Look look(int row, int column, int step, Predicate<String> isArea) {
    Look found = Look.NOTHING;
    int cells = 0;
    int end = Math.max(1, Math.min(strip.lastRow(), row + step * FAR_ENOUGH));
    for (int other = row + step; other != end + step && cells < NEIGHBOURS; other += step) {
      if (isNumber(other, column)) {
        return Look.FIGURES;
      }
      String text = strip.text(other, column);
      cells += text.isEmpty() ? 0 : 1;
      found = !text.isEmpty() && isArea.test(text) ? Look.AREAS : found;
    }
    return found;
  }

  /**
   * Whether a labelled row holds nothing but words in the place of figures: those that say so, or
   * one and the same that stands there again further down.
   *
   * @param figures a row that holds some; columns in which it has words are of words
   */
  boolean holdsWordsForFigures(int row, int firstFigure, int figures) {
    int first = strip.first(row);
    if (first == 0 || first >= firstFigure || strip.last(row) < firstFigure) {
      return false;
    }
    Set<String> words = new HashSet<>();
    boolean plain = true;
    int cells = 0;
    for (int column = strip.next(row, firstFigure - 1);
        column > 0;
        column = strip.next(row, column)) {
      if (strip.role(row, column) != CellRole.WORDS) {
        return false;
      }
      if (strip.role(figures, column) == CellRole.WORDS && figures != row) {
        continue;
      }
      String text = strip.text(row, column);
      plain &= MissingWords.plain(text).isPresent();
      words.add(text);
      cells++;
    }
    return (plain && cells > 0)
        || (words.size() == 1 && cells > 1 && standsAgain(row, firstFigure));
  }

  /** Whether one short word stands in several columns of figures, and nothing else in any. */
  boolean holdsOneWord(int row, int firstFigure) {
    int column = strip.next(row, firstFigure - 1);
    String word = strip.text(row, column);
    int cells = 0;
    boolean same = word.length() <= LONGEST_WORD && !HeaderWords.isUnit(word);
    for (; same && column > 0; column = strip.next(row, column)) {
      same = strip.role(row, column) == CellRole.WORDS && strip.text(row, column).equals(word);
      cells++;
    }
    return same && cells > 1;
  }

  /** Beneath figures, or in another row that looks like this one. */
  private boolean standsAgain(int row, int firstFigure) {
    String word = strip.text(row, strip.next(row, firstFigure - 1));
    if (word.length() > LONGEST_WORD || HeaderWords.isUnit(word)) {
      return false;
    }
    boolean small = MissingWords.mayBe(word);
    int end = Math.min(strip.lastRow(), row + FAR_ENOUGH);
    for (int below = row + 1; below <= end; below++) {
      int first = strip.next(below, firstFigure - 1);
      boolean again = first > 0 && strip.text(below, first).equals(word);
      if (again
          || (first > 0 && areOfOneShape(row, below))
          || (small && first > 0 && strip.isFigureLike(below, first))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the label of a row is of one shape with that of another row. */
  boolean isLike(int row, int other) {
    return other > 0
        && strip.first(row) > 0
        && strip.first(row) == strip.first(other)
        && areOfOneShape(row, other);
  }

  /**
   * Whether a row says in two columns what another says there, the month and the force: so does
   * none that stands over the rows of a table, or between them, to head them.
   */
  boolean repeats(int row, int other) {
    int same = 0;
    for (int column = strip.first(row); column > 0 && same < 2; column = strip.next(row, column)) {
      same += haveSameWords(row, other, column) ? 1 : 0;
    }
    return other > 0 && same > 1;
  }

  /** The columns in which two rows have the same words. */
  BitSet same(int row, int other) {
    BitSet same = new BitSet();
    for (int column = strip.first(row); column > 0; column = strip.next(row, column)) {
      same.set(column, haveSameWords(row, other, column));
    }
    return same;
  }

  private boolean haveSameWords(int row, int other, int column) {
    return strip.role(row, column) == CellRole.WORDS
        && strip.text(row, column).equals(strip.text(other, column));
  }

  /** Whether the row beneath has a label of one shape with that of a row. */
  boolean isLikeNext(int row) {
    int below = row + 1;
    while (below < strip.lastRow() && strip.isBlank(below)) {
      below++;
    }
    return isLike(row, below);
  }

  /** Labels with a number, its digits made alike: "Area 1" and "Area 12" are of one shape. */
  private boolean areOfOneShape(int row, int other) {
    String label = strip.text(row, strip.first(row));
    boolean named = label.chars().anyMatch(Character::isLetter);
    boolean numbered = label.chars().anyMatch(Character::isDigit);
    return named && numbered && areOfOneShape(label, strip.text(other, strip.first(other)));
  }

  /** Asked of many rows, so without a pattern. */
  private static boolean areOfOneShape(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int afterOne = afterDigits(one, i);
      int afterOther = afterDigits(other, j);
      boolean bothNumbers = afterOne > i && afterOther > j;
      if (!bothNumbers && one.charAt(i) != other.charAt(j)) {
        return false;
      }
      i = bothNumbers ? afterOne : i + 1;
      j = bothNumbers ? afterOther : j + 1;
    }
    return i == one.length() && j == other.length();
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
