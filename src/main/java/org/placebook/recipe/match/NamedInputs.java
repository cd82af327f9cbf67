package org.placebook.recipe.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.formula.Expression;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Correlated;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.scope.MatchedInput;

/** The inputs that an output sheet names, in formulas or by lists. */
final class NamedInputs {
  private final List<MatchedInput> inputs;
  private final Map<String, List<ListedColumn>> lists;

  NamedInputs(List<MatchedInput> inputs, Map<String, List<ListedColumn>> lists) {
    this.inputs = inputs;
    this.lists = lists;
  }

  List<MatchedInput> by(TableSpec table) {
    Stream<Expression> formulas = table.columns().stream().map(ColumnSpec::formula);
    Stream<String> each = table.columns().stream().flatMap(column -> column.forEach().stream());
    return of(formulas, each);
  }

  List<MatchedInput> by(CorrelationSpec spec) {
    Stream<Correlated> others = Stream.concat(spec.weights().stream(), spec.given().stream());
    Stream<Correlated> all =
        Stream.concat(Stream.of(spec.rowMeasure(), spec.columnMeasure()), others);
    return of(all.map(Correlated::formula), Stream.of(spec.rows(), spec.columns()));
  }

  private List<MatchedInput> of(Stream<Expression> formulas, Stream<String> listed) {
    return Stream.concat(formulas.flatMap(this::inputs), listed.flatMap(this::ofList))
        .distinct()
        .toList();
  }

  private Stream<MatchedInput> inputs(Expression expression) {
    Stream<MatchedInput> here = Stream.empty();
    if (expression instanceof Expression.ColumnOf column) {
      here = column.owner().stream().flatMap(this::ofInput);
    } else if (expression instanceof Expression.Name name) {
      here = ofList(name.words());
    }
    return Stream.concat(here, expression.parts().stream().flatMap(this::inputs));
  }

  private Stream<MatchedInput> ofInput(String name) {
    return inputs.stream().filter(input -> Recipe.sameName(input.input().name(), name));
  }

  private Stream<MatchedInput> ofList(String name) {
    Optional<List<ListedColumn>> list =
        lists.entrySet().stream()
            .filter(entry -> Recipe.sameName(entry.getKey(), name))
            .map(Map.Entry::getValue)
            .findFirst();
    return list.stream().flatMap(List::stream).map(ListedColumn::input);
  }
}
