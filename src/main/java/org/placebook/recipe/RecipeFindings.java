package org.placebook.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.placebook.table.Finding;
import org.placebook.table.Nearest;
import org.placebook.table.Place;
import org.placebook.table.WithFindings;

/** Collects what is wrong with a recipe. */
public final class RecipeFindings {
  private static final int MOST_NAMED = 12;

  private final List<Finding> findings = new ArrayList<>();

  /** What two inputs of one file have said alike is said once. */
  public void addAll(List<Finding> others) {
    others.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
  }

  /** The value, once its findings are taken in. */
  public <T> T from(WithFindings<T> made) {
    addAll(made.findings());
    return made.value();
  }

  public void error(Place place, String message) {
    findings.add(Finding.error(place, message));
  }

  public void warning(Place place, String message) {
    findings.add(Finding.warning(place, message));
  }

  public void note(Place place, String message) {
    findings.add(Finding.note(place, message));
  }

  /** The nearest match, or what there is. */
  public static String suggestion(String found, String what, Collection<String> among) {
    if (among.isEmpty()) {
      return "; the recipe has no %ss".formatted(what);
    }
    return Nearest.match(found, among)
        .map(nearest -> "; the nearest is '%s'".formatted(nearest))
        .orElseGet(() -> "; there are: " + named(among));
  }

  /** A few names, and how many more there are. */
  public static String named(Collection<String> names) {
    List<String> shown = names.stream().limit(MOST_NAMED).toList();
    int more = names.size() - shown.size();
    return String.join("; ", shown) + (more > 0 ? "; and %d more".formatted(more) : "");
  }

  /** All that was found, in order. */
  public List<Finding> all() {
    return List.copyOf(findings);
  }
}
