package org.placebook.book.table;

import java.util.List;
import java.util.stream.Stream;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Member;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.recipe.match.Matching;
import org.placebook.table.WithFindings;

/**
 * A recipe whose formulas are tied to the inputs, all at once, before anything is worked out.
 *
 * @param inputs as its formulas see them
 * @param tables each table of the recipe, in its order
 * @param correlations each correlation sheet of the recipe, likewise
 * @param leftOut what could not be tied
 */
public record BoundRecipe(
    MatchedInputs inputs,
    List<BoundTable> tables,
    List<BoundCorrelation> correlations,
    LeftOut leftOut) {
  /** Copies the lists. */
  public BoundRecipe {
    tables = List.copyOf(tables);
    correlations = List.copyOf(correlations);
  }

  /** Ties a recipe to its inputs; findings tell what formulas take for granted or contradict. */
  public static WithFindings<BoundRecipe> of(Matching matching) {
    return new RecipeBinder(matching).bound();
  }

  /** All that is correlated. */
  public List<BoundFormula> correlated() {
    return correlations.stream()
        .flatMap(sheet -> Stream.concat(sheet.rows().stream(), sheet.columns().stream()))
        .map(Member::measure)
        .toList();
  }

  /** What the limits of figures say, whether or not the recipe asks for it. */
  public VerdictForms verdicts() {
    return new VerdictForms(inputs);
  }
}
