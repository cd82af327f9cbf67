package org.placebook.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.placebook.table.Finding;
import org.placebook.table.Names;
import org.placebook.table.Nearest;
import org.placebook.table.Place;
import org.placebook.table.WithFindings;

/** Collects what is wrong with a recipe. */
public final class RecipeFindings {
  private static final int MOST_NAMED = 12;

  /** Of one misspelt name: where its message stands, and the further cells that have it. */
  private record Unknown(int at, List<Place> further) {}

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Unknown> unknown = new LinkedHashMap<>();

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

  /**
   * A name that means nothing. Each is said once, however many cells have it.
   *
   * @param what was looked for, such as {@code list}
   */
  public void unknown(ControlCell found, String what, Collection<String> among) {
    unknown(found.place(), found.text(), what, among);
  }

  /** The same for a name that is only a part of what the cell holds. */
  public void unknown(Place place, String found, String what, Collection<String> among) {
    String key = what.split(" or ", 2)[0] + "\n" + Names.tidy(found).toLowerCase(Locale.ROOT);
    Unknown known = unknown.get(key);
    if (known != null) {
      known.further().add(place);
      return;
    }
    unknown.put(key, new Unknown(findings.size(), new ArrayList<>()));
    error(place, "There is no %s '%s'%s".formatted(what, found, suggestion(found, what, among)));
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
    List<Finding> all = new ArrayList<>(findings);
    for (Unknown one : unknown.values()) {
      if (!one.further().isEmpty()) {
        Finding first = all.get(one.at());
        all.set(one.at(), new Finding(first.severity(), first.place(), counted(first, one)));
      }
    }
    return List.copyOf(all);
  }

  private static String counted(Finding first, Unknown one) {
    int further = one.further().size();
    Map<String, Long> bySheet =
        one.further().stream()
            .collect(
                Collectors.groupingBy(Place::sheet, LinkedHashMap::new, Collectors.counting()));
    List<String> parts = new ArrayList<>();
    bySheet.forEach((sheet, count) -> parts.add("%d on %s".formatted(count, sheet)));
    return "%s %d more %s the same name: %s"
        .formatted(
            first.sentence(),
            further,
            further == 1 ? "cell has" : "cells have",
            String.join(", ", parts));
  }
}
