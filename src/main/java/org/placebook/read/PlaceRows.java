package org.placebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;

/** Tells the rows that are places from blank rows and section headings. */
final class PlaceRows {
  private PlaceRows() {}

  static List<Integer> of(TableBlock block, int firstColumn, int firstFigure) {
    Strip strip = block.strip();
    DataRows data = new DataRows(strip);
    List<Integer> rows = new ArrayList<>();
    boolean years = isOfYears(block);
    Optional<String> kind = kindOfMost(block);
    Set<Integer> spread = SpreadFigures.rows(block, firstFigure);
    int before = firstWithFigures(block, firstFigure);
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      boolean figures = block.hasFigures(row, firstFigure);
      if (block.isHeaderAgain(row)) {
        continue;
      }
      if (figures
          || spread.contains(row)
          || isKeyed(strip, row, firstColumn, firstFigure)
          || data.hasCode(row)
          || (strip.next(row, strip.first(row)) > 0 && data.namesArea(row))
          || holdsWords(block, row, firstFigure)
          || data.holdsWordsForFigures(row, firstFigure, before)
          || (years && namesYear(strip, row))
          || (kind.isPresent() && kind.equals(kind(strip, row)))
          || data.isLike(row, before)
          || data.repeats(row, before)) {
        rows.add(row);
      }
      before = figures ? row : before;
    }
    return rows;
  }

  private static int firstWithFigures(TableBlock block, int firstFigure) {
    int row = block.body().first();
    while (row < block.body().last() && !block.hasFigures(row, firstFigure)) {
      row++;
    }
    return row;
  }

  /** Words beside a label, in the place of at least half of the figures. */
  private static boolean holdsWords(TableBlock block, int row, int firstFigure) {
    Strip strip = block.strip();
    int first = strip.first(row);
    int words = 0;
    for (int column = strip.next(row, firstFigure - 1);
        first > 0 && first < firstFigure && column > 0 && column <= block.lastColumn();
        column = strip.next(row, column)) {
      boolean word = strip.role(row, column) == CellRole.WORDS;
      words += word && !HeaderWords.isUnit(strip.text(row, column)) ? 1 : 0;
    }
    return words > 0 && 2 * words > block.lastColumn() - firstFigure;
  }

  /** Whether the rows with figures are years: then a year without figures is a row as well. */
  private static boolean isOfYears(TableBlock block) {
    int years = 0;
    int others = 0;
    int rows = block.body().last() - block.body().first() + 1;
    for (int row = block.body().first(); row <= block.body().last() && rows > 4 * others; row++) {
      if (block.hasFigures(row)) {
        boolean year = namesYear(block.strip(), row);
        years += year ? 1 : 0;
        others += year ? 0 : 1;
      }
    }
    return years > 4 * others;
  }

  /**
   * The kind of area that most rows with figures name, local authorities being one: then such an
   * area without figures is a row too.
   */
  private static Optional<String> kindOfMost(TableBlock block) {
    Map<String, Integer> kinds = new HashMap<>();
    int figures = 0;
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (block.hasFigures(row)) {
        kind(block.strip(), row).ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
        figures++;
      }
    }
    int all = figures;
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue() > 1 && 2 * kind.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<String> kind(Strip strip, int row) {
    int first = strip.first(row);
    return first > 0
            && strip.role(row, first) == CellRole.WORDS
            && !AreaCodes.isCode(strip.text(row, first))
        ? Areas.match(strip.text(row, first))
            .map(area -> area.isLocalAuthority() ? "local authority" : area.kind())
        : Optional.empty();
  }

  private static boolean namesYear(Strip strip, int row) {
    int first = strip.first(row);
    return first > 0 && HeaderWords.namesYear(strip.text(row, first));
  }

  /** A place without any figures still is a place: its row has a code and a name. */
  private static boolean isKeyed(Strip strip, int row, int firstColumn, int firstFigure) {
    boolean code = false;
    boolean name = false;
    for (int column = strip.next(row, firstColumn - 1);
        column > 0 && column < firstFigure;
        column = strip.next(row, column)) {
      boolean isCode = AreaCodes.isCode(strip.text(row, column));
      code |= isCode;
      name |= !isCode;
    }
    return code && name;
  }
}
