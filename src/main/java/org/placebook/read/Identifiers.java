package org.placebook.read;

import java.util.regex.Pattern;

/** Columns of numbers that name their rows, as codes and references do, and count nothing. */
final class Identifiers {
  private static final Pattern CODE =
      Pattern.compile(
          "(?i)(?:.*[ _])?(?:codes?|id|urn|ukprn|uprn|laestab|estab|ref|reference|cost"
              + " cent(?:re|er))");

  /** These words may head figures as well, but not where names stand right of them. */
  private static final Pattern NUMBER = Pattern.compile("(?i).+[ _](?:number|no\\.?|num)");

  private Identifiers() {}

  /** The first column of figures that are none of these; the same where no others follow. */
  static int after(TableBlock block, ColumnHeadings headings, int firstFigure) {
    int last = 0;
    for (int column = firstFigure; column < block.lastColumn(); column++) {
      if (holdsWholeNumbers(block, column)) {
        if (!identifies(block, headings, column)) {
          break;
        }
        last = column;
      } else if (!holdsNames(block, column)) {
        break;
      }
    }
    return last == 0 ? firstFigure : next(block, last, firstFigure);
  }

  private static int next(TableBlock block, int last, int otherwise) {
    for (int column = last + 1; column <= block.lastColumn(); column++) {
      if (!holdsNames(block, column)) {
        return column;
      }
    }
    return otherwise;
  }

  private static boolean identifies(TableBlock block, ColumnHeadings headings, int column) {
    String heading = headings.lowest(column);
    return CODE.matcher(heading).matches()
        || (NUMBER.matcher(heading).matches() && holdsNames(block, column + 1));
  }

  private static boolean holdsNames(TableBlock block, int column) {
    int words = 0;
    int others = 0;
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      switch (block.strip().role(row, column)) {
        case BLANK -> {}
        case WORDS -> words++;
        default -> others++;
      }
    }
    return words > others;
  }

  private static boolean holdsWholeNumbers(TableBlock block, int column) {
    int numbers = 0;
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      switch (block.strip().role(row, column)) {
        case NUMBER, NUMBER_AS_TEXT -> {
          double number = block.strip().survey().number(row, column);
          if (number < 0 || number != Math.rint(number)) {
            return false;
          }
          numbers++;
        }
        case WORDS, DAY -> {
          return false;
        }
        default -> {}
      }
    }
    return numbers > 0;
  }
}
