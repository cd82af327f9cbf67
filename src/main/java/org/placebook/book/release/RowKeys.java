package org.placebook.book.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placebook.table.Names;

/**
 * The rows of a table by what they are of: by the area's code, or by name where a row has none, as
 * rows of groups. Rows that another row cannot be told from are left out.
 *
 * @param rows by key, in the table's order
 * @param shown name and code of each row
 */
record RowKeys(Map<String, Integer> rows, List<String> shown) {

  static RowKeys of(List<String> codes, List<String> names) {
    Map<String, Integer> rows = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    Set<String> twice = new HashSet<>();
    for (int row = 0; row < codes.size(); row++) {
      String code = isCode(codes.get(row)) ? codes.get(row) : "";
      String name = names.get(row);
      boolean byName = code.isEmpty() || (isOfGroup(code) && !name.isEmpty());
      String key = byName ? "name " + Names.normalise(name) : "code " + code;
      shown.add(code.isEmpty() ? name : name.isEmpty() ? code : name + " (" + code + ")");
      if (!code.isEmpty() || !name.isEmpty()) {
        if (rows.putIfAbsent(key, row) != null) {
          twice.add(key);
        }
      }
    }
    rows.keySet().removeAll(twice);
    return new RowKeys(rows, shown);
  }

  /** Counties, regions and combined authorities: earlier releases showed groups without a code. */
  private static boolean isOfGroup(String code) {
    return code.matches("E(?:10|11|12|13|47)\\d{6}");
  }

  /** Rows of groups may have shorthand in place of a code. */
  private static boolean isCode(String text) {
    return !text.isEmpty() && !text.startsWith("[");
  }
}
