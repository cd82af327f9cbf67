package org.placebook.sheet.formats;

import java.io.IOException;
import java.io.Reader;

/**
 * Splits a text into lines and fields, leniently as Excel does: quotes count at the start of a
 * field only, what follows a closing quote belongs to the field, a quote left open ends with the
 * file.
 */
final class CsvSplitter {
  private static final char QUOTE = '"';
  private static final int END = -1;

  private final Reader text;
  private final char separator;
  private final CsvNumbers numbers;
  private final KnownFields known = new KnownFields();
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int read;

  CsvSplitter(Reader text, char separator, CsvNumbers numbers) {
    this.text = text;
    this.separator = separator;
    this.numbers = numbers;
  }

  /** The next lines; none at the end. */
  CsvLines next() throws IOException {
    CsvLines lines = new CsvLines(numbers, known);
    while (!lines.isFull() && takes(lines)) {
      // A line at a time.
    }
    return lines;
  }

  /** Takes the next line, if there is one. */
  private boolean takes(CsvLines lines) throws IOException {
    int first = character();
    if (first == END) {
      return false;
    }
    int behind = field(lines, first);
    while (behind == separator) {
      behind = field(lines, character());
    }
    lines.endLine();
    if (behind == '\r') {
      skipLineFeed();
    }
    return true;
  }

  private void skipLineFeed() throws IOException {
    int next = character();
    if (next != '\n' && next != END) {
      at--;
    }
  }

  /**
   * Takes a field.
   *
   * @param first its first character, or what stands behind it if it is empty
   * @return what stands behind it: a separator, the end of a line or of the text
   */
  private int field(CsvLines lines, int first) throws IOException {
    int c = first == QUOTE ? quoted(lines) : first;
    while (c != separator && c != '\n' && c != '\r' && c != END) {
      lines.add((char) c);
      c = character();
    }
    lines.endField();
    return c;
  }

  /** Takes what stands between quotes, a doubled one as one; gives what follows them. */
  private int quoted(CsvLines lines) throws IOException {
    int c = character();
    while (c != END) {
      if (c == QUOTE) {
        c = character();
        if (c != QUOTE) {
          return c;
        }
      }
      lines.add((char) c);
      c = character();
    }
    return c;
  }

  private int character() throws IOException {
    if (at == read) {
      read = Math.max(0, text.read(buffer));
      at = 0;
    }
    return read == 0 ? END : buffer[at++];
  }
}
