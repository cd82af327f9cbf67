package org.placebook.read;

/** Where the notes of one table end and the title of the next begins. */
final class Parting {
  private Parting() {}

  /** The first row of the lower table's preamble, between a body's last row and a header. */
  static int between(Strip strip, int bodyEnd, int headerStart) {
    int firstBlank = 0;
    for (int row = bodyEnd + 1; row < headerStart; row++) {
      boolean blank = strip.isBlank(row);
      if (blank && strip.isBlank(row + 1) && row > bodyEnd + 1) {
        return row;
      }
      if (!blank && HeaderWords.isNumberedTitle(strip.text(row, strip.first(row)))) {
        return row;
      }
      if (blank && firstBlank == 0 && row > bodyEnd + 1) {
        firstBlank = row;
      }
    }
    if (firstBlank > 0) {
      return firstBlank;
    }
    return headerStart > bodyEnd + 1 && strip.isBlank(bodyEnd + 1)
        ? bodyEnd + 1
        : titleAbove(strip, bodyEnd, headerStart);
  }

  /** Without any gap the line right above a header is its title, if it reads like no note. */
  private static int titleAbove(Strip strip, int bodyEnd, int headerStart) {
    int line = headerStart - 1;
    if (line <= bodyEnd) {
      return headerStart;
    }
    int first = strip.first(line);
    String text = strip.text(line, first);
    boolean title =
        strip.next(line, first) == 0
            && !text.isEmpty()
            && Character.isUpperCase(text.charAt(0))
            && !HeaderWords.isNote(text)
            && !HeaderWords.isParagraph(text);
    return title ? line : headerStart;
  }
}
