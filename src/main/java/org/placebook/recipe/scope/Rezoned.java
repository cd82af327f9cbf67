package org.placebook.recipe.scope;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placebook.table.Place;
import org.placebook.table.Table;

/**
 * The figures of an input added up to other areas.
 *
 * @param table an area a row; its rows are those of the first member in the file
 * @param groups of each row the larger area that it lies in, where all of that is in the table;
 *     else empty
 * @param members of each row the areas that were added up to it, by code, or by name without one
 * @param lookup the lookups followed, as the recipe has them
 * @param how in a sentence: from how many areas to how many, and by what
 * @param caveat what titles must say, such as "best fit of whole LSOAs, not the published ward
 *     figure"; empty if nothing
 * @param source where the lookups come from, in a sentence
 * @param notes sentences on what was added up, averaged, left out
 * @param leftOut why columns are not in the table, by their heading
 * @param unplaced rows of the file that went nowhere
 */
public record Rezoned(
    Table table,
    List<String> groups,
    List<List<String>> members,
    String lookup,
    String how,
    String caveat,
    String source,
    List<String> notes,
    Map<String, String> leftOut,
    List<Unplaced> unplaced) {
  /** Copies the parts. */
  public Rezoned {
    groups = List.copyOf(groups);
    members = List.copyOf(members);
    notes = List.copyOf(notes);
    leftOut = Map.copyOf(leftOut);
    unplaced = List.copyOf(unplaced);
  }

  /** All that is to be said of it. */
  public String said() {
    String what = caveat.isEmpty() ? how : how + ": " + caveat;
    return String.join(". ", Stream.concat(Stream.of(what), notes.stream()).toList()) + ".";
  }

  /**
   * A row that went nowhere.
   *
   * @param shown its area
   * @param why in a few words
   */
  public record Unplaced(Place place, String shown, String why) {}
}
