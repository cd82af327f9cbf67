package org.placebook.recipe.match;

import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;

/**
 * A member of a list, found.
 *
 * @param label what headings and sentences call it
 * @param input the input it was found in
 * @param column its figures
 */
public record ListedColumn(String label, MatchedInput input, FigureColumn column) {}
