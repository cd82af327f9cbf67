package org.placebook.recipe.lookup;

import java.util.List;
import org.placebook.recipe.LookupSpec;
import org.placebook.table.Place;

/**
 * A lookup as it stands on a sheet.
 *
 * @param spec what the recipe says of it
 * @param place its sheet
 * @param rows in order
 */
public record LookupTable(LookupSpec spec, Place place, List<LookupRow> rows) {
  /** Copies the rows. */
  public LookupTable {
    rows = List.copyOf(rows);
  }
}
