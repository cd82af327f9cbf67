package org.placebook.read;

import java.util.ArrayList;
import java.util.List;

/** Tells the rows that are places from blank rows and section headings. */
final class PlaceRows {
  private PlaceRows() {}

  static List<Integer> of(Block block, int firstColumn, int firstFigure) {
    List<Integer> rows = new ArrayList<>();
    boolean years = isOfYears(block);
    boolean districts = isOfDistricts(block);
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (block.hasFigures(row, firstFigure)
          || isKeyed(block.strip(), row, firstColumn, firstFigure)
          || (years && namesYear(block.strip(), row))
          || (districts && namesDistrict(block.strip(), row))) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Whether the rows with figures are years: then a year without figures is a row as well. */
  private static boolean isOfYears(Block block) {
    int years = 0;
    int others = 0;
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (block.hasFigures(row)) {
        boolean year = namesYear(block.strip(), row);
        years += year ? 1 : 0;
        others += year ? 0 : 1;
      }
    }
    return years > 4 * others;
  }

  /**
   * Whether most rows with figures are local authorities: then one without figures is a row too.
   */
  private static boolean isOfDistricts(Block block) {
    int districts = 0;
    int others = 0;
    for (int row = block.body().first(); row <= block.body().last(); row++) {
      if (block.hasFigures(row)) {
        boolean district = namesDistrict(block.strip(), row);
        districts += district ? 1 : 0;
        others += district ? 0 : 1;
      }
    }
    return districts > 1 && districts > others;
  }

  private static boolean namesDistrict(Strip strip, int row) {
    int first = strip.first(row);
    return first > 0
        && strip.role(row, first) == CellRole.WORDS
        && Areas.match(strip.text(row, first)).filter(Area::isLocalAuthority).isPresent();
  }

  private static boolean namesYear(Strip strip, int row) {
    int first = strip.first(row);
    return first > 0 && Wording.namesYear(strip.text(row, first));
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
