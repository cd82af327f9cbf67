package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.placebook.book.disclosure.SumConstraints.Tie;
import org.placebook.recipe.RoundTo;

/**
 * Inputs that figures tie together: what is held back in one could be told from the others.
 *
 * @param inputs those of which at least one withholds figures
 * @param ties the equations between them, apart from those within each
 */
record LinkedInputs(List<NumberedInput> inputs, List<Tie> ties) {
  /** Copies the lists. */
  LinkedInputs {
    inputs = List.copyOf(inputs);
    ties = List.copyOf(ties);
  }

  /** The groups of inputs in which figures are withheld; an input without links is its own. */
  static List<LinkedInputs> among(List<NumberedInput> inputs, Predicate<NumberedInput> withholds) {
    List<LinkedInputs> groups = new ArrayList<>();
    for (NumberedInput input : inputs) {
      LinkedInputs joined = new LinkedInputs(List.of(input), List.of());
      for (LinkedInputs group : List.copyOf(groups)) {
        List<Tie> ties = group.to(input, withholds);
        if (!ties.isEmpty()) {
          groups.remove(group);
          joined = joined.with(group, ties);
        }
      }
      groups.add(joined);
    }
    groups.removeIf(group -> group.inputs().stream().noneMatch(withholds));
    return groups;
  }

  /** How all of them are rounded, where one of them is: another would show its exact figures. */
  Optional<RoundTo> roundTo() {
    Optional<RoundTo> roundTo =
        inputs.stream()
            .flatMap(input -> input.input().input().roundTo().stream())
            .reduce(RoundTo::with);
    OptionalDouble threshold =
        inputs.stream().flatMapToDouble(input -> input.threshold().stream()).max();
    return threshold.isPresent()
        ? roundTo.map(asked -> asked.below(threshold.getAsDouble()))
        : roundTo;
  }

  private List<Tie> to(NumberedInput input, Predicate<NumberedInput> withholds) {
    return inputs.stream()
        .filter(own -> withholds.test(own) || withholds.test(input))
        .flatMap(own -> TiesBetween.of(own, input).stream())
        .toList();
  }

  private LinkedInputs with(LinkedInputs group, List<Tie> between) {
    List<NumberedInput> all = new ArrayList<>(group.inputs);
    all.addAll(inputs);
    List<Tie> allTies = new ArrayList<>(ties);
    allTies.addAll(group.ties);
    allTies.addAll(between);
    return new LinkedInputs(all, allTies);
  }
}
