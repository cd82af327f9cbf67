package org.placebook.sheet;

import java.util.List;
import java.util.OptionalInt;
import org.placebook.table.format.NumberFormat;

/** A grid of which some cells are taken for blank. */
public final class GridWithout implements Grid {
  private final Grid grid;
  private final List<Range> ranges;

  private GridWithout(Grid grid, List<Range> ranges) {
    this.grid = grid;
    this.ranges = ranges;
  }

  /** The same grid where nothing is to be blank. */
  public static Grid of(Grid grid, List<Range> ranges) {
    return ranges.isEmpty() ? grid : new GridWithout(grid, List.copyOf(ranges));
  }

  private boolean isBlank(int row, int column) {
    for (Range range : ranges) {
      if (range.contains(row, column)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int lastRow() {
    return grid.lastRow();
  }

  @Override
  public int lastColumn() {
    return grid.lastColumn();
  }

  @Override
  public int lastColumn(int row) {
    return grid.lastColumn(row);
  }

  @Override
  public CellKind kind(int row, int column) {
    return isBlank(row, column) ? CellKind.BLANK : grid.kind(row, column);
  }

  @Override
  public double number(int row, int column) {
    return grid.number(row, column);
  }

  @Override
  public OptionalInt textNumber(int row, int column) {
    return isBlank(row, column) ? OptionalInt.empty() : grid.textNumber(row, column);
  }

  @Override
  public int numberedTexts() {
    return grid.numberedTexts();
  }

  @Override
  public String text(int row, int column) {
    return isBlank(row, column) ? "" : grid.text(row, column);
  }

  @Override
  public NumberFormat numberFormat(int row, int column) {
    return grid.numberFormat(row, column);
  }

  @Override
  public boolean hasPercents(int column) {
    return grid.hasPercents(column);
  }

  @Override
  public boolean hasNumberFormats(int column) {
    return grid.hasNumberFormats(column);
  }

  @Override
  public boolean isFormula(int row, int column) {
    return !isBlank(row, column) && grid.isFormula(row, column);
  }

  @Override
  public boolean isPercent(int row, int column) {
    return grid.isPercent(row, column);
  }

  @Override
  public int indent(int row, int column) {
    return grid.indent(row, column);
  }

  @Override
  public boolean isBold(int row, int column) {
    return grid.isBold(row, column);
  }

  @Override
  public List<Range> merges() {
    return grid.merges();
  }

  @Override
  public List<OutsideCall> outsideCalls() {
    return grid.outsideCalls().stream()
        .filter(call -> !isBlank(call.row(), call.column()))
        .toList();
  }

  @Override
  public boolean isRowHidden(int row) {
    return grid.isRowHidden(row);
  }

  @Override
  public boolean isColumnHidden(int column) {
    return grid.isColumnHidden(column);
  }
}
