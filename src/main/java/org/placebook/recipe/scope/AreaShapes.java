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
      String shape = shape(input.code(row));
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

  private static String shape(String code) {
    char[] shape = code.toCharArray();
    for (int i = 0; i < shape.length; i++) {
      char c = shape[i];
      boolean isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      shape[i] = c >= '0' && c <= '9' ? '9' : isLetter ? 'A' : c;
    }
    return new String(shape);
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
