package org.placebook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.Grid;
import org.placebook.sheet.OutsideCall;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;
import org.placebook.table.Plural;

/** Formulas whose figures come from outside their workbook, one finding a sheet and source. */
final class OutsideFormulas {
  private OutsideFormulas() {}

  static List<Finding> of(String file, String sheet, Grid grid) {
    Map<String, List<OutsideCall>> bySource = new LinkedHashMap<>();
    grid.outsideCalls()
        .forEach(c -> bySource.computeIfAbsent(c.source(), s -> new ArrayList<>()).add(c));
    List<Finding> findings = new ArrayList<>();
    bySource.forEach((source, calls) -> findings.add(finding(file, sheet, source, calls)));
    return findings;
  }

  private static Finding finding(
      String file, String sheet, String source, List<OutsideCall> calls) {
    OutsideCall first = calls.get(0);
    String cell = first.row() == 0 ? "" : Letters.of(first.column()) + first.row();
    return Finding.warning(
        new Place(file, sheet, cell),
        Plural.of(calls.size(), "formula takes its value", "formulas take their values")
            + " from outside the workbook ("
            + source
            + "). Nobody was asked: what was saved last is read. See whether it is what is meant,"
            + " and put values in place of the formulas.");
  }
}
