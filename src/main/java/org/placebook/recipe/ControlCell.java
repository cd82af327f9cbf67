package org.placebook.recipe;

import org.placebook.table.Place;

/**
 * A cell of a control sheet.
 *
 * @param place where it stands
 * @param text tidy; line breaks kept; empty where it is blank
 */
public record ControlCell(Place place, String text) {
  public boolean isBlank() {
    return text.isEmpty();
  }
}
