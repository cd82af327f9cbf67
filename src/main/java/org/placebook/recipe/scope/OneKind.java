package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.recipe.ScopeArea;

/**
 * Nomis mixes kinds of area in one column, "lep:Dorset" beside "ladu:Purbeck". Shares and ranks are
 * of one kind, the most numerous.
 *
 * @param areas those of that kind; all where the table names no kinds
 * @param kind its name in the table, or empty
 * @param others how many areas of other kinds there are
 */
public record OneKind(List<ScopeArea> areas, String kind, int others) {
  private static final Pattern KIND = Pattern.compile("([a-z]+\\d*):.+");

  /** Copies the areas. */
  public OneKind {
    areas = List.copyOf(areas);
  }

  public static OneKind of(List<ScopeArea> all) {
    if (all.stream().noneMatch(area -> area.name().indexOf(':') > 0)) {
      return new OneKind(all, "", 0);
    }
    Map<String, List<ScopeArea>> byKind = new LinkedHashMap<>();
    for (ScopeArea area : all) {
      Matcher kind = KIND.matcher(area.name());
      byKind
          .computeIfAbsent(kind.matches() ? kind.group(1) : "", unused -> new ArrayList<>())
          .add(area);
    }
    Map.Entry<String, List<ScopeArea>> most =
        byKind.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
            .orElse(Map.entry("", all));
    boolean named = !most.getKey().isEmpty();
    return new OneKind(
        named ? most.getValue() : all,
        most.getKey(),
        named ? all.size() - most.getValue().size() : 0);
  }

  /** Whether a name says of what kind its area is. */
  static boolean isIn(String name) {
    return KIND.matcher(name).matches();
  }

  /** What was passed over, as a sentence, or empty. */
  public String said() {
    return others == 0
        ? ""
        : "Of several kinds of area only '%s' is taken; %d of other kinds are passed over. "
            .formatted(kind, others);
  }
}
