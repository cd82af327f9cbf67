package org.placebook.sheet.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.Limits;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.CsvEncoding;

/**
 * What separates the fields of a text file.
 *
 * @param separator the character
 * @param linesBefore lines before the table that only name the separator: Excel's {@code sep=;}
 * @param isPlainText whether no line holds a separator
 * @param numbers how decimals are written
 */
record CsvDialect(char separator, int linesBefore, boolean isPlainText, CsvNumbers numbers) {
  private static final int LOOKED_AT = 1 << 16;
  private static final String CANDIDATES = ",\t;|";

  static CsvDialect of(CsvEncoding encoding, Path path) throws IOException {
    char[] start = new char[LOOKED_AT];
    int length = 0;
    try (Reader text = encoding.open(path, new Budget(Limits.DEFAULT))) {
      int count;
      while (length < LOOKED_AT && (count = text.read(start, length, LOOKED_AT - length)) > 0) {
        length += count;
      }
    }
    return of(new String(start, 0, length));
  }

  /** The same text from the first line of the table on. */
  BufferedReader begin(BufferedReader text) throws IOException {
    for (int line = 0; line < linesBefore; line++) {
      text.readLine();
    }
    return text;
  }

  private static CsvDialect of(String text) {
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5) {
      return new CsvDialect(text.charAt(4), 1, false, CsvNumbers.of(text, text.charAt(4)));
    }
    char best = ',';
    long bestScore = 0;
    for (int i = 0; i < CANDIDATES.length(); i++) {
      char candidate = CANDIDATES.charAt(i);
      long score = score(text, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return new CsvDialect(best, 0, bestScore == 0, CsvNumbers.of(text, best));
  }

  /**
   * How well a character separates: the neighbouring lines that hold it equally often count, lines
   * that hold it at all a little. Text in a title may hold commas, a table's rows agree.
   */
  private static long score(String text, char candidate) {
    List<Integer> counts = counts(text, candidate);
    long score = 0;
    for (int i = 0; i < counts.size(); i++) {
      int count = counts.get(i);
      if (count > 0) {
        boolean agrees = i > 0 && counts.get(i - 1) == count;
        score += agrees ? 100 : 1;
      }
    }
    return score;
  }

  /** How often a character stands outside quotes, line by line. */
  private static List<Integer> counts(String text, char candidate) {
    List<Integer> counts = new ArrayList<>();
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\n' && !quoted) {
        counts.add(count);
        count = 0;
      } else if (c == candidate && !quoted) {
        count++;
      }
    }
    counts.add(count);
    return counts;
  }
}
