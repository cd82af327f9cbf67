package org.placebook.own.data;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.Expression;

/**
 * A typed formula taken apart.
 *
 * @param expression whose columns are those of tables of the workbook
 * @param home the table that its columns are of
 * @param inRow whether the cell stands in a row of that table
 * @param pairs functions of two columns, which the expression names by their numbers
 * @param function the first function of Placebook in it, for messages
 */
public record TypedFormula(
    Expression expression,
    Optional<OwnTable> home,
    boolean inRow,
    List<PairCall> pairs,
    String function) {

  /** Copies the list. */
  public TypedFormula {
    pairs = List.copyOf(pairs);
  }
}
