package org.placebook.table;

/** Excel's column letters; columns count from 1. */
public final class Letters {
  private Letters() {}

  /** The letters of a column: 1 is A, 27 is AA. */
  public static String of(int column) {
    if (column < 1) {
      throw new IllegalArgumentException("Columns count from 1, found " + column);
    }
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }

  /** The column of letters: A is 1, AA is 27. */
  public static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c < 'A' || c > 'Z') {
        throw new IllegalArgumentException("Not the letters of a column: '" + letters + "'");
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column;
  }
}
