package org.placebook.sheet.formats;

import java.util.Arrays;

/** A field as it stands among the characters of others. */
final class CsvField {
  private static final int MOST_DIGITS = 15;
  private static final int NONE = -1;

  private final char[] chars;
  private final int start;
  private final int end;

  CsvField(char[] chars, int start, int end) {
    this.chars = chars;
    this.start = start;
    this.end = end;
  }

  int length() {
    return end - start;
  }

  /** Whether its characters are those from one place among others to another. */
  boolean isAt(char[] others, int from, int to) {
    return Arrays.equals(others, from, to, chars, start, end);
  }

  void copy(char[] to, int at) {
    System.arraycopy(chars, start, to, at, length());
  }

  boolean isEmpty() {
    return start == end;
  }

  /** Whether it is nothing but the digits of a whole number, 0 or from 1 on. */
  boolean isWholeNumber() {
    return wholeNumber() != NONE;
  }

  /** The number that its digits make, few enough to be exact; -1 if it is something else. */
  double wholeNumber() {
    int digits = length();
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
    return new String(chars, start, length());
  }
}
