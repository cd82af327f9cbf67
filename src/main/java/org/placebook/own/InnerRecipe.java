package org.placebook.own;

import java.util.List;
import java.util.Optional;
import org.placebook.own.data.OwnBook;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;

/**
 * The recipe in a workbook's own control sheets.
 *
 * @param recipe none where there is none, or anything in it is an error
 * @param findings what was found in it
 */
record InnerRecipe(Optional<Recipe> recipe, List<Finding> findings) {

  static InnerRecipe of(OwnBook book) throws UnreadableFile {
    if (!RecipeReader.hasControlSheets(book.file())) {
      return new InnerRecipe(Optional.empty(), List.of());
    }
    RecipeResult read = RecipeReader.read(book.file());
    return new InnerRecipe(read.recipe(), read.findings());
  }

  /** What its sheet Inputs says of tables. */
  List<Input> inputs() {
    return recipe.map(Recipe::inputs).orElse(List.of());
  }

  /** Whether it asks for sheets to be added. */
  boolean asksForSheets() {
    return recipe.filter(Recipe::asksForSheets).isPresent();
  }
}
