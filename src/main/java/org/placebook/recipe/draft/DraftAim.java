package org.placebook.recipe.draft;

import java.util.List;
import java.util.Map;
import org.placebook.table.Names;
import org.placebook.table.Table;

/**
 * What tells a table from the others in the same files, so that its draft finds it again: a file
 * may hold the same table for several years or sheets.
 *
 * @param lookFor words for Look for
 * @param sheet the sheet, where other sheets have such a table; else empty
 */
record DraftAim(String lookFor, String sheet) {

  static DraftAim at(Table table, List<Table> all) {
    List<Table> alike =
        all.stream()
            .filter(other -> !isSame(other, table) && Names.same(other.title(), table.title()))
            .toList();
    boolean elsewhere = alike.stream().anyMatch(other -> !other.sheet().equals(table.sheet()));
    List<Table> beside =
        alike.stream().filter(other -> other.sheet().equals(table.sheet())).toList();
    StringBuilder words = new StringBuilder(table.title().replace(';', ' '));
    for (Map.Entry<String, String> fact : table.preamble().entrySet()) {
      boolean tells =
          beside.stream()
              .anyMatch(
                  other ->
                      !fact.getValue().equals(other.preamble().getOrDefault(fact.getKey(), "")));
      if (tells) {
        String told = (fact.getKey() + " " + fact.getValue()).replace(';', ' ');
        words.append(words.isEmpty() ? "" : "; ").append(told);
      }
    }
    return new DraftAim(words.toString(), elsewhere ? table.sheet() : "");
  }

  private static boolean isSame(Table one, Table other) {
    return one.file().equals(other.file())
        && one.sheet().equals(other.sheet())
        && one.header().equals(other.header())
        && one.firstColumn() == other.firstColumn();
  }
}
