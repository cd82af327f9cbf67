package org.placebook.recipe;

import java.util.List;
import org.placebook.table.Finding;

/**
 * The areas in scope of a table for which no recipe names them.
 *
 * @param areas of one level, no total among them
 * @param remarks what was left out, and why; what looks like a total and stays
 */
record Scope(List<Area> areas, List<Finding> remarks) {
  /** Copies the lists. */
  Scope {
    areas = List.copyOf(areas);
    remarks = List.copyOf(remarks);
  }
}
