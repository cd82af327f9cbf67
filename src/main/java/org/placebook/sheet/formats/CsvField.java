package org.placebook.sheet.formats;

import java.util.Arrays;

/** A field as it stands among the characters of others. */
final class CsvField {
  private final char[] chars;
  private final int start;
  private final int end;
  private final int hash;

  CsvField(char[] chars, int start, int end, int hash) {
    this.chars = chars;
    this.start = start;
    this.end = end;
    this.hash = hash;
  }

  /** The hash of its characters. */
  int hash() {
    return hash;
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

  String text() {
    return new String(chars, start, length());
  }
}
