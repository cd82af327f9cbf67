package org.placebook.sheet.formats;

import java.util.Arrays;
import java.util.BitSet;
import org.placebook.sheet.Grid;
import org.placebook.sheet.parts.Refused;

/**
 * Some lines of a text file: the characters of their fields, one after the other, which are plainly
 * numbers, and which are known from lines before.
 */
final class CsvLines {
  /** So many characters at a time, however they are parted into lines and fields. */
  private static final int ENOUGH = 1 << 20;

  /** An odd number without pattern, from the fractional part of the golden ratio. */
  private static final int FACTOR = 0x9E3779B1;

  /** In characters, 4,096 for each column of a sheet: no table has as many, a bomb has more. */
  private static final int LONGEST_LINE = Grid.MAX_COLUMNS << 12;

  private static final int SHOWN = 40;

  /** Room to begin with; most files are small. */
  private static final int FEW = 1 << 10;

  private char[] chars = new char[FEW];
  private int length;
  private int hash;

  /** By field: where it ends. */
  private int[] ends = new int[FEW];

  private int fields;

  /** By field: what it is, if it is plainly a number. */
  private double[] numbers = new double[FEW];

  private final BitSet areNumbers = new BitSet();
  private final PlainNumber number;

  /** By field: its number among the known ones, if it is no number itself. */
  private int[] texts = new int[FEW];

  private final KnownFields known;

  /** By line: where its fields end among all. */
  private int[] lineEnds = new int[FEW];

  private int lines;

  CsvLines(CsvNumbers written, KnownFields known) {
    this.number = new PlainNumber(written == CsvNumbers.POINT);
    this.known = known;
  }

  void add(char c) throws Refused {
    if (length == chars.length) {
      grow();
    }
    chars[length++] = c;
    hash = FACTOR * hash + c;
  }

  private void grow() throws Refused {
    if (length >= LONGEST_LINE) {
      throw new Refused(
          "A line of the file, which begins with '%s', has more than %,d characters. See whether a quote is left open in it, and whether the file is a table."
              .formatted(
                  new String(chars, start(first(lines)), SHOWN).strip().replaceAll("\\s+", " "),
                  LONGEST_LINE));
    }
    chars = Arrays.copyOf(chars, 2 * length);
  }

  /** Refuses more fields of a line than a sheet has columns, before they take up the memory. */
  void endField() throws Refused {
    if (fields - first(lines) == Grid.MAX_COLUMNS) {
      throw tooMany();
    }
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fields);
      texts = Arrays.copyOf(texts, 2 * fields);
      numbers = Arrays.copyOf(numbers, 2 * fields);
    }
    int start = start(fields);
    if (number.read(chars, start, length)) {
      areNumbers.set(fields);
      numbers[fields] = number.value();
    } else if (start < length) {
      texts[fields] = known.number(chars, start, length, hash);
    }
    ends[fields++] = length;
    hash = 0;
  }

  /** That a file has more lines or fields than a sheet has rows or columns. */
  static Refused tooMany() {
    return new Refused(
        "The file has more rows or columns than a sheet can hold (%,d rows, %,d columns). Split it."
            .formatted(Grid.MAX_ROWS, Grid.MAX_COLUMNS));
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

  /** The first field of a line, from line 0. */
  int first(int line) {
    return line == 0 ? 0 : lineEnds[line - 1];
  }

  /** The field behind the last one of a line. */
  int end(int line) {
    return lineEnds[line];
  }

  private int start(int field) {
    return field == 0 ? 0 : ends[field - 1];
  }

  boolean isEmpty(int field) {
    return start(field) == ends[field];
  }

  String text(int field) {
    return new String(chars, start(field), ends[field] - start(field));
  }

  /** Whether a field is plainly a number. */
  boolean isNumber(int field) {
    return areNumbers.get(field);
  }

  /** The number that a field plainly is. */
  double number(int field) {
    return numbers[field];
  }

  /**
   * Of a field that is neither empty nor plainly a number its number among all such fields of the
   * file, from 0 as they appear, or {@link KnownFields#NONE}.
   */
  int known(int field) {
    return texts[field];
  }
}
