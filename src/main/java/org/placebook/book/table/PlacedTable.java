package org.placebook.book.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.book.RowRole;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.Subject;

/**
 * Where a derived table stands in the finished workbook: areas first and contiguous, then groups,
 * then comparators.
 *
 * @param sheet the sheet's name
 * @param headerRow the sheet's row of headings, counted from 1
 * @param subjects the place each body row speaks of
 * @param columns the derived columns
 * @param firstColumn the sheet's column of the first derived column, counted from 1
 * @param nameColumn the sheet's column that names each row, counted from 1
 * @param groupColumn the sheet's column of groups, where there is one
 * @param rows the row of each place but of areas that stand in the row of their number
 * @param isInOrder whether the areas stand in the recipe's order, so that its blocks line up with
 *     others
 */
public record PlacedTable(
    String sheet,
    int headerRow,
    List<Subject> subjects,
    List<Derived> columns,
    int firstColumn,
    int nameColumn,
    Optional<Integer> groupColumn,
    Map<Subject, Integer> rows,
    boolean isInOrder) {

  public PlacedTable {
    subjects = List.copyOf(subjects);
    columns = List.copyOf(columns);
  }

  /** Without an index and the order of rows, which are found here. */
  PlacedTable(
      String sheet,
      int headerRow,
      List<Subject> subjects,
      List<Derived> columns,
      List<LabelKind> labels) {
    this(
        sheet,
        headerRow,
        subjects,
        columns,
        labels.size() + 1,
        Math.max(labels.indexOf(LabelKind.NAME), labels.indexOf(LabelKind.PLACE)) + 1,
        Optional.of(labels.indexOf(LabelKind.GROUP) + 1).filter(group -> group > 0),
        index(subjects),
        areInOrder(subjects));
  }

  private static Map<Subject, Integer> index(List<Subject> subjects) {
    Map<Subject, Integer> rows = new HashMap<>();
    for (int row = 0; row < subjects.size(); row++) {
      if (!isAt(row, subjects.get(row))) {
        rows.putIfAbsent(subjects.get(row), row);
      }
    }
    return rows;
  }

  /** Whether a row is that of the area of its number, as all are that stand in their order. */
  private static boolean isAt(int row, Subject subject) {
    return subject instanceof Subject.Area area && area.index() == row;
  }

  /** Areas come first; groups and comparators follow. */
  private static boolean areInOrder(List<Subject> subjects) {
    for (int row = 0; row < subjects.size(); row++) {
      if (subjects.get(row) instanceof Subject.Area area && area.index() != row) {
        return false;
      }
    }
    return true;
  }

  /** How many body rows speak of areas, which come first; every formula over areas asks. */
  public int areas() {
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

  /** The row of a place, where the table has one. */
  public Optional<Integer> row(Subject subject) {
    if (subject instanceof Subject.Area area
        && area.index() < subjects.size()
        && isAt(area.index(), subjects.get(area.index()))) {
      return Optional.of(area.index());
    }
    return Optional.ofNullable(rows.get(subject));
  }

  /** Whether the first column holds the areas' codes. */
  boolean hasCodes() {
    return nameColumn() > 1;
  }

  int sheetRow(int row) {
    return headerRow + 1 + row;
  }

  public CellRef cell(int column, int row) {
    return new CellRef(sheet, firstColumn + column, sheetRow(row));
  }

  /** The areas within a column; none where the table has no areas. */
  public Optional<AreaBlock> block(int column) {
    int areas = areas();
    return areas == 0
        ? Optional.empty()
        : Optional.of(
            new AreaBlock(
                sheet, firstColumn + column, sheetRow(0), sheetRow(areas - 1), groupColumn));
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
