package org.placebook.book;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.Block;
import org.placebook.formula.Cell;
import org.placebook.formula.Subject;

/**
 * Where a derived table stands in the finished workbook: areas first and contiguous, then groups,
 * then comparators.
 *
 * @param sheet the sheet's name
 * @param headerRow the sheet's row of headings, counted from 1
 * @param subjects the place each body row speaks of
 * @param columns the derived columns
 * @param firstColumn the sheet's column of the first derived column, counted from 1
 * @param groupColumn the sheet's column of groups, where there is one
 */
record PlacedTable(
    String sheet,
    int headerRow,
    List<Subject> subjects,
    List<Derived> columns,
    int firstColumn,
    Optional<Integer> groupColumn) {

  PlacedTable {
    subjects = List.copyOf(subjects);
    columns = List.copyOf(columns);
  }

  /** How many body rows speak of areas, which come first; every formula over areas asks. */
  int areas() {
    int low = 0;
    int high = subjects.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean isArea = subjects.get(middle) instanceof Subject.Area;
      low = isArea ? middle + 1 : low;
      high = isArea ? high : middle;
    }
    return low;
  }

  /** Whether the areas stand in the recipe's order, so that its blocks line up with others. */
  boolean isInOrder() {
    int areas = areas();
    for (int row = 0; row < areas; row++) {
      if (!subjects.get(row).equals(new Subject.Area(row))) {
        return false;
      }
    }
    return true;
  }

  int sheetRow(int row) {
    return headerRow + 1 + row;
  }

  Cell cell(int column, int row) {
    return new Cell(sheet, firstColumn + column, sheetRow(row));
  }

  /** The areas within a column; none where the table has no areas. */
  Optional<Block> block(int column) {
    int areas = areas();
    return areas == 0
        ? Optional.empty()
        : Optional.of(
            new Block(sheet, firstColumn + column, sheetRow(0), sheetRow(areas - 1), groupColumn));
  }

  RowRole role(int row) {
    return subjects
        .get(row)
        .match(
            area -> RowRole.BODY,
            group -> hasAreas() ? RowRole.GROUP : RowRole.BODY,
            standard -> RowRole.COMPARATOR);
  }

  /** Asked for each row, so the areas, which stand first, are not counted. */
  private boolean hasAreas() {
    return !subjects.isEmpty() && subjects.get(0) instanceof Subject.Area;
  }
}
