package org.placebook.read;

import java.util.HashSet;
import java.util.Set;

/**
 * Columns of figures that hold more words than figures: "Suppressed" in eight of ten rows. Words
 * that say why a figure is missing count like the signs for it, and so does one word that stands
 * again and again among numbers.
 */
final class WordColumns {
  private static final int LONGEST_WORD = 20;
  private static final int FEWEST_NUMBERS = 2;

  private WordColumns() {}

  /**
   * Counts the words of such columns as markers.
   *
   * @param counts by column from the first on: cells with words, with figures, with markers
   */
  static void count(TableBlock block, ColumnHeadings headings, int first, int[][] counts) {
    for (int column = first + 1; column <= block.lastColumn(); column++) {
      int[] count = counts[column - first];
      boolean byPlace =
          column >= block.firstFigure()
              || count[1] >= FEWEST_NUMBERS
              || (count[1] > 0 && isOneRange(block, column));
      if (byPlace
          && count[0] > count[1] + count[2]
          && !ColumnLayout.isOfWords(headings, column)
          && standForFigures(block, column, count[1])) {
        count[2] += count[0];
        count[0] = 0;
      }
    }
  }

  /** One and the same small range beside a figure: "1-4" in all rows but one. */
  private static boolean isOneRange(TableBlock block, int column) {
    Set<String> words = new HashSet<>();
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (block.strip().role(row, column) == CellRole.WORDS) {
        words.add(block.strip().text(row, column));
      }
    }
    return words.size() == 1 && words.stream().allMatch(MissingWords::mayBe);
  }

  private static boolean standForFigures(TableBlock block, int column, int numbers) {
    Set<String> unknown = new HashSet<>();
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (block.strip().role(row, column) == CellRole.WORDS) {
        String text = block.strip().text(row, column);
        boolean says =
            numbers > 0 ? MissingWords.mayBe(text) : MissingWords.plain(text).isPresent();
        if (!says && unknown.add(text) && (unknown.size() > 1 || !isShort(text, numbers))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isShort(String text, int numbers) {
    return text.length() <= LONGEST_WORD && numbers >= FEWEST_NUMBERS;
  }
}
