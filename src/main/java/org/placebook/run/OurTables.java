package org.placebook.run;

import java.util.List;
import org.placebook.recipe.Subjects;
import org.placebook.recipe.match.Matching;
import org.placebook.table.Finding;

/** Tables of a recipe that are of our area. */
final class OurTables {
  private OurTables() {}

  /**
   * Those of a recipe in which no area is ours.
   *
   * @param otherwise what else can be done about it, after a comma, or nothing
   */
  static List<Finding> unnamed(Matching matching, String otherwise) {
    return matching.recipe().tables().stream()
        .filter(table -> matching.ours().isEmpty())
        .filter(table -> table.subject().filter(Subjects.Ours.class::isInstance).isPresent())
        .map(
            table ->
                Finding.error(
                    table.place(),
                    "The table '%s' is of our area, and none is named, so it is left out. Write a name or code as Our area on the sheet Cover%s."
                        .formatted(table.name(), otherwise)))
        .toList();
  }
}
