package org.placebook.recipe.proof;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.table.FigureColumn;

/** Whether columns of a table are parts of a whole, as far as the table itself proves it. */
public sealed interface PartsOfWhole {

  /**
   * They are.
   *
   * @param unit counts or per cents
   * @param parts in the order of the table
   * @param total the column they add up to, if there is one
   * @param why the proof, as what follows "since"
   */
  record Taken(Unit unit, List<FigureColumn> parts, Optional<FigureColumn> total, String why)
      implements PartsOfWhole {
    public Taken {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Nothing proves it.
   *
   * @param since what was found instead
   */
  record NotTaken(String since) implements PartsOfWhole {}
}
