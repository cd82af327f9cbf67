package org.placebook.sheet.formats;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Some lines of a text file: the characters of their fields, one after the other, and which fields
 * are the same.
 */
final class CsvLines {
  /** So many characters at a time, however they are parted into lines and fields. */
  private static final int ENOUGH = 1 << 20;

  /** An odd number that no file can be made for, so that its fields have different hashes. */
  private static final int FACTOR = ThreadLocalRandom.current().nextInt() | 1;

  private final KnownFields known;
  private char[] chars = new char[ENOUGH + ENOUGH / 16];
  private int length;
  private int hash;

  /** By field: where it ends, and its number among the known ones. */
  private int[] ends = new int[ENOUGH / 16];

  private int[] numbers = new int[ENOUGH / 16];
  private int fields;

  /** By line: where its fields end among all. */
  private int[] lineEnds = new int[ENOUGH / 64];

  private int lines;

  CsvLines(KnownFields known) {
    this.known = known;
  }

  void add(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    chars[length++] = c;
    hash = FACTOR * hash + c;
  }

  void endField() {
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fields);
      numbers = Arrays.copyOf(numbers, 2 * fields);
    }
    ends[fields] = length;
    CsvField field = field(fields);
    boolean isPlain = field.isEmpty() || field.isWholeNumber();
    numbers[fields++] = isPlain ? KnownFields.NONE : known.number(field, hash);
    hash = 0;
  }

  void endLine() {
    if (lines == lineEnds.length) {
      lineEnds = Arrays.copyOf(lineEnds, 2 * lines);
    }
    lineEnds[lines++] = fields;
  }

  boolean isFull() {
    return length >= ENOUGH || fields >= ENOUGH;
  }

  /** How many lines there are; none behind the last of a file. */
  int count() {
    return lines;
  }

  /** How many fields a line has, from line 0. */
  int size(int line) {
    return lineEnds[line] - first(line);
  }

  private int first(int line) {
    return line == 0 ? 0 : lineEnds[line - 1];
  }

  /** A field of a line, both from 0. */
  CsvField field(int line, int place) {
    return field(first(line) + place);
  }

  private CsvField field(int at) {
    return new CsvField(chars, at == 0 ? 0 : ends[at - 1], ends[at]);
  }

  /**
   * The number of a field among all known ones; {@link KnownFields#NONE} if it has none, and where
   * one is as quickly read as looked up: a whole number, nothing.
   */
  int number(int line, int place) {
    return numbers[first(line) + place];
  }
}
