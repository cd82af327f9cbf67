package org.placebook.recipe.scope;

import java.util.List;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Finding;

/**
 * The areas in scope of a table for which no recipe names them.
 *
 * @param areas of one level, no total among them
 * @param remarks what was left out, and why; what looks like a total and stays
 */
public record AreasInScope(List<ScopeArea> areas, List<Finding> remarks) {
  /** Copies the lists. */
  public AreasInScope {
    areas = List.copyOf(areas);
    remarks = List.copyOf(remarks);
  }
}
