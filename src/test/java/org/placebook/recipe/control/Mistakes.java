package org.placebook.recipe.control;

import java.util.List;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.Recipe;
import org.placebook.sheet.UnreadableFile;

/** What reading control sheets says, and what it makes of them where it says nothing. */
final class Mistakes {
  private Mistakes() {}

  /** All that is said, such as {@code Tables B2: The list …}. */
  static List<String> in(FakeFile file) throws UnreadableFile {
    return RecipeReader.read(file).findings().stream()
        .map(f -> f.place().sheet() + " " + f.place().cell() + ": " + f.message())
        .toList();
  }

  /** The recipe of sheets of which nothing is said. */
  static Recipe none(FakeFile file) throws UnreadableFile {
    List<String> said = in(file);
    if (!said.isEmpty()) {
      throw new AssertionError(String.join("\n", said));
    }
    return RecipeReader.read(file).recipe().orElseThrow();
  }
}
