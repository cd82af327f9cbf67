package org.placebook.recipe;

import java.util.List;
import org.placebook.table.Place;

/**
 * An area in scope.
 *
 * @param code its GSS code, or empty
 * @param name its name; its code where the recipe gives no name
 * @param group the group it adds up to, or empty
 * @param sets other sets that it belongs to, for ranks within them
 * @param place where the recipe says so
 */
public record ScopeArea(String code, String name, String group, List<String> sets, Place place) {
  /** Copies the sets. */
  public ScopeArea {
    sets = List.copyOf(sets);
  }

  /** The same area under another name. */
  public ScopeArea named(String other) {
    return new ScopeArea(code, other, group, sets, place);
  }

  /** The same area with a code. */
  public ScopeArea coded(String other) {
    return new ScopeArea(other, name, group, sets, place);
  }

  /** Name and code, for a message. */
  public String shown() {
    return code.isEmpty() || code.equals(name) ? name : name + " (" + code + ")";
  }
}
