package org.placebook.write;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.placebook.book.RowRole;

/** The numbers of a column's looks by role of the row and variant. */
final class StyleGrid {
  private final Map<RowRole, Map<Look.Variant, Integer>> numbers = new EnumMap<>(RowRole.class);

  StyleGrid(Set<ColumnSurvey.Use> uses, ToIntFunction<ColumnSurvey.Use> number) {
    for (ColumnSurvey.Use use : uses) {
      numbers
          .computeIfAbsent(use.role(), role -> new EnumMap<>(Look.Variant.class))
          .put(use.variant(), number.applyAsInt(use));
    }
  }

  int number(RowRole role, Look.Variant variant) {
    return numbers.getOrDefault(role, Map.of()).getOrDefault(variant, 0);
  }
}
