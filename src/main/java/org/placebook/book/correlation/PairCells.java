package org.placebook.book.correlation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.placebook.book.Cells;
import org.placebook.table.Value;

/**
 * A column of the pairs table.
 *
 * @param values one a pair
 * @param formula native text for a pair and its sheet row
 * @param pairs the pairs
 * @param firstRow the sheet's row of the first pair
 * @param isLabel whether it names the pair
 */
public record PairCells(
    List<Value> values,
    BiFunction<Pair, Integer, Optional<String>> formula,
    List<Pair> pairs,
    int firstRow,
    boolean isLabel)
    implements Cells {
  @Override
  public int size() {
    return pairs.size();
  }

  @Override
  public Value value(int row) {
    return values.get(row);
  }

  @Override
  public Optional<String> formula(int row) {
    return formula.apply(pairs.get(row), firstRow + row);
  }
}
