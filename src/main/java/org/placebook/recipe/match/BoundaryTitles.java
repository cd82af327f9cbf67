package org.placebook.recipe.match;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
  private final List<MatchedInput> inputs;
  private final NamedInputs named;

  private BoundaryTitles(List<MatchedInput> inputs, NamedInputs named) {
    this.inputs = inputs;
    this.named = named;
  }

  /** The recipe, with what such titles must say. */
  static Recipe said(
      Recipe recipe, List<MatchedInput> inputs, Map<String, List<ListedColumn>> lists) {
    if (inputs.stream().allMatch(input -> input.rezoned().isEmpty())) {
      return recipe;
    }
    BoundaryTitles titles = new BoundaryTitles(inputs, new NamedInputs(inputs, lists));
    return recipe.with(
        recipe.tables().stream().map(titles::table).toList(),
        recipe.correlations().stream().map(titles::correlation).toList());
  }

  private TableSpec table(TableSpec table) {
    return table.titled(title(table.title(), named.by(table)));
  }

  private CorrelationSpec correlation(CorrelationSpec spec) {
    return spec.titled(title(spec.title(), named.by(spec)));
  }

  /** A table that refers to other tables only is taken to be of the same inputs as these. */
  private String title(String title, List<MatchedInput> of) {
    String caveats =
        (of.isEmpty() ? inputs : of)
            .stream()
                .flatMap(input -> input.rezoned().stream())
                .map(Rezoned::caveat)
                .filter(caveat -> !caveat.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    return caveats.isEmpty() ? title : (title + " (" + caveats + ")").strip();
  }
}
