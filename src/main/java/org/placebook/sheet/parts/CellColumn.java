package org.placebook.sheet.parts;

import java.util.Arrays;
import org.placebook.sheet.CellKind;

/**
 * The cells of one column in the order of their rows: a double each (the number, or the index of
 * the text) and two bytes for what it is and how it looks. Row numbers are kept only once a gap
 * shows, so a full column costs ten bytes a cell and a lone cell in row 1,048,576 little more;
 * number formats only once one says more than digits.
 */
final class CellColumn {
  private static final int[] NO_GAP = {};
  private static final char[] PLAIN = {};

  private int first;
  private int last;
  private int size;
  private boolean inOrder = true;
  private int[] rows = NO_GAP;
  private double[] values = new double[8];
  private short[] marks = new short[8];

  /** By cell, once a number format says more than digits. */
  private char[] formats = PLAIN;

  /** Appends a cell with the number of its format. */
  void add(int row, short mark, double value, int format) {
    add(row, mark, value);
    if (format > 0) {
      formats = formats.length == 0 ? new char[values.length] : formats;
      formats[size - 1] = (char) format;
    }
  }

  /** Appends a cell; the mark packs {@link Mark}. */
  void add(int row, short mark, double value) {
    if (size == values.length) {
      grow();
    }
    if (size == 0) {
      first = row;
    } else if (row != last + 1 || rows.length > 0) {
      noteRow(row);
    }
    values[size] = value;
    marks[size] = mark;
    last = row;
    size++;
  }

  private void noteRow(int row) {
    if (rows.length == 0) {
      rows = new int[values.length];
      for (int i = 0; i < size; i++) {
        rows[i] = first + i;
      }
    }
    rows[size] = row;
    inOrder &= row > last;
  }

  private void grow() {
    int capacity = size + (size >> 1) + 8;
    values = Arrays.copyOf(values, capacity);
    marks = Arrays.copyOf(marks, capacity);
    if (rows.length > 0) {
      rows = Arrays.copyOf(rows, capacity);
    }
    if (formats.length > 0) {
      formats = Arrays.copyOf(formats, capacity);
    }
  }

  /** Sorts what came out of order; of two cells in one place the later stays. */
  void settle() {
    if (inOrder) {
      return;
    }
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = ((long) rows[i] << 32) | i;
    }
    Arrays.sort(order);
    CellColumn sorted = new CellColumn();
    for (int i = 0; i < size; i++) {
      boolean replaced = i + 1 < size && order[i] >> 32 == order[i + 1] >> 32;
      if (!replaced) {
        int from = (int) order[i];
        sorted.add((int) (order[i] >> 32), marks[from], values[from], format(from));
      }
    }
    take(sorted);
  }

  private void take(CellColumn other) {
    first = other.first;
    last = other.last;
    size = other.size;
    inOrder = true;
    rows = other.rows;
    values = other.values;
    marks = other.marks;
    formats = other.formats;
  }

  /** Where the cell of a row is kept, or -1. */
  int find(int row) {
    int at = row - first;
    if (at < 0 || size == 0 || row > last) {
      return -1;
    }
    if (rows.length == 0) {
      return at;
    }
    // Rows rise by at least one, so the place is no further from either end than the row.
    int most = Math.min(at, size - 1);
    int least = Math.max(0, size - 1 - (last - row));
    if (rows[most] == row) {
      return most;
    }
    return rows[least] == row ? least : Math.max(-1, Arrays.binarySearch(rows, least, most, row));
  }

  short mark(int at) {
    return marks[at];
  }

  double value(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  /** The row of a cell. */
  int row(int at) {
    return rows.length == 0 ? first + at : rows[at];
  }

  /** The number of a cell's format; 0 for one that shows plain digits. */
  int format(int at) {
    return formats.length == 0 ? 0 : formats[at];
  }

  /** Whether some cell is shown as a per cent. */
  boolean hasPercents() {
    for (int i = 0; i < size; i++) {
      if (PackedStyle.isPercent(Mark.look(marks[i]))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a formula stands behind some cell. */
  boolean hasFormulas() {
    for (int i = 0; i < size; i++) {
      if (Mark.isFormula(marks[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether some cell's number format says more than digits. */
  boolean hasFormats() {
    return formats.length > 0;
  }

  /** The last row that holds anything but blanks, or 0. */
  int lastFilledRow() {
    for (int i = size - 1; i >= 0; i--) {
      if (Mark.kind(marks[i]) != CellKind.BLANK) {
        return row(i);
      }
    }
    return 0;
  }
}
