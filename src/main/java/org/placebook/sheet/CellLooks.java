package org.placebook.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The formats of a sheet's cells: per column, runs of rows that look alike. Rows and columns count
 * from 1. Made in reading order, so a cell that the file does not hold gets the look of the one
 * above it.
 */
public final class CellLooks {
  private final List<CellFormat> formats;
  private final List<Runs> columns = new ArrayList<>();

  public CellLooks(List<CellFormat> formats) {
    this.formats = new ArrayList<>(formats);
  }

  /** The look of a cell that holds something. */
  public CellFormat format(int row, int column) {
    if (column > columns.size()) {
      return CellFormat.PLAIN;
    }
    int index = columns.get(column - 1).at(row);
    return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.PLAIN;
  }

  /** The last row, from a cell down, up to which all cells have its look, or a row beyond all. */
  public int lastAlike(int row, int column) {
    return column > columns.size() ? Grid.MAX_ROWS : columns.get(column - 1).lastAlike(row);
  }

  /** Notes a cell; of each column the rows must rise. */
  public void add(int row, int column, int format) {
    if (row < 1 || column < 1 || column > Grid.MAX_COLUMNS) {
      return;
    }
    while (columns.size() < column) {
      columns.add(new Runs());
    }
    columns.get(column - 1).add(row, format);
  }

  /** Notes a cell by its format itself. */
  public void add(int row, int column, CellFormat format) {
    int known = formats.indexOf(format);
    if (known < 0) {
      formats.add(format);
      known = formats.size() - 1;
    }
    add(row, column, known);
  }

  private static final class Runs {
    private int[] firstRows = {};
    private int[] formats = {};
    private int size;

    void add(int row, int format) {
      if (size > 0 && (formats[size - 1] == format || row <= firstRows[size - 1])) {
        return;
      }
      if (size == firstRows.length) {
        int capacity = Math.max(4, size * 2);
        firstRows = Arrays.copyOf(firstRows, capacity);
        formats = Arrays.copyOf(formats, capacity);
      }
      firstRows[size] = row;
      formats[size] = format;
      size++;
    }

    int at(int row) {
      if (size > 0 && row >= firstRows[size - 1]) {
        // As most cells of a long column do.
        return formats[size - 1];
      }
      int run = run(row);
      return run < 0 ? -1 : formats[run];
    }

    int lastAlike(int row) {
      int next = run(row) + 1;
      return next < size ? firstRows[next] - 1 : Grid.MAX_ROWS;
    }

    private int run(int row) {
      int found = Arrays.binarySearch(firstRows, 0, size, row);
      return found >= 0 ? found : -found - 2;
    }
  }
}
