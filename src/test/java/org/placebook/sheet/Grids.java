package org.placebook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.placebook.table.Letters;

/** Grids as lines of text, for comparing. */
public final class Grids {
  private Grids() {}

  /** A line a cell that holds anything, then the merges and what is hidden. */
  public static List<String> describe(Grid grid) {
    List<String> lines = new ArrayList<>();
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(); column++) {
        if (grid.kind(row, column) != CellKind.BLANK || grid.isFormula(row, column)) {
          lines.add(cell(grid, row, column));
        }
      }
      if (grid.isRowHidden(row)) {
        lines.add("hidden row " + row);
      }
    }
    for (int column = 1; column <= grid.lastColumn(); column++) {
      if (grid.isColumnHidden(column)) {
        lines.add("hidden column " + Letters.of(column));
      }
    }
    grid.merges().forEach(merge -> lines.add("merged " + merge));
    return lines;
  }

  /** Such as {@code B7 NUMBER 0.25 %}. */
  private static String cell(Grid grid, int row, int column) {
    return Letters.of(column)
        + row
        + " "
        + grid.kind(row, column)
        + " "
        + grid.text(row, column)
        + (grid.isPercent(row, column) ? " %" : "")
        + (grid.isBold(row, column) ? " bold" : "")
        + (grid.indent(row, column) > 0 ? " indent " + grid.indent(row, column) : "")
        + (grid.isFormula(row, column) ? " formula" : "");
  }
}
