package org.placebook.recipe;

import java.util.List;
import java.util.regex.Matcher;

/**
 * What a recipe says of our area without naming it, so that it serves any: <code>{our area}</code>
 * wherever it speaks to readers.
 */
final class OurWords {
  private static final String MARK = "(?i)\\{\\s*our area\\s*\\}";
  private static final String NO_ONE = "all areas";

  private OurWords() {}

  /** A recipe that names our areas wherever it speaks of them. */
  static Recipe in(Recipe recipe, List<String> ours) {
    String named = Matcher.quoteReplacement(ours.isEmpty() ? NO_ONE : enumerated(ours));
    return recipe.worded(text -> text.replaceAll(MARK, named));
  }

  private static String enumerated(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
