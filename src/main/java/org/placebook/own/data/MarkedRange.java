package org.placebook.own.data;

import java.util.List;
import org.placebook.sheet.Range;

/**
 * An Excel table as its part tells it.
 *
 * @param part where it is told
 * @param sheet the name of its sheet
 * @param name as formulas call it
 * @param range with its heading row and totals row
 * @param headingRows 1, or 0 where it shows no headings
 * @param totalsRows 0 or 1
 * @param headings one a column
 */
public record MarkedRange(
    String part,
    String sheet,
    String name,
    Range range,
    int headingRows,
    int totalsRows,
    List<String> headings) {

  /** Copies the headings. */
  public MarkedRange {
    headings = List.copyOf(headings);
  }

  /** The first row of figures. */
  public int firstRow() {
    return range.firstRow() + headingRows;
  }

  /** The last row of figures. */
  public int lastRow() {
    return range.lastRow() - totalsRows;
  }

  /** Whether a cell is within, headings and totals row included. */
  public boolean contains(String ofSheet, int row, int column) {
    return sheet.equals(ofSheet) && range.contains(row, column);
  }
}
