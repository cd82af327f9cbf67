package org.placebook.sheet;

import java.util.NavigableMap;
import java.util.TreeMap;

/** The widths of a sheet's columns, in characters of the workbook's standard font. */
public final class ColumnWidths {
  /** Excel's own for a new sheet. */
  static final double STANDARD = 8.43;

  private record Run(int last, double width) {}

  private final NavigableMap<Integer, Run> runs = new TreeMap<>();
  private double standard = STANDARD;

  public ColumnWidths() {}

  public void standard(double width) {
    standard = width;
  }

  public void set(int first, int last, double width) {
    runs.put(first, new Run(last, width));
  }

  /** The width of a column, counted from 1. */
  public double of(int column) {
    var run = runs.floorEntry(column);
    return run != null && column <= run.getValue().last ? run.getValue().width : standard;
  }
}
