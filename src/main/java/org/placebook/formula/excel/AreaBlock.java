package org.placebook.formula.excel;

import java.util.Optional;
import org.placebook.table.Letters;

/**
 * The areas in scope within a column of a finished table, contiguous.
 *
 * @param sheet the sheet's name
 * @param column counted from 1
 * @param firstRow the sheet's row of the first area
 * @param lastRow of the last area
 * @param groupColumn the column that names each area's group, if the table has it
 */
public record AreaBlock(
    String sheet, int column, int firstRow, int lastRow, Optional<Integer> groupColumn) {

  /** How many areas it holds. */
  public int size() {
    return lastRow - firstRow + 1;
  }

  /** Excel looks through a block for every row that asks, so beyond this it would never end. */
  private static final int MOST_SCANNED = 50_000;

  /** This block, if every row may ask for all of it. */
  public AreaBlock scanned() {
    if (lastRow - firstRow + 1 > MOST_SCANNED) {
      throw new NotNative(
          "Excel would look through all %,d rows again for every row"
              .formatted(lastRow - firstRow + 1));
    }
    return this;
  }

  /** The block in a formula on a sheet, its rows fixed. */
  public String from(String home) {
    String letters = Letters.of(column) + "$";
    return CellRef.sheetPrefix(sheet, home) + letters + firstRow + ":" + letters + lastRow;
  }

  /** The groups beside the block. */
  Optional<String> groups(String home) {
    return groupColumn.map(groups -> range(groups, home));
  }

  private String range(int of, String home) {
    String letters = "$" + Letters.of(of) + "$";
    return CellRef.sheetPrefix(sheet, home) + letters + firstRow + ":" + letters + lastRow;
  }
}
