package org.placebook.check;

import java.util.StringJoiner;
import org.placebook.table.Letters;
import org.placebook.table.Place;

/** Cells of one sheet that share a fault; the first few are named. */
final class CellList {
  private static final int NAMED = 5;

  private final StringJoiner others = new StringJoiner(", ");
  private int firstRow;
  private int firstColumn;
  private int count;

  void add(CheckedCell cell) {
    add(cell.row(), cell.column());
  }

  void add(int row, int column) {
    if (count == 0) {
      firstRow = row;
      firstColumn = column;
    } else if (count < NAMED) {
      others.add(Letters.of(column) + row);
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Where the first stands. */
  Place place(CheckedSheet sheet) {
    return sheet.place(firstRow, firstColumn);
  }

  /** A sentence on the cells after the first, or nothing. */
  String others() {
    if (count <= 1) {
      return "";
    }
    String more = count > NAMED ? " and %,d more".formatted(count - NAMED) : "";
    return " Likewise in " + others + more + ".";
  }
}
