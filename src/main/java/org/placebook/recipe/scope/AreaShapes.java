package org.placebook.recipe.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the codes of a table's rows look, letters and digits: those of one kind of area look alike,
 * whosever codes they are.
 */
final class AreaShapes {
  private static final int FEWEST = 3;

  private final Map<Integer, String> shapes;
  private final String usual;

  private AreaShapes(Map<Integer, String> shapes, String usual) {
    this.shapes = shapes;
    this.usual = usual;
  }

  static AreaShapes of(MatchedInput input, List<Integer> rows) {
    Map<Integer, String> shapes = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int row : rows) {
      String shape = input.code(row).replaceAll("\\d", "9").replaceAll("[A-Za-z]", "A");
      shapes.put(row, shape);
      counts.merge(shape, 1, Integer::sum);
    }
    String usual =
        counts.entrySet().stream()
            .filter(entry -> 2 * entry.getValue() > rows.size())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    return new AreaShapes(shapes, usual);
  }

  /** Whether a row has a code that looks as most do. */
  boolean isUsual(int row) {
    return !usual.isEmpty() && shapes.getOrDefault(row, "").equals(usual);
  }

  /** The rows without a code where most have one. */
  List<Integer> withoutCode(List<Integer> rows) {
    return usual.isEmpty() || rows.size() <= FEWEST
        ? List.of()
        : rows.stream().filter(row -> shapes.getOrDefault(row, "").isEmpty()).toList();
  }
}
