package org.placebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.ExcelTable;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;
import org.placebook.table.Period;

/**
 * Finds the tables of a sheet: its Excel tables, and outside them rows of several filled cells that
 * follow one another, with at most two thinner rows between.
 */
final class TableFinder {
  /** A header and two rows: fewer lines side by side are no table. */
  private static final int FEWEST_ROWS = 3;

  private static final int LONGEST_GAP = 2;

  /**
   * Lines of a word and what it is, "date" and "2011", with a blank line beneath say something of
   * the wider table that follows; they are no part of it.
   */
  private static final int FACT = 2;

  /** More lines than these are a table of two columns. */
  private static final int MOST_FACTS = 8;

  /** Header rows beyond this are body. */
  private static final int MOST_HEADER_ROWS = 4;

  private final Grid grid;
  private final List<ExcelTable> excelTables;
  private final List<TableArea> found = new ArrayList<>();
  private int first;
  private int last;
  private int rows;
  private int left;
  private int right;
  private int widest;

  private TableFinder(Grid grid, List<ExcelTable> excelTables) {
    this.grid = grid;
    this.excelTables = excelTables;
  }

  static List<TableArea> find(Grid grid, List<ExcelTable> excelTables) {
    TableFinder finder = new TableFinder(grid, excelTables);
    for (ExcelTable table : excelTables) {
      finder.found.add(
          new TableArea(grid, table.range(), Optional.of(table), table.headerRow() ? 1 : 0));
    }
    finder.loose();
    finder.found.sort(Comparator.comparing(TableArea::range, Range.DOWNWARDS));
    return List.copyOf(finder.found);
  }

  private void loose() {
    for (int row = 1; row <= grid.lastRow(); row++) {
      if (rows > 0 && row - last > LONGEST_GAP + 1) {
        close();
      }
      row(row);
    }
    close();
  }

  private void row(int row) {
    int filled = 0;
    int from = 0;
    int to = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      int end = endOfExcelTable(row, column);
      if (end > 0) {
        column = end;
      } else if (grid.kind(row, column) != CellKind.BLANK) {
        filled++;
        from = from == 0 ? column : from;
        to = column;
      }
    }
    if (filled > FACT && areFacts() && row - last > 1) {
      rows = 0;
    }
    if (filled > 1) {
      widest = rows == 0 ? filled : Math.max(widest, filled);
      first = rows == 0 ? row : first;
      left = rows == 0 ? from : Math.min(left, from);
      right = rows == 0 ? to : Math.max(right, to);
      last = row;
      rows++;
    }
  }

  private boolean areFacts() {
    return rows > 0 && rows <= MOST_FACTS && widest <= FACT;
  }

  /** The last column of the Excel table that holds a cell, or 0. */
  private int endOfExcelTable(int row, int column) {
    for (ExcelTable table : excelTables) {
      if (table.range().contains(row, column)) {
        return table.range().lastColumn();
      }
    }
    return 0;
  }

  private void close() {
    if (rows >= FEWEST_ROWS) {
      Range range = new Range(first, left, last, right);
      found.add(new TableArea(grid, range, Optional.empty(), headerRows(range)));
    }
    rows = 0;
  }

  /** The rows up to the first that holds a number other than a year; one where none does. */
  private int headerRows(Range range) {
    int most = Math.min(MOST_HEADER_ROWS, range.lastRow() - range.firstRow());
    for (int i = 0; i <= most; i++) {
      if (holdsFigure(range, range.firstRow() + i)) {
        return Math.max(1, i);
      }
    }
    return 1;
  }

  private boolean holdsFigure(Range range, int row) {
    for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
      if (grid.kind(row, column) == CellKind.NUMBER && !Period.isYear(grid.number(row, column))) {
        return true;
      }
    }
    return false;
  }
}
