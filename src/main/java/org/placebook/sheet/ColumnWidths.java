package org.placebook.sheet;

import java.util.Arrays;

/** The widths of a sheet's columns, in characters of the workbook's standard font. */
public final class ColumnWidths {
  /** Excel's own for a new sheet. */
  static final double STANDARD = 8.43;

  private static final double NOT_STATED = -1;

  private double[] widths = {};
  private double standard = STANDARD;

  public ColumnWidths() {}

  public void standard(double width) {
    standard = width;
  }

  /** States the width of columns from one to another, counted from 1. */
  public void set(int first, int last, double width) {
    int end = Math.min(last, Grid.MAX_COLUMNS);
    if (end > widths.length) {
      int stated = widths.length;
      widths = Arrays.copyOf(widths, end);
      Arrays.fill(widths, stated, end, NOT_STATED);
    }
    for (int column = Math.max(1, first); column <= end; column++) {
      widths[column - 1] = width;
    }
  }

  /** The width of a column, counted from 1. */
  public double of(int column) {
    boolean isStated = column <= widths.length && widths[column - 1] != NOT_STATED;
    return isStated ? widths[column - 1] : standard;
  }
}
