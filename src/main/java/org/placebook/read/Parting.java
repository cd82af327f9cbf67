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
      if (!blank && Wording.isNumberedTitle(strip.text(row, strip.first(row)))) {
        return row;
      }
      if (blank && firstBlank == 0 && row > bodyEnd + 1) {
        firstBlank = row;
      }
    }
    if (firstBlank > 0) {
      return firstBlank;
    }
    return headerStart > bodyEnd + 1 && strip.isBlank(bodyEnd + 1) ? bodyEnd + 1 : headerStart;
  }
}
