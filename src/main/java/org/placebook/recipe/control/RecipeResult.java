package org.placebook.recipe.control;

import java.util.List;
import java.util.Optional;
import org.placebook.recipe.Recipe;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/**
 * What became of a file's control sheets.
 *
 * @param asFarAsRead the recipe, less what is wrong with it
 * @param findings everything wrong or odd, in the order of the sheets
 */
public record RecipeResult(Recipe asFarAsRead, List<Finding> findings) {
  /** Copies the list. */
  public RecipeResult {
    findings = List.copyOf(findings);
  }

  /** The recipe, unless a finding is an error. */
  public Optional<Recipe> recipe() {
    boolean isFaulty = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    return isFaulty ? Optional.empty() : Optional.of(asFarAsRead);
  }
}
