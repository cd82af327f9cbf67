package org.placebook.read;

import java.util.ArrayList;
import java.util.List;

/** Tells the rows that are places from blank rows and section headings. */
final class PlaceRows {
  private PlaceRows() {}

  static List<Integer> of(Block block, int firstColumn, int firstFigure) {
    List<Integer> rows = new ArrayList<>();
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (Block.hasFigures(block.strip(), row, firstFigure, block.lastColumn())
          || isKeyed(block.strip(), row, firstColumn, firstFigure)) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** A place without any figures still is a place: its row has a code and a name. */
  private static boolean isKeyed(Strip strip, int row, int firstColumn, int firstFigure) {
    boolean code = false;
    boolean name = false;
    for (int column = strip.next(row, firstColumn - 1);
        column > 0 && column < firstFigure;
        column = strip.next(row, column)) {
      boolean isCode = AreaCodes.isCode(strip.text(row, column));
      code |= isCode;
      name |= !isCode;
    }
    return code && name;
  }
}
