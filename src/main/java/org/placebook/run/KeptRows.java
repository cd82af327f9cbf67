package org.placebook.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;

/** What was kept and left of the long tables of a recipe: it is said first. */
final class KeptRows {
  private KeptRows() {}

  /** Of all inputs in one line; none if none of them is a long table. */
  static Optional<Finding> of(Matching matching) {
    List<MatchedInput> inputs =
        matching.inputs().stream().filter(input -> !input.kept().isEmpty()).toList();
    return inputs.stream()
        .findFirst()
        .map(
            first ->
                Finding.note(
                    first.range(),
                    inputs.stream().map(MatchedInput::saidKept).collect(Collectors.joining(". "))));
  }
}
