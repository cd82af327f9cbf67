package org.placebook.recipe.control;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.RecipeFindings;
import org.placebook.table.Names;
import org.placebook.table.Place;

/** Refuses a name that is given twice. */
final class Unique {
  private final String what;
  private final RecipeFindings faults;
  private final Map<String, Place> places = new HashMap<>();

  /**
   * Of one kind of thing.
   *
   * @param what for messages, such as {@code input}
   */
  Unique(String what, RecipeFindings faults) {
    this.what = what;
    this.faults = faults;
  }

  void add(ControlCell name) {
    add(name.text(), name.place());
  }

  void add(String name, Place place) {
    if (name.isEmpty()) {
      return;
    }
    Place first = places.putIfAbsent(Names.tidy(name).toLowerCase(Locale.ROOT), place);
    if (first != null) {
      faults.error(
          place,
          "The %s '%s' is here twice: it stands in %s already"
              .formatted(what, Names.tidy(name), first.cell()));
    }
  }
}
