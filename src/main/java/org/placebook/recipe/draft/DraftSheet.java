package org.placebook.recipe.draft;

import java.util.List;

/**
 * A control sheet to be written.
 *
 * @param name on its tab
 * @param rows the header first; as many cells in every row
 */
public record DraftSheet(String name, List<List<String>> rows) {}
