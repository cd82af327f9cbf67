package org.placebook.recipe.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Orientation;

/**
 * Tables in which each area stands in several rows: one for each year, sex or industry, as open
 * data come. Which of them is meant, only the analyst knows.
 */
public final class RepeatedAreas {
  private static final int MOST_NAMED = 4;

  private RepeatedAreas() {}

  /** Whether most areas of a table stand in more than one row. */
  public static boolean in(MatchedInput input) {
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
    return input.source().orientation() == Orientation.AREAS_ACROSS ? across(input) : down(input);
  }

  private static Finding across(MatchedInput input) {
    return Finding.error(
        input.range(),
        "Each area stands in several columns of this table, and it cannot be told which are meant."
            + " Keep one column for each area in a copy of the file, and run again.");
  }

  private static Finding down(MatchedInput input) {
    List<String> by =
        input.table().labels().stream()
            .filter(label -> varies(input, label))
            .map(label -> "'" + label.heading() + "'")
            .limit(MOST_NAMED)
            .toList();
    String which = by.isEmpty() ? "" : ", one for each value of " + String.join(" and ", by);
    return Finding.error(
        input.range(),
        "Each area stands in several rows of this table%s, and it cannot be told which are meant. Keep one row for each area in a copy of the file (in Excel: Data, Filter), and run again."
            .formatted(which));
  }

  /** Whether a column of labels tells the rows of one area apart. */
  private static boolean varies(MatchedInput input, LabelColumn label) {
    Map<String, Set<String>> values = new HashMap<>();
    for (int row = 0; row < input.areas().size(); row++) {
      values
          .computeIfAbsent(area(input, row), unused -> new HashSet<>())
          .add(label.texts().get(row));
    }
    return values.values().stream().filter(set -> set.size() > 1).count() * 2 > values.size();
  }
}
