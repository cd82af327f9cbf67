package org.placebook.recipe.spread;

import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.read.cube.CodedColumn;

/** What the figures of each category are counted in, where a column says it. */
final class CategoryUnits {
  private static final Pattern HEADING =
      Pattern.compile("(?i)units?(?: of measure(?:ment)?)?|(?:metric|measure) ?type|measure ?unit");

  private final Optional<CodedColumn> units;
  private final LongTable table;

  CategoryUnits(LongTable table) {
    this.table = table;
    this.units =
        table.labels().stream()
            .filter(label -> HEADING.matcher(label.heading().strip()).matches())
            .map(label -> table.coded(label.position()))
            .findFirst();
  }

  /** The unit of a category, if all its rows have the same. */
  Optional<String> of(Slots slots, int category) {
    if (units.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> unit = Optional.empty();
    for (int area = 0; area < table.areas().count(); area++) {
      for (int part = 0; part < slots.parts(); part++) {
        int row = slots.row(area, category, part);
        if (row >= 0) {
          String here = units.get().values().get(units.get().codes()[row]);
          if (unit.filter(there -> !there.equals(here)).isPresent()) {
            return Optional.empty();
          }
          unit = Optional.of(here);
        }
      }
    }
    return unit.filter(text -> !text.isEmpty());
  }
}
