package org.placebook.table;

/** Where the cells of a column stand that was made of many rows, perhaps of several files. */
public final class Origins {
  private final int[] rows;
  private final byte[] parts;

  /**
   * Of a column.
   *
   * @param rows the sheet's row of each cell, counted from 1; 0 where there is none
   * @param parts which of the files, counted from 0; empty where there is but one
   */
  public Origins(int[] rows, byte[] parts) {
    this.rows = rows.clone();
    this.parts = parts.clone();
  }

  /** The same for some of the cells, in the order of a list. */
  Origins only(int[] cells) {
    int[] picked = new int[cells.length];
    byte[] pickedParts = new byte[parts.length == 0 ? 0 : cells.length];
    for (int i = 0; i < cells.length; i++) {
      picked[i] = rows[cells[i]];
      if (pickedParts.length > 0) {
        pickedParts[i] = parts[cells[i]];
      }
    }
    return new Origins(picked, pickedParts);
  }

  /** The sheet's row of a cell; 0 where there is none. */
  public int row(int row) {
    return rows[row];
  }

  /** Which file a cell is of, counted from 0. */
  public int part(int row) {
    return parts.length == 0 ? 0 : parts[row] & 0xff;
  }
}
