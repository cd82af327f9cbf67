package org.placebook.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.placebook.own.data.WorkedCell;
import org.placebook.table.Letters;

/**
 * Cells of one sheet that hold the same typed function of one table, filled down.
 *
 * @param cells at least one, from top to bottom
 */
record CellGroup(List<WorkedCell> cells) {

  /** Copies the cells. */
  CellGroup {
    cells = List.copyOf(cells);
  }

  /** All groups, in the order of their first cells. */
  static List<CellGroup> of(List<WorkedCell> all) {
    Map<String, List<WorkedCell>> groups = new LinkedHashMap<>();
    for (WorkedCell cell : all) {
      groups.computeIfAbsent(cell.pattern(), unused -> new ArrayList<>()).add(cell);
    }
    return groups.values().stream().map(CellGroup::new).toList();
  }

  WorkedCell first() {
    return cells.get(0);
  }

  String sheet() {
    return first().cell().sheet().name();
  }

  /** Such as {@code I5:I17}, several stretches apart by commas. */
  String range() {
    List<int[]> places = new ArrayList<>();
    for (WorkedCell cell : cells) {
      places.add(new int[] {cell.cell().cell().column(), cell.cell().cell().row()});
    }
    return ranges(places);
  }

  /** Cells, each a column and a row, as ranges down the columns. */
  static String ranges(List<int[]> places) {
    List<int[]> sorted =
        places.stream()
            .sorted(Comparator.<int[]>comparingInt(p -> p[0]).thenComparingInt(p -> p[1]))
            .toList();
    List<int[]> runs = new ArrayList<>();
    for (int[] place : sorted) {
      int[] last = runs.isEmpty() ? new int[] {0, 0, 0} : runs.get(runs.size() - 1);
      if (last[0] == place[0] && last[2] + 1 == place[1]) {
        last[2] = place[1];
      } else {
        runs.add(new int[] {place[0], place[1], place[1]});
      }
    }
    return runs.stream()
        .map(
            run ->
                Letters.of(run[0])
                    + run[1]
                    + (run[1] == run[2] ? "" : ":" + Letters.of(run[0]) + run[2]))
        .collect(Collectors.joining(", "));
  }
}
