package org.placebook.recipe.draft;

/**
 * A list to pick from in a draft; other words than those listed may be typed all the same.
 *
 * @param sheet where something is picked
 * @param heading of the column in which it is
 * @param from the sheet that has the list; where it is not there, nothing is picked
 * @param column the list's column there, counted from 0
 */
public record PickList(String sheet, String heading, String from, int column) {}
