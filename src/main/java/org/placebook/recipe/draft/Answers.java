package org.placebook.recipe.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an analyst has answered to the questions of a draft.
 *
 * @param words by the heading of the sheet Inputs that they are written in
 */
public record Answers(Map<String, String> words) {
  /** Nothing yet. */
  public static final Answers NONE = new Answers(Map.of());

  /** Copies the map, in its order. */
  public Answers {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** These with one more; several in one cell stand apart by a semicolon. */
  public Answers and(String heading, String said) {
    Map<String, String> more = new LinkedHashMap<>(words);
    if (!said.isEmpty()) {
      more.merge(heading, said, (before, now) -> before.equals(now) ? now : before + "; " + now);
    }
    return new Answers(more);
  }

  /** What was answered for a heading. */
  public Optional<String> to(String heading) {
    return Optional.ofNullable(words.get(heading));
  }
}
