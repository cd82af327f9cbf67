package org.placebook.recipe;

import java.util.List;
import java.util.Optional;
import org.placebook.table.Place;

/**
 * A lookup of the analyst's own: a file that says which larger area each smaller one goes into.
 *
 * @param name what Inputs calls it
 * @param lookFor words that must all occur in file name, sheet name or headings
 * @param from the heading of the smaller areas, codes or names
 * @param to the heading of the larger areas, codes or names
 * @param toName the heading of the names of the larger areas, where {@code to} has codes
 * @param share the heading of the part of a smaller area that goes into the larger one
 * @param place where the recipe says so
 */
public record LookupSpec(
    String name,
    List<String> lookFor,
    String from,
    String to,
    Optional<String> toName,
    Optional<String> share,
    Place place) {
  /** Copies the words. */
  public LookupSpec {
    lookFor = List.copyOf(lookFor);
  }
}
