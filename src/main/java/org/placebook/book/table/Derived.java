package org.placebook.book.table;

import org.placebook.formula.measure.BoundFormula;
import org.placebook.recipe.ColumnSpec;

/**
 * A derived column, tied to its figures.
 *
 * @param heading as it stands on the sheet
 * @param label what the column is of: a list's member, or the heading
 * @param spec the row of the recipe that made it
 * @param measure what is worked out
 */
public record Derived(String heading, String label, ColumnSpec spec, BoundFormula measure) {

  /** The heading as its cell has it, with the notes that belong to it. */
  String written() {
    return spec.notes().isEmpty() ? heading : heading + "\n" + SheetText.markers(spec.notes());
  }
}
