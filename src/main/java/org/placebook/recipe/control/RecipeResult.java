package org.placebook.recipe.control;

import java.util.List;
import java.util.Optional;
import org.placebook.recipe.Recipe;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/**
 * What became of a file's control sheets.
 *
 * @param recipe the recipe, unless a finding is an error
 * @param findings everything wrong or odd, in the order of the sheets
 */
public record RecipeResult(Optional<Recipe> recipe, List<Finding> findings) {
  /** Refuses a recipe with errors and nothing without any. */
  public RecipeResult {
    findings = List.copyOf(findings);
    boolean faulty = findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    if (faulty == recipe.isPresent()) {
      throw new IllegalArgumentException(
          "A recipe goes without errors, and only without: " + findings);
    }
  }
}
