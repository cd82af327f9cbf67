package org.placebook.write.template;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Heights for wrapped text: Excel works them out when a cell is typed in, not when a file is
 * opened. They are stated as found rather than as set by hand, so that rows still grow.
 */
final class RowHeight {
  private static final double LINE_OVER_POINTS = 1.3;

  private RowHeight() {}

  /** Makes the row as high as its highest cell. */
  static void fit(XSSFRow row) {
    double height = 0;
    for (Cell cell : row) {
      height = Math.max(height, height((XSSFCell) cell));
    }
    row.getCTRow().setHt(height);
  }

  private static double height(XSSFCell cell) {
    double points = cell.getCellStyle().getFont().getFontHeightInPoints();
    double width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256.0 * 12 / points;
    long lines =
        cell.toString()
            .lines()
            .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / width)))
            .sum();
    return Math.max(1, lines) * points * LINE_OVER_POINTS + (points > 12 ? points / 2 : 0);
  }
}
