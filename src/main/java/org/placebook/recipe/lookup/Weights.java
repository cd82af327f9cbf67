package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Boundaries;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Reason;
import org.placebook.table.Value;
import org.placebook.table.WithFindings;

/**
 * The weights of an input's rows, by area.
 *
 * @param heading of the column of weights
 * @param values one a row of the input that is weighted; missing where the area has none
 */
record Weights(String heading, List<Value> values) {
  Weights {
    values = List.copyOf(values);
  }

  Value value(int row) {
    return values.get(row);
  }

  /** Those that an input asks for, or why there are none. */
  static WithFindings<Optional<Weights>> of(MatchedInput input, List<MatchedInput> all) {
    Optional<Boundaries.Weight> wanted = input.input().boundaries().weight();
    Optional<MatchedInput> holder =
        wanted.flatMap(
            weight -> weight.input().map(name -> named(name, all)).orElse(Optional.of(input)));
    if (wanted.isEmpty() || holder.isEmpty()) {
      return WithFindings.of(Optional.empty());
    }
    try {
      FigureColumn column = holder.get().column(wanted.get().heading());
      List<Value> values = values(input, holder.get(), column);
      if (values.stream().anyMatch(v -> v instanceof Figure f && f.number() < 0)) {
        return none(
            input,
            "The weights %s hold a figure below 0, so nothing can be averaged by them"
                .formatted(wanted.get()));
      }
      return WithFindings.of(Optional.of(new Weights(column.heading(), values)));
    } catch (Unbound unbound) {
      return none(
          input, "The weights %s were not found: %s".formatted(wanted.get(), unbound.sentence()));
    }
  }

  private static WithFindings<Optional<Weights>> none(MatchedInput input, String why) {
    return new WithFindings<>(Optional.empty(), List.of(Finding.error(input.input().place(), why)));
  }

  private static Optional<MatchedInput> named(String name, List<MatchedInput> all) {
    return all.stream().filter(i -> Recipe.sameName(i.input().name(), name)).findFirst();
  }

  private static List<Value> values(MatchedInput input, MatchedInput holder, FigureColumn column) {
    List<Value> values = new ArrayList<>();
    for (int row = 0; row < input.areas().size(); row++) {
      Optional<Integer> there = holder == input ? Optional.of(row) : row(input, row, holder);
      values.add(there.map(column::value).orElse(Value.missing(Reason.NOT_AVAILABLE)));
    }
    return values;
  }

  private static Optional<Integer> row(MatchedInput input, int row, MatchedInput holder) {
    String code = input.code(row);
    return holder.row(code.isEmpty() ? input.name(row) : code);
  }
}
