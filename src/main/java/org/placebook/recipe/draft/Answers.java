package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an analyst has answered to the questions of a draft.
 *
 * @param words by the heading of the sheet Inputs that they are written in
 */
public record Answers(Map<String, List<String>> words) {
  /** Nothing yet. */
  public static final Answers NONE = new Answers(Map.of());

  /** Copies the map, in its order. */
  public Answers {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    words.forEach((heading, said) -> copy.put(heading, List.copyOf(said)));
    words = Collections.unmodifiableMap(copy);
  }

  /** These with one more; empty words say nothing. */
  public Answers and(String heading, String said) {
    Map<String, List<String>> more = new LinkedHashMap<>(words);
    if (!said.isEmpty() && !has(heading, said)) {
      List<String> all = new ArrayList<>(to(heading));
      all.add(said);
      more.put(heading, all);
    }
    return new Answers(more);
  }

  /** What was answered for a heading. */
  public List<String> to(String heading) {
    return words.getOrDefault(heading, List.of());
  }

  /** Whether some words were. */
  public boolean has(String heading, String said) {
    return to(heading).contains(said);
  }
}
