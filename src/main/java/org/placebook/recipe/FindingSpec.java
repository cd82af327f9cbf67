package org.placebook.recipe;

import java.util.List;
import org.placebook.recipe.word.FindingKind;
import org.placebook.table.Place;

/**
 * Sentences to work out.
 *
 * @param table the table or correlation sheet that they rest on
 * @param kind what they say
 * @param of a heading, a heading with <code>{each}</code>, or a list; may be empty
 * @param notes names of notes that belong to it
 * @param place where the recipe says so
 */
public record FindingSpec(
    String table, FindingKind kind, String of, List<String> notes, Place place) {
  /** Copies the list. */
  public FindingSpec {
    notes = List.copyOf(notes);
  }
}
