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

  private final MatchedInput input;
  private final String usual;

  private AreaShapes(MatchedInput input, String usual) {
    this.input = input;
    this.usual = usual;
  }

  static AreaShapes of(MatchedInput input, List<Integer> rows) {
    Map<String, Integer> counts = new HashMap<>();
    for (int row : rows) {
      counts.merge(shape(input.code(row)), 1, Integer::sum);
    }
    String usual =
        counts.entrySet().stream()
            .filter(entry -> 2 * entry.getValue() > rows.size())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    return new AreaShapes(input, usual);
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
    return !usual.isEmpty() && shape(input.code(row)).equals(usual);
  }

  /** The rows without a code where most have one. */
  List<Integer> withoutCode(List<Integer> rows) {
    return usual.isEmpty() || rows.size() <= FEWEST
        ? List.of()
        : rows.stream().filter(row -> input.code(row).isEmpty()).toList();
  }
}
