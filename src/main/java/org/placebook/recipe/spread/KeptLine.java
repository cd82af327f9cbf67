package org.placebook.recipe.spread;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placebook.table.Plural;

/** What was kept of a long table and what became its columns, in one line. */
final class KeptLine {
  private KeptLine() {}

  /** "Kept Sex = All (of 3); left out 200 of 300 rows; Age spread to 101 columns". */
  static String of(Kept kept, Plan plan, int columns) {
    String rows = kept.sentence();
    String first = rows.isEmpty() ? "kept all %,d rows".formatted(kept.rows().length) : rows;
    String spread =
        plan.categories().isEmpty()
            ? Plural.of(
                columns, "column of figures as it stands", "columns of figures as they stand")
            : named(plan.categories()) + " spread to " + Plural.of(columns, "column", "columns");
    String added =
        plan.addedUp().isEmpty()
            ? ""
            : "; added up over "
                + plan.addedUp().stream()
                    .map(axis -> axis.heading() + " (" + Choices.named(axis, kept.rows()) + ")")
                    .collect(Collectors.joining(" and "));
    String sentence = first + "; " + spread + added;
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String named(List<Axis> axes) {
    return axes.stream().map(Axis::heading).collect(Collectors.joining(" and "));
  }
}
