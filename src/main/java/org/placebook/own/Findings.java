package org.placebook.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.parts.Address;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Findings of which one sentence is true of several cells are said once. */
final class Findings {
  private Findings() {}

  static List<Finding> grouped(List<Finding> findings) {
    Map<String, List<Finding>> bySentence = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String key = finding.place().sheet() + "\n" + finding.message();
      bySentence.computeIfAbsent(key, unused -> new ArrayList<>()).add(finding);
    }
    return bySentence.values().stream().map(Findings::one).toList();
  }

  private static Finding one(List<Finding> same) {
    Finding first = same.get(0);
    if (same.size() == 1) {
      return first;
    }
    List<int[]> cells =
        same.stream()
            .map(f -> f.place().cell())
            .distinct()
            .map(cell -> new int[] {Address.column(cell), Address.row(cell)})
            .toList();
    Place place = new Place(first.place().file(), first.place().sheet(), CellGroup.ranges(cells));
    return new Finding(first.severity(), place, first.message());
  }
}
