package org.placebook.check;

import java.util.Optional;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.ExcelTable;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;

/** A table on a sheet: an Excel table, or cells that stand together like one. */
final class TableArea {
  private final Range range;
  private final Optional<ExcelTable> excelTable;
  private final int firstBodyRow;
  private final int[] numbers;
  private final int[] others;
  private boolean hasBlanks;

  TableArea(Grid grid, Range range, Optional<ExcelTable> excelTable, int headerRows) {
    this.range = range;
    this.excelTable = excelTable;
    this.firstBodyRow = range.firstRow() + headerRows;
    int width = range.lastColumn() - range.firstColumn() + 1;
    this.numbers = new int[width];
    this.others = new int[width];
    for (int i = 0; i < width; i++) {
      count(grid, i);
    }
  }

  private void count(Grid grid, int i) {
    int column = range.firstColumn() + i;
    for (int row = firstBodyRow; row <= range.lastRow(); row++) {
      CellKind kind = grid.kind(row, column);
      if (kind == CellKind.NUMBER) {
        numbers[i]++;
      } else {
        boolean text = kind == CellKind.TEXT && !Shorthand.is(grid.text(row, column).strip());
        others[i] += text || kind == CellKind.DATE ? 1 : 0;
        hasBlanks |= kind == CellKind.BLANK;
      }
    }
  }

  Range range() {
    return range;
  }

  Optional<ExcelTable> excelTable() {
    return excelTable;
  }

  /** The table's name, or where it stands. */
  String name() {
    return excelTable.map(ExcelTable::name).orElse(range.toString());
  }

  boolean hasHeader() {
    return firstBodyRow > range.firstRow();
  }

  /** The row right above the body; the first body row if there is no header. */
  int headerRow() {
    return Math.max(range.firstRow(), firstBodyRow - 1);
  }

  int firstBodyRow() {
    return firstBodyRow;
  }

  boolean isBody(int row) {
    return row >= firstBodyRow && row <= range.lastRow();
  }

  /** The last row of its head or its body, whichever a row of it belongs to. */
  int lastOfPart(int row) {
    return isBody(row) ? range.lastRow() : firstBodyRow - 1;
  }

  /** Whether some cell of its body is blank. */
  boolean hasBlanks() {
    return hasBlanks;
  }

  /** Whether a column holds figures; the first names the rows, be it by years or numbers. */
  boolean isFigures(int column) {
    int i = column - range.firstColumn();
    return i > 0 && i < numbers.length && numbers[i] > 0 && numbers[i] >= others[i] / 4;
  }
}
