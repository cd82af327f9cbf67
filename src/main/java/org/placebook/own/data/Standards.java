package org.placebook.own.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sheet of standards holds: each figure that formulas compare with, once. */
public final class Standards {
  /** The name of the sheet. */
  public static final String SHEET = "Placebook standards";

  /** The row of the first figure. */
  public static final int FIRST_ROW = 5;

  /**
   * A figure of a standard.
   *
   * @param table that has its row
   * @param column of the figure, on the table's sheet
   * @param row of the standard, on the table's sheet
   */
  public record Line(OwnTable table, int column, int row) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<OwnTable, List<Integer>> leftOut = new LinkedHashMap<>();

  /** The row of the sheet that tells a standard's figure; it is added where it is not there. */
  public int row(OwnTable table, int column, int row) {
    Line line = new Line(table, column, row);
    int at = lines.indexOf(line);
    if (at < 0) {
      at = lines.size();
      lines.add(line);
    }
    return FIRST_ROW + at;
  }

  /** Lists the rows of a table that are no areas. */
  public void leaveOut(OwnTable table) {
    if (!table.otherRows().isEmpty()) {
      leftOut.putIfAbsent(table, table.otherRows());
    }
  }

  /** The first row of a table's list of rows that are no areas. */
  int firstLeftOut(OwnTable table) {
    int row = FIRST_ROW;
    for (Map.Entry<OwnTable, List<Integer>> entry : leftOut.entrySet()) {
      if (entry.getKey().equals(table)) {
        return row;
      }
      row += entry.getValue().size();
    }
    throw new IllegalArgumentException("No rows are left out of " + table.name());
  }

  /** All figures, in the order of their rows. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Rows that are no areas, by table. */
  public Map<OwnTable, List<Integer>> leftOut() {
    return new LinkedHashMap<>(leftOut);
  }

  /** Whether there is anything to show. */
  public boolean isEmpty() {
    return lines.isEmpty() && leftOut.isEmpty();
  }
}
