package org.placebook.table;

import java.util.Collection;
import java.util.List;

/** Names in a message. */
public final class Named {
  private static final int MOST = 12;

  private Named() {}

  /** A few of them, and how many more there are. */
  public static String few(Collection<String> names) {
    List<String> shown = names.stream().limit(MOST).toList();
    int more = names.size() - shown.size();
    return String.join("; ", shown) + (more > 0 ? "; and %d more".formatted(more) : "");
  }

  /**
   * The one nearest to a name that means nothing, or what there is.
   *
   * @param what they are names of, such as {@code list}
   * @param among those of the recipe
   */
  public static String suggestion(String found, String what, Collection<String> among) {
    if (among.isEmpty()) {
      return "; the recipe has no %ss".formatted(what);
    }
    return Nearest.match(found, among)
        .map(nearest -> "; the nearest is '%s'".formatted(nearest))
        .orElseGet(() -> "; there are: " + few(among));
  }
}
