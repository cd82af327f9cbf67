package org.placebook.recipe;

import org.placebook.table.Place;

/**
 * A cell of a control sheet.
 *
 * @param sheet where the sheet is
 * @param row on it, from 1
 * @param column likewise
 * @param text tidy; line breaks kept; empty where it is blank
 */
public record ControlCell(Place sheet, int row, int column, String text) {
  /** Where it stands. */
  public Place place() {
    return Place.cell(sheet.file(), sheet.sheet(), row, column);
  }

  /** Another text in its place. */
  public ControlCell with(String other) {
    return new ControlCell(sheet, row, column, other);
  }

  public boolean isBlank() {
    return text.isEmpty();
  }
}
