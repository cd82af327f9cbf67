package org.placebook.recipe;

import java.util.List;

/**
 * An area in scope.
 *
 * @param code its GSS code, or empty
 * @param name its name; its code where the recipe gives no name
 * @param group the group it adds up to, or empty
 * @param sets other sets that it belongs to, for ranks within them
 */
public record ScopeArea(String code, String name, String group, List<String> sets) {
  /** Copies the sets. */
  public ScopeArea {
    sets = List.copyOf(sets);
  }

  /** The same area under another name. */
  public ScopeArea named(String other) {
    return other.equals(name) ? this : new ScopeArea(code, other, group, sets);
  }

  /** The same area with a code. */
  public ScopeArea coded(String other) {
    return new ScopeArea(other, name, group, sets);
  }

  /** Name and code, for a message. */
  public String shown() {
    return code.isEmpty() || code.equals(name) ? name : name + " (" + code + ")";
  }
}
