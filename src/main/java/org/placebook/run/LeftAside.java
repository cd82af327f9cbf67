package org.placebook.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** Without a recipe one table is finished; the others must not vanish without a word. */
final class LeftAside {
  private static final int NAMED = 3;

  private LeftAside() {}

  /** A finding for each file whose tables are left aside; a warning where the whole file is. */
  static List<Finding> of(List<Table> finished, List<Table> all) {
    Map<String, List<Table>> byFile = new LinkedHashMap<>();
    all.stream()
        .filter(table -> !finished.contains(table) && !table.figures().isEmpty())
        .forEach(t -> byFile.computeIfAbsent(t.file(), f -> new ArrayList<>()).add(t));
    List<Finding> findings = new ArrayList<>();
    byFile.forEach((file, tables) -> findings.add(finding(finished.get(0), file, tables)));
    return findings;
  }

  private static Finding finding(Table finished, String file, List<Table> tables) {
    if (file.equals(finished.file())) {
      return Finding.note(
          Place.file(file),
          "Only one table is finished without a recipe: that of sheet %s, %s. Left aside: %s. Put a table into a workbook of its own, or write a recipe, to have it finished too."
              .formatted(finished.sheet(), finished.range(), named(tables)));
    }
    return Finding.warning(
        Place.file(file),
        "Nothing of this file is in the finished workbook: without a recipe one table is finished, here that of %s. Left aside: %s. Finish the file by itself, or let 'template draft' with both files write a recipe that takes both."
            .formatted(finished.file(), named(tables)));
  }

  private static String named(List<Table> tables) {
    List<String> names =
        tables.stream().limit(NAMED).map(t -> "sheet " + t.sheet() + ", " + t.range()).toList();
    int more = tables.size() - names.size();
    return String.join("; ", names) + (more > 0 ? "; and " + more + " more" : "");
  }
}
