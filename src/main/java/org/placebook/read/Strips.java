package org.placebook.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables that stand side by side. A blank column parts two tables only if labels begin behind it;
 * if figures do, it is mere spacing. Without one, places that contradict those on the left begin a
 * second table.
 */
final class Strips {
  private static final int FEWEST_LABELS = 3;

  private Strips() {}

  static List<Strip> of(Survey survey) {
    int[][] counts = counts(survey);
    List<Strip> strips = new ArrayList<>();
    int first = 1;
    while (first < survey.lastColumn() && isBlank(counts, first)) {
      first++;
    }
    for (int column = first + 1; column <= survey.lastColumn(); column++) {
      if (isBlank(counts, column - 1)
          && !isBlank(counts, column)
          && parts(survey, counts, column)) {
        strips.add(new Strip(survey, first, column - 1));
        first = column;
      } else if (mayNamePlaces(counts, first, column)) {
        int start = SecondAreas.start(survey, first, column).orElse(first);
        if (start > first) {
          strips.add(new Strip(survey, first, start - 1));
          first = start;
        }
      }
    }
    strips.add(new Strip(survey, first, Math.max(first, survey.lastColumn())));
    return strips;
  }

  /** By column: how many cells hold words, and how many look like figures. */
  private static int[][] counts(Survey survey) {
    int[][] counts = new int[survey.lastColumn() + 1][2];
    for (int row = 1; row <= survey.lastRow(); row++) {
      for (int column = 1; column <= survey.lastColumn(row); column++) {
        CellRole role = survey.role(row, column);
        if (role == CellRole.WORDS) {
          counts[column][0]++;
        } else if (role != CellRole.BLANK) {
          counts[column][1]++;
        }
      }
    }
    return counts;
  }

  private static boolean isBlank(int[][] counts, int column) {
    return counts[column][0] + counts[column][1] == 0;
  }

  /** Words right of figures and left of others may be the places of a second table. */
  private static boolean mayNamePlaces(int[][] counts, int first, int column) {
    return counts[column][0] >= FEWEST_LABELS
        && counts[column][0] > 2 * counts[column][1]
        && holdsFigures(counts, first, column)
        && holdsFigures(counts, column + 1, counts.length);
  }

  private static boolean holdsFigures(int[][] counts, int from, int to) {
    for (int column = from; column < to; column++) {
      if (counts[column][1] >= FEWEST_LABELS) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(Survey survey, int[][] counts, int column) {
    boolean labels =
        counts[column][0] >= FEWEST_LABELS && counts[column][0] > 2 * counts[column][1];
    boolean figuresBehind = column < survey.lastColumn() && counts[column + 1][1] >= FEWEST_LABELS;
    boolean figuresBefore = holdsFigures(counts, 1, column);
    return (labels && figuresBehind && figuresBefore) || onlyHiddenFrom(survey, column);
  }

  private static boolean onlyHiddenFrom(Survey survey, int column) {
    for (int hidden = column; hidden <= survey.lastColumn(); hidden++) {
      if (!survey.grid().isColumnHidden(hidden)) {
        return false;
      }
    }
    return true;
  }
}
