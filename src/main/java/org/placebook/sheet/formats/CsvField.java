package org.placebook.sheet.formats;

/**
 * A field as it stands among the characters of others.
 *
 * @param hash of its characters
 */
record CsvField(char[] chars, int start, int end, int hash) {
  private static final int MOST_DIGITS = 15;
  private static final int NONE = -1;

  boolean isEmpty() {
    return start == end;
  }

  /** Whether it is nothing but the digits of a whole number, 0 or from 1 on. */
  boolean isWholeNumber() {
    return wholeNumber() != NONE;
  }

  /** The number that its digits make, few enough to be exact; -1 if it is something else. */
  double wholeNumber() {
    int digits = end - start;
    if (digits == 0 || digits > MOST_DIGITS || (digits > 1 && chars[start] == '0')) {
      return NONE;
    }
    double number = 0;
    for (int i = start; i < end; i++) {
      if (chars[i] < '0' || chars[i] > '9') {
        return NONE;
      }
      number = 10 * number + (chars[i] - '0');
    }
    return number;
  }

  String text() {
    return new String(chars, start, end - start);
  }
}
