package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * A recipe and the workbook it stands in.
 *
 * @param path the workbook
 * @param recipe none if anything in it is an error
 * @param asFarAsRead what there is of it, errors or not; none if there is nothing
 * @param findings what was found in it
 */
record Recipes(
    Path path, Optional<Recipe> recipe, Optional<Recipe> asFarAsRead, List<Finding> findings) {

  /** Reads the recipe in a workbook. */
  static Recipes of(Path path, Limits limits) {
    try (SpreadsheetFile file = Spreadsheets.open(path, limits)) {
      if (!RecipeReader.hasControlSheets(file)) {
        return refused(
            path,
            Finding.error(
                Place.file(path.getFileName().toString()),
                "This workbook holds no recipe: it has no sheet Inputs with a column Input. Start"
                    + " from one of the shipped templates."));
      }
      RecipeResult result = RecipeReader.read(file);
      return new Recipes(
          path, result.recipe(), Optional.of(result.asFarAsRead()), result.findings());
    } catch (UnreadableFile e) {
      return refused(path, Finding.error(e.place(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return refused(path, ReadFile.unreadable(path.getFileName().toString(), e));
    }
  }

  private static Recipes refused(Path path, Finding finding) {
    return new Recipes(path, Optional.empty(), Optional.empty(), List.of(finding));
  }

  /** The workbooks among these that hold control sheets. */
  static List<Path> among(List<Path> files, Limits limits) {
    return files.stream().filter(file -> hasRecipe(file, limits)).toList();
  }

  /** A text file may hold millions of rows: only one named Inputs can be a recipe. */
  private static boolean hasRecipe(Path path, Limits limits) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (Spreadsheets.isText(path) && !name.startsWith("inputs.")) {
      return false;
    }
    try (SpreadsheetFile file = Spreadsheets.open(path, limits)) {
      return RecipeReader.hasControlSheets(file);
    } catch (UnreadableFile | IOException e) {
      // It is read again as an input, and what is wrong with it is said there.
      return false;
    }
  }
}
