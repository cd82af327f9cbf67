package org.placebook.sheet;

import java.util.Comparator;
import org.placebook.table.Letters;

/**
 * A rectangle of cells, all limits included, counted from 1.
 *
 * @param firstRow at least 1
 * @param firstColumn at least 1
 * @param lastRow at least {@code firstRow}
 * @param lastColumn at least {@code firstColumn}
 */
public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
  /** As one reads a sheet: by the first row, then by the first column. */
  public static final Comparator<Range> DOWNWARDS =
      Comparator.comparingInt(Range::firstRow).thenComparingInt(Range::firstColumn);

  /** Refuses a rectangle that is none. */
  public Range {
    if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
      throw new IllegalArgumentException(
          "No such range: rows %d to %d, columns %d to %d"
              .formatted(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /** Whether a cell lies within. */
  public boolean contains(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  /** As Excel writes it. */
  @Override
  public String toString() {
    return Letters.of(firstColumn) + firstRow + ":" + Letters.of(lastColumn) + lastRow;
  }
}
