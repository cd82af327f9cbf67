package org.placebook.book.disclosure;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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
    List<LinkedInputs> groups =
        inputs.stream()
            .map(i -> new LinkedInputs(List.of(i), List.of()))
            .collect(toCollection(ArrayList::new));
    Set<Tie> ties = new LinkedHashSet<>();
    inputs.stream()
        .filter(withholds)
        .forEach(i -> ties.addAll(TiesBetween.of(Beside.of(i, inputs))));
    if (inputs.stream().anyMatch(withholds)) {
      ties.addAll(AreasOverInputs.among(inputs.stream().filter(i -> !i.isPublished()).toList()));
    }
    for (Tie tie : ties) {
      List<LinkedInputs> tied = groups.stream().filter(group -> group.holdsAnyOf(tie)).toList();
      groups.removeAll(tied);
      groups.add(joined(tied, tie));
    }
    groups.removeIf(group -> group.inputs().stream().noneMatch(withholds));
    return groups;
  }

  private boolean holdsAnyOf(Tie tie) {
    return inputs.stream().anyMatch(input -> !input.own(Set.copyOf(tie.cells())).isEmpty());
  }

  private static LinkedInputs joined(List<LinkedInputs> groups, Tie tie) {
    List<Tie> ties = new ArrayList<>(List.of(tie));
    groups.forEach(group -> ties.addAll(group.ties));
    return new LinkedInputs(groups.stream().flatMap(group -> group.inputs.stream()).toList(), ties);
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
}
