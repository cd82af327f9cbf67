package org.placebook.recipe.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.formula.Expression;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.Rezoned;

/**
 * Titles that say where figures were added up to other areas: nobody may take the sum of an
 * approximate ward for the published figure.
 */
final class BoundaryTitles {
  private final Recipe recipe;
  private final List<MatchedInput> inputs;
  private final Map<String, List<ListedColumn>> lists;

  private BoundaryTitles(
      Recipe recipe, List<MatchedInput> inputs, Map<String, List<ListedColumn>> lists) {
    this.recipe = recipe;
    this.inputs = inputs;
    this.lists = lists;
  }

  /** The recipe, with what such titles must say. */
  static Recipe said(
      Recipe recipe, List<MatchedInput> inputs, Map<String, List<ListedColumn>> lists) {
    if (inputs.stream().allMatch(input -> input.rezoned().isEmpty())) {
      return recipe;
    }
    BoundaryTitles titles = new BoundaryTitles(recipe, inputs, lists);
    return recipe.with(
        recipe.tables().stream().map(titles::table).toList(),
        recipe.correlations().stream().map(titles::correlation).toList());
  }

  private TableSpec table(TableSpec table) {
    Stream<Expression> formulas = table.columns().stream().map(column -> column.formula());
    Stream<String> each = table.columns().stream().flatMap(column -> column.forEach().stream());
    return table.titled(title(table.title(), formulas, each));
  }

  private CorrelationSpec correlation(CorrelationSpec spec) {
    Stream<Expression> formulas =
        Stream.of(spec.rowMeasure().formula(), spec.columnMeasure().formula());
    return spec.titled(title(spec.title(), formulas, Stream.of(spec.rows(), spec.columns())));
  }

  /** A table that refers to other tables only is taken to be of the same inputs as these. */
  private String title(String title, Stream<Expression> formulas, Stream<String> listed) {
    List<MatchedInput> named =
        Stream.concat(formulas.flatMap(this::inputs), listed.flatMap(this::ofList))
            .distinct()
            .toList();
    String caveats =
        (named.isEmpty() ? inputs : named)
            .stream()
                .flatMap(input -> input.rezoned().stream())
                .map(Rezoned::caveat)
                .filter(caveat -> !caveat.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    return caveats.isEmpty() ? title : (title + " (" + caveats + ")").strip();
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
