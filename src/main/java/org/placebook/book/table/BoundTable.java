package org.placebook.book.table;

import java.util.List;
import org.placebook.formula.measure.Scope.Each;
import org.placebook.recipe.TableSpec;

/**
 * A table of the recipe with its formulas tied.
 *
 * @param spec what the recipe says of it
 * @param members the rows where they are a list; none where they are places
 * @param rows the columns of each member; of places a single row. All have as many
 */
public record BoundTable(TableSpec spec, List<Each> members, List<List<Derived>> rows) {
  /** Copies the lists. */
  public BoundTable {
    members = List.copyOf(members);
    rows = List.copyOf(rows);
  }

  static BoundTable ofPlaces(TableSpec spec, List<Derived> columns) {
    return new BoundTable(spec, List.of(), List.of(columns));
  }

  /** Its columns, as the first row has them; none where nothing of the table can be tied. */
  public List<Derived> columns() {
    return rows.isEmpty() ? List.of() : rows.get(0);
  }
}
