package org.placebook.stats.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.stats.MissingReason;
import org.placebook.stats.Variable;

/**
 * The correlations of each of some variables with each of others. Where there are many figures, r
 * of all pairs is worked out together, in blocks; the rest of a pair when it is asked for.
 */
public final class CrossCorrelation {
  /** So many products of figures take a few thousandths of a second one pair after the other. */
  private static final long MANY = 5_000_000;

  private final List<Variable> rows;
  private final List<Variable> columns;

  /** Where the columns stand in the table: with the rows if they are the same. */
  private final int firstColumn;

  private final Optional<PairTable> table;

  private CrossCorrelation(
      List<Variable> rows, List<Variable> columns, int firstColumn, Optional<PairTable> table) {
    this.rows = rows;
    this.columns = columns;
    this.firstColumn = firstColumn;
    this.table = table;
  }

  /** Of variables that are all of one length. */
  public static CrossCorrelation of(List<Variable> rows, List<Variable> columns) {
    List<double[]> figures = new ArrayList<>();
    rows.forEach(row -> figures.add(row.figures()));
    int firstColumn = columns.equals(rows) ? 0 : rows.size();
    if (firstColumn > 0) {
      columns.forEach(column -> figures.add(column.figures()));
    }
    long length = figures.isEmpty() ? 0 : figures.get(0).length;
    boolean many = length * rows.size() * columns.size() > MANY;
    return new CrossCorrelation(
        List.copyOf(rows),
        List.copyOf(columns),
        firstColumn,
        many ? Optional.of(PearsonTable.of(figures)) : Optional.empty());
  }

  /** The correlation of a row with a column, both counted from 0. */
  public Correlation get(int row, int column) {
    Variable x = rows.get(row);
    Variable y = columns.get(column);
    return table
        .map(all -> of(all, x, y, row, firstColumn + column))
        .orElseGet(() -> Correlation.of(x, y));
  }

  private static Correlation of(PairTable all, Variable x, Variable y, int i, int j) {
    int n = all.n(i, j);
    OptionalDouble r = all.coefficient(i, j);
    return r.isPresent()
        ? new Correlation.Measured(x, y, n, r.getAsDouble())
        : new Correlation.NotApplicable(
            n, n < Correlation.FEWEST ? MissingReason.TOO_FEW : MissingReason.CONSTANT);
  }
}
