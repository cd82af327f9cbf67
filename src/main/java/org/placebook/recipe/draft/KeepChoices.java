package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.recipe.spread.KeepChoice;

/** The values that Keep may name, as a sheet beside the control sheets to pick from. */
final class KeepChoices {
  /** What the sheet is called; it is no control sheet and is passed over in reading. */
  static final String SHEET = "Values for Keep";

  /** What is picked from it. */
  static final PickList LIST = new PickList("Inputs", "Keep", SHEET, 3);

  private KeepChoices() {}

  /** The sheet; none for a table of which nothing is kept. */
  static Optional<DraftSheet> sheet(DraftTable table) {
    List<Condition> keep = table.spreading().keep();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Heading", "Value", "Rows", "Words for Keep"));
    for (KeepChoice choice : keep.isEmpty() ? none() : KeepChoice.of(table.sources())) {
      if (keep.stream().anyMatch(condition -> condition.heading().equals(choice.heading()))) {
        rows.add(
            List.of(
                choice.heading(),
                choice.value(),
                Integer.toString(choice.rows()),
                words(choice, keep)));
      }
    }
    return rows.size() == 1 ? Optional.empty() : Optional.of(new DraftSheet(SHEET, rows));
  }

  private static List<KeepChoice> none() {
    return List.of();
  }

  /** The whole of the cell, with this value in place of the one that is proposed. */
  private static String words(KeepChoice choice, List<Condition> keep) {
    return keep.stream()
        .map(
            condition ->
                condition.heading().equals(choice.heading())
                    ? new Condition(choice.heading(), choice.value())
                    : condition)
        .map(Condition::toString)
        .collect(Collectors.joining("; "));
  }
}
