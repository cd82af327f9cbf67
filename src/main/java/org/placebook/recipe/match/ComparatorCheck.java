package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;
import org.placebook.table.Named;

/** Says which comparators have no row. */
final class ComparatorCheck {
  private ComparatorCheck() {}

  static List<Finding> of(Matching matching) {
    List<Finding> findings = new ArrayList<>();
    for (MatchedInput input : matching.inputs()) {
      for (Comparator comparator : input.input().comparators()) {
        Optional<MatchedInput> holder =
            comparator.input().map(matching::input).orElse(Optional.of(input));
        holder.flatMap(h -> finding(input, h, comparator.area())).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(MatchedInput input, MatchedInput holder, String area) {
    List<Integer> rows = holder.areas().rows(area);
    if (rows.size() == 1) {
      return Optional.empty();
    }
    String what =
        rows.isEmpty()
            ? "has no row" + Named.suggestion(area, "area", holder.areas().all())
            : "has %d rows".formatted(rows.size());
    return Optional.of(
        Finding.warning(
            holder.range(),
            "The comparator '%s' of the input '%s' %s. What is compared with it is not available; it is"
                    .formatted(area, input.input().name(), what)
                + " never replaced by a sum of areas. Download the table with that area as well"));
  }
}
