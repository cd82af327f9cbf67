package org.placebook.recipe.spread;

import java.util.List;
import java.util.stream.Collectors;

/** The values of an axis in words, with how many rows each has. */
final class Choices {
  private static final int MOST = 10;

  private Choices() {}

  /** "All (64 rows), Female (64 rows)". */
  static String counted(Axis axis, int[] rows) {
    int[] counts = axis.counts(rows);
    return listed(
        axis.present(rows).stream()
            .map(
                code ->
                    "%s (%s)"
                        .formatted(
                            axis.shown(code),
                            counts[code] == 1 ? "1 row" : "%,d rows".formatted(counts[code])))
            .toList());
  }

  /** "All, Female, Male". */
  static String named(Axis axis, int[] rows) {
    return listed(axis.present(rows).stream().map(axis::shown).toList());
  }

  private static String listed(List<String> values) {
    String shown = values.stream().limit(MOST).collect(Collectors.joining(", "));
    int more = values.size() - MOST;
    return more > 0 ? shown + " and %,d more".formatted(more) : shown;
  }
}
