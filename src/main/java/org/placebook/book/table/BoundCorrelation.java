package org.placebook.book.table;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Member;
import org.placebook.recipe.CorrelationSpec;

/**
 * A correlation sheet of the recipe with its formulas tied.
 *
 * @param spec what the recipe says of it
 * @param rows the members of the one list that can be tied
 * @param columns those of the other
 * @param weights what areas weigh, where asked for
 * @param given what is held constant
 */
public record BoundCorrelation(
    CorrelationSpec spec,
    List<Member> rows,
    List<Member> columns,
    Optional<BoundFormula> weights,
    List<BoundFormula> given) {
  /** Copies the lists. */
  public BoundCorrelation {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    given = List.copyOf(given);
  }

  /** Whether two different measures meet. */
  public boolean hasPair() {
    return rows.stream()
        .anyMatch(row -> columns.stream().anyMatch(c -> !c.measure().equals(row.measure())));
  }
}
