package org.placebook.recipe.scope;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.placebook.recipe.proof.SumColumn;

/** A row that is the mean of all others, in every column, and hardly by chance. */
final class MeanRow {
  private static final int FEWEST_OTHERS = 3;
  private static final int FEWEST_COLUMNS = 2;

  /** How seldom some row may be a mean by chance, for one to be taken for a mean. */
  private static final double SELDOM = 0.001;

  private final List<SumColumn> columns;
  private final List<Integer> rows;

  MeanRow(List<SumColumn> columns, List<Integer> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * The mean among some rows.
   *
   * @param mayBe those without a code of the level: rounded means are met by chance
   */
  Optional<Integer> among(IntPredicate mayBe) {
    if (rows.size() <= FEWEST_OTHERS) {
      return Optional.empty();
    }
    return columns.stream()
        .filter(column -> column.isFilled(rows))
        .findFirst()
        .flatMap(column -> among(mayBe, column));
  }

  private Optional<Integer> among(IntPredicate mayBe, SumColumn filled) {
    double sum = rows.stream().mapToDouble(filled::number).sum();
    int others = rows.size() - 1;
    return rows.stream()
        .filter(row -> filled.isNear(row, (sum - filled.number(row)) / others))
        .filter(mayBe::test)
        .filter(this::isMean)
        .findFirst();
  }

  private boolean isMean(int row) {
    List<Integer> others = rows.stream().filter(other -> other != row).toList();
    double chance = rows.size();
    int told = 0;
    for (SumColumn column : columns) {
      Optional<Double> ofColumn = column.chanceOfMean(row, others);
      if (ofColumn.isEmpty()) {
        return false;
      }
      told += ofColumn.get() < 1 ? 1 : 0;
      chance *= ofColumn.get();
    }
    return told >= FEWEST_COLUMNS && chance <= SELDOM;
  }
}
