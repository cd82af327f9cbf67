package org.placebook.write.plan;

import org.placebook.table.Letters;

/**
 * Cells that are printed on pages of their own, all counted from 1.
 *
 * @param column the first
 * @param row the first
 * @param lastColumn the last
 * @param lastRow the last
 */
public record PrintArea(int column, int row, int lastColumn, int lastRow) {
  /** As Excel names them in a workbook. */
  public String in(String sheet) {
    String first = "$" + Letters.of(column) + "$" + row;
    return Links.quoted(sheet) + "!" + first + ":$" + Letters.of(lastColumn) + "$" + lastRow;
  }
}
