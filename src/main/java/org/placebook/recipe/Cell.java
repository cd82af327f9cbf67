package org.placebook.recipe;

import org.placebook.table.Place;

/**
 * A cell of a control sheet.
 *
 * @param place where it stands
 * @param text tidy; line breaks kept; empty where it is blank
 */
record Cell(Place place, String text) {
  boolean isBlank() {
    return text.isEmpty();
  }
}
