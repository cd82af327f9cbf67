package org.placebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placebook.table.Cube;
import org.placebook.table.Cube.Attribute;
import org.placebook.table.Cube.Dimension;
import org.placebook.table.Letters;
import org.placebook.table.Table;

/** What the columns of a long table were taken for, in words. */
final class CubeInWords {
  private static final int MOST_VALUES = 6;

  private CubeInWords() {}

  static List<String> of(Table table, Cube cube) {
    List<String> lines = new ArrayList<>();
    for (Dimension dimension : cube.dimensions()) {
      lines.add("  Dimension: " + dimension(dimension, table) + ".");
    }
    for (Attribute attribute : cube.attributes()) {
      lines.add(
          "  Passed over: %s, %s."
              .formatted(
                  shown(attribute.heading(), List.of(attribute.column())),
                  attribute.use().words()));
    }
    return lines;
  }

  private static String dimension(Dimension dimension, Table table) {
    List<String> values =
        table.labels().stream()
            .filter(label -> label.position() == dimension.columns().get(0))
            .findFirst()
            .map(label -> label.texts().values())
            .orElse(List.of())
            .stream()
            .map(value -> value.isEmpty() ? "blank" : value)
            .toList();
    int more = values.size() - MOST_VALUES;
    return "%s%s, with %d values: %s%s"
        .formatted(
            shown(dimension.heading(), dimension.columns()),
            dimension.isPeriod() ? ", of periods" : "",
            values.size(),
            values.stream().limit(MOST_VALUES).collect(Collectors.joining("; ")),
            more > 0 ? "; and %d more".formatted(more) : "");
  }

  private static String shown(String heading, List<Integer> columns) {
    String letters =
        columns.stream().sorted().map(Letters::of).collect(Collectors.joining(" and "));
    return "%s %s (%s)"
        .formatted(
            columns.size() == 1 ? "column" : "columns",
            letters,
            heading.isEmpty() ? "no heading" : heading);
  }
}
