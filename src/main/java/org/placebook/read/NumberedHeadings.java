package org.placebook.read;

import java.util.regex.Pattern;

/** Headings that are numbers: years, or the running numbers of lines of a form. */
final class NumberedHeadings {
  private static final double LARGEST = 99_999;

  /** At most one of so many running numbers may be out of order. */
  private static final int FEW_FALLS = 8;

  /** So many blank rows may stand between a header and its figures. */
  private static final int MOST_BLANK = 3;

  private static final Pattern BRACKETED = Pattern.compile("\\(\\d{1,3}\\)");

  private NumberedHeadings() {}

  /**
   * Whether the numbers of a row from a column on could be headings: all of them years, or whole
   * and mostly rising.
   */
  static boolean in(Strip strip, int row, int from) {
    boolean years = true;
    int numbers = 0;
    int falls = 0;
    double last = -1;
    for (int column = from; column > 0; column = strip.next(row, column)) {
      if (strip.role(row, column) == CellRole.NUMBER) {
        double number = strip.survey().number(row, column);
        boolean isYear = isYear(strip, row, column);
        if (number < 0 || (number > LARGEST && !isYear) || number != Math.rint(number)) {
          return false;
        }
        years &= isYear;
        falls += number > last ? 0 : 1;
        numbers++;
        last = number;
      }
    }
    return years || FEW_FALLS * falls <= numbers;
  }

  /**
   * Whether numbers beside a label can be headings, and are not simply the first figures: years,
   * even steps such as ages, the headings of a pivot table, or some among headings in words.
   *
   * @param words how many cells over the figures hold words
   */
  static boolean mayBeLabelled(Strip strip, int row, int words) {
    int first = strip.first(row);
    boolean years = true;
    boolean even = true;
    int numbers = 0;
    double last = 0;
    double step = 0;
    for (int column = strip.next(row, first); column > 0; column = strip.next(row, column)) {
      if (strip.role(row, column) != CellRole.NUMBER) {
        continue;
      }
      double number = strip.survey().number(row, column);
      years &= isYear(strip, row, column);
      even &= numbers < 2 || number - last == step;
      step = number - last;
      last = number;
      numbers++;
    }
    return years
        || words > 1
        || (even && numbers > 2)
        || HeaderWords.isPivotCorner(strip.text(row, first));
  }

  /**
   * Whether a row heads columns by words and by rising numbers, as percentiles are: several of its
   * words stand over numbers.
   */
  static boolean standAmongWords(Strip strip, int row) {
    int below = row + 1;
    while (below < row + MOST_BLANK && strip.isBlank(below)) {
      below++;
    }
    int words = 0;
    for (int column = strip.first(row); column > 0; column = strip.next(row, column)) {
      boolean overNumber = strip.role(below, column) == CellRole.NUMBER;
      words += overNumber && strip.role(row, column) == CellRole.WORDS ? 1 : 0;
    }
    return words > 1 && in(strip, row, strip.firstFigure(row));
  }

  /** Whether a row merely counts its columns: 1, 2, 3, or (1), (2), (3). */
  static boolean isCounting(Strip strip, int row) {
    int numbers = 0;
    double last = 0;
    for (int column = strip.first(row); column > 0; column = strip.next(row, column)) {
      boolean bracketed = BRACKETED.matcher(strip.text(row, column)).matches();
      if (strip.role(row, column) != CellRole.NUMBER && !bracketed) {
        return false;
      }
      double number =
          bracketed ? bracketed(strip.text(row, column)) : strip.survey().number(row, column);
      if (numbers > 0 ? number != last + 1 : number > column) {
        return false;
      }
      numbers++;
      last = number;
    }
    return numbers > 2;
  }

  private static double bracketed(String text) {
    return Double.parseDouble(text.substring(1, text.length() - 1));
  }

  /**
   * Whether a labelled row consists of years that head other figures: "Stage | 2012 | 2013". The
   * next figures beneath must not look like years themselves.
   */
  static boolean isRowOfYears(Strip strip, int row) {
    return isRowOfYears(strip, row, strip.next(row, strip.first(row)));
  }

  /** Whether a row is nothing but years, several, that head other figures. */
  static boolean isOnlyYears(Strip strip, int row) {
    int first = strip.first(row);
    return strip.next(row, first) > 0
        && isYear(strip, row, first)
        && isRowOfYears(strip, row, first);
  }

  private static boolean isRowOfYears(Strip strip, int row, int from) {
    int years = 0;
    for (int column = from; column > 0; column = strip.next(row, column)) {
      CellRole role = strip.role(row, column);
      if (role == CellRole.MARKER || (role.isFigureLike() && !isYear(strip, row, column))) {
        return false;
      }
      years += isYear(strip, row, column) ? 1 : 0;
    }
    return years > 0 && !yearsBeneath(strip, row, from);
  }

  private static boolean yearsBeneath(Strip strip, int row, int from) {
    for (int below = row + 1; below <= Math.min(row + 6, strip.lastRow()); below++) {
      int figures = 0;
      int years = 0;
      for (int column = from; column > 0; column = strip.next(row, column)) {
        if (isYear(strip, row, column) && strip.isFigureLike(below, column)) {
          figures++;
          years += isYear(strip, below, column) ? 1 : 0;
        }
      }
      if (figures > 0) {
        return years == figures;
      }
    }
    return true;
  }

  /** A year, or six figures such as 201516 or 202104 of which the next cell has the next. */
  private static boolean isYear(Strip strip, int row, int column) {
    return strip.survey().isYear(row, column) || SixFigures.areIn(strip, row, column);
  }
}
