package org.placebook.sheet.parts;

/**
 * The last column of each row. A stray cell in XFD1048576 spans 17,000,000,000 cells: where a sheet
 * is mostly empty its rows end where their own cells do, else all with the last column.
 */
final class RowEnds {
  /** A sheet is mostly empty if it spans so many times its cells, and more than this. */
  private static final int SPARSE = 8;

  private static final long SMALL = 100_000;
  private static final short[] ALL_ALIKE = {};

  private final short[] ends;
  private final int lastColumn;

  private RowEnds(short[] ends, int lastColumn) {
    this.ends = ends;
    this.lastColumn = lastColumn;
  }

  static RowEnds of(CellColumn[] columns, int lastRow, int lastColumn) {
    long cells = 0;
    for (CellColumn column : columns) {
      cells += column.size();
    }
    boolean sparse = (long) lastRow * lastColumn > SMALL + SPARSE * cells;
    return new RowEnds(sparse ? ends(columns, lastRow, lastColumn) : ALL_ALIKE, lastColumn);
  }

  private static short[] ends(CellColumn[] columns, int lastRow, int lastColumn) {
    short[] ends = new short[lastRow + 1];
    for (int column = 1; column <= lastColumn; column++) {
      CellColumn cells = columns[column - 1];
      for (int i = 0; i < cells.size() && cells.row(i) <= lastRow; i++) {
        ends[cells.row(i)] = (short) column;
      }
    }
    return ends;
  }

  int of(int row) {
    if (ends.length == 0) {
      return lastColumn;
    }
    return row > 0 && row < ends.length ? ends[row] : 0;
  }
}
