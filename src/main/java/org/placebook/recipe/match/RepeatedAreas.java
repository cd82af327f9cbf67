package org.placebook.recipe.match;

import java.util.HashMap;
import java.util.Map;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;

/**
 * Tables with areas across in which each area has several columns: one for each year, sex or
 * industry. Which of them is meant, only the analyst knows.
 */
public final class RepeatedAreas {
  private RepeatedAreas() {}

  /** Whether most areas of a table stand in more than one row, once the table is turned. */
  public static boolean in(MatchedInput input) {
    if (input.areas().haveEachTheirOwn()) {
      return false;
    }
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < input.areas().size(); row++) {
      String area = area(input, row);
      if (!area.isEmpty()) {
        rows.merge(area, 1, Integer::sum);
      }
    }
    long repeated = rows.values().stream().filter(count -> count > 1).count();
    return repeated > 1 && 2 * repeated > rows.size();
  }

  private static String area(MatchedInput input, int row) {
    String code = input.code(row);
    return code.isEmpty() ? input.name(row) : code;
  }

  /** What to do about it. */
  public static Finding said(MatchedInput input) {
    return Finding.error(
        input.range(),
        "Each area stands in several columns of this table, and it cannot be told which are meant."
            + " Keep one column for each area in a copy of the file, and run again.");
  }
}
