package org.placebook.recipe.control;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.ControlCell;
import org.placebook.table.Names;

/** Refuses a name that is given twice. */
final class Unique {
  private final String what;
  private final Map<String, ControlCell> cells = new HashMap<>();

  /**
   * Of one kind of thing.
   *
   * @param what for messages, such as {@code input}
   */
  Unique(String what) {
    this.what = what;
  }

  /** Takes in the name in a cell; the fault is that another one has it. */
  Optional<ControlFault> add(ControlCell name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    String text = Names.tidy(name.text());
    return Optional.ofNullable(cells.putIfAbsent(text.toLowerCase(Locale.ROOT), name))
        .map(
            first ->
                ControlFault.error(
                    name.place(),
                    "The %s '%s' is here twice: it stands in %s already"
                        .formatted(what, text, first.place().cell())));
  }
}
