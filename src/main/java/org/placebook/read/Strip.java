package org.placebook.read;

import java.util.OptionalInt;
import org.placebook.area.AreaCodes;
import org.placebook.area.Areas;
import org.placebook.sheet.Grid;

/** Neighbouring columns of a sheet, looked at as if they were all of it. */
record Strip(Survey survey, int firstColumn, int lastColumn) {

  Grid grid() {
    return survey.grid();
  }

  int lastRow() {
    return survey.lastRow();
  }

  CellRole role(int row, int column) {
    return column < firstColumn || column > lastColumn ? CellRole.BLANK : survey.role(row, column);
  }

  String text(int row, int column) {
    return column < firstColumn || column > lastColumn ? "" : survey.text(row, column);
  }

  /** The number that the sheet gives to the text of a cell, if it shows one. */
  OptionalInt textNumber(int row, int column) {
    return column < firstColumn || column > lastColumn
        ? OptionalInt.empty()
        : survey.textNumber(row, column);
  }

  /** The text of a heading, as its cell shows it. */
  String heading(int row, int column) {
    return column < firstColumn || column > lastColumn ? "" : survey.heading(row, column);
  }

  /** The text of a heading with the raised marks of notes behind its words. */
  String found(int row, int column) {
    return column < firstColumn || column > lastColumn ? "" : survey.found(row, column);
  }

  /** The next column after one that is not blank, or 0. */
  int next(int row, int after) {
    int end = Math.min(lastColumn, survey.lastColumn(row));
    for (int column = Math.max(after + 1, firstColumn); column <= end; column++) {
      if (!survey.isBlank(row, column)) {
        return column;
      }
    }
    return 0;
  }

  /** The first column of a row that is not blank, or 0. */
  int first(int row) {
    return next(row, firstColumn - 1);
  }

  /** The last column of a row that is not blank, or 0. */
  int last(int row) {
    return last(row, lastColumn);
  }

  private int last(int row, int upTo) {
    for (int column = Math.min(upTo, survey.lastColumn(row)); column >= firstColumn; column--) {
      if (!survey.isBlank(row, column)) {
        return column;
      }
    }
    return 0;
  }

  boolean isBlank(int row) {
    return first(row) == 0;
  }

  boolean isFigureLike(int row, int column) {
    return role(row, column).isFigureLike();
  }

  /** Whether a row begins with something that can name it: words, a year, a day, or a code. */
  boolean isLabelled(int row) {
    int first = first(row);
    if (first == 0) {
      return false;
    }
    return switch (role(row, first)) {
      case WORDS, DAY -> true;
      case NUMBER_AS_TEXT -> first == firstColumn || namesFollow(row, first);
      case NUMBER ->
          isNumberedRow(row, first) || namesFollow(row, first) || isFigureOfArea(row, first);
      default -> namesFollow(row, first);
    };
  }

  /** A year, or a whole number at the very left: an age, the number of a line. */
  private boolean isNumberedRow(int row, int column) {
    double number = survey.number(row, column);
    return survey.isYear(row, column)
        || (column == firstColumn && number >= 0 && number == Math.rint(number));
  }

  /** Some offices put the figure first, and behind it what it is of: an area among other words. */
  private boolean isFigureOfArea(int row, int first) {
    if (first == 0 || (role(row, first) != CellRole.NUMBER && !isNumberAsText(row, first))) {
      return false;
    }
    for (int column = next(row, first); column > 0; column = next(row, column)) {
      if (role(row, column) == CellRole.WORDS
          && (AreaCodes.isCode(text(row, column)) || Areas.isName(text(row, column)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumberAsText(int row, int column) {
    return role(row, column) == CellRole.NUMBER_AS_TEXT;
  }

  private boolean namesFollow(int row, int column) {
    int next = next(row, column);
    return next > 0 && role(row, next) == CellRole.WORDS;
  }

  /**
   * Where the figures of a labelled row begin: after its leading labels. 0 if there are none. A
   * year or a code that is a text is a label too if words follow it.
   */
  int firstFigure(int row) {
    int figure = firstNumber(row);
    if (figure == 0 && isFigureOfArea(row, first(row))) {
      return first(row);
    }
    int before = figure > 0 ? last(row, figure - 1) : 0;
    while (before > first(row) && isWordForFigure(row, before)) {
      figure = before;
      before = last(row, figure - 1);
    }
    return figure;
  }

  /** Whether a cell holds a figure, or a sign or word in its place. */
  boolean isFigureOrWord(int row, int column) {
    return isFigureLike(row, column) || isWordForFigure(row, column);
  }

  /** "Suppressed" before the first number stands in the place of one. */
  private boolean isWordForFigure(int row, int column) {
    return role(row, column) == CellRole.WORDS && MissingWords.plain(text(row, column)).isPresent();
  }

  private int firstNumber(int row) {
    int fallback = 0;
    for (int column = next(row, first(row)); column > 0; column = next(row, column)) {
      if (!isFigureLike(row, column)) {
        continue;
      }
      boolean mayBeLabel =
          role(row, column) == CellRole.NUMBER_AS_TEXT || survey.isYear(row, column);
      if (!mayBeLabel || !namesFollow(row, column)) {
        return column;
      }
      fallback = fallback == 0 ? column : fallback;
    }
    return fallback;
  }
}
