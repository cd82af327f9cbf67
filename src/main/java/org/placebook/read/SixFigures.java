package org.placebook.read;

/**
 * Headings of six figures: financial and academic years such as 201516, or months such as 201503.
 * Only neighbours tell them from counts: there are at least two, all of one kind, rising.
 */
final class SixFigures {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private SixFigures() {}

  /** Whether the numbers of a row from a column on are such headings, several and nothing else. */
  static boolean in(Strip strip, int row, int from) {
    boolean years = true;
    boolean months = true;
    int numbers = 0;
    double last = 0;
    for (int column = from; column > 0; column = strip.next(row, column)) {
      CellRole role = strip.role(row, column);
      if (role == CellRole.WORDS) {
        continue;
      }
      if (role != CellRole.NUMBER) {
        return false;
      }
      double number = strip.survey().number(row, column);
      years &= isTwoYears(number);
      months &= isMonth(number);
      if (!(years || months) || number <= last) {
        return false;
      }
      last = number;
      numbers++;
    }
    return numbers > 1;
  }

  /** A year and the last two figures of the next. */
  private static boolean isTwoYears(double number) {
    return isOfYear(number) && number % 100 == (Math.floor(number / 100) + 1) % 100;
  }

  private static boolean isMonth(double number) {
    return isOfYear(number) && number % 100 >= 1 && number % 100 <= 12;
  }

  private static boolean isOfYear(double number) {
    double year = Math.floor(number / 100);
    return number == Math.rint(number) && year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
