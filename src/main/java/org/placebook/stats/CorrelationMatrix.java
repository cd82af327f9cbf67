package org.placebook.stats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One coefficient for every pair of many columns, with n for each pair: rows in which either figure
 * is missing are left out of that pair alone.
 *
 * <p>Pearson takes the columns once about their means and multiplies them in blocks; Spearman ranks
 * each column once; Kendall takes O(n log n) for each pair. The p-values are computed when asked
 * for.
 */
public final class CorrelationMatrix {
  private final CorrelationKind kind;
  private final List<double[]> columns;
  private final PairTable table;

  private CorrelationMatrix(CorrelationKind kind, List<double[]> columns, PairTable table) {
    this.kind = kind;
    this.columns = columns;
    this.table = table;
  }

  /**
   * The coefficients of columns of the same length; NaN is missing. The columns must not be changed
   * afterwards.
   */
  public static CorrelationMatrix of(CorrelationKind kind, List<double[]> columns) {
    List<double[]> kept = List.copyOf(columns);
    for (double[] column : kept) {
      Figures.sameLength(kept.get(0), column);
    }
    PairTable table =
        switch (kind) {
          case PEARSON -> PearsonTable.of(kept);
          case SPEARMAN -> SpearmanTable.of(kept);
          case KENDALL -> KendallTable.of(kept);
        };
    return new CorrelationMatrix(kind, kept, table);
  }

  /** Which coefficient it is. */
  public CorrelationKind kind() {
    return kind;
  }

  /** The number of columns. */
  public int size() {
    return columns.size();
  }

  /** The number of rows in which both columns have a figure. */
  public int n(int i, int j) {
    return table.n(i, j);
  }

  /** The coefficient of two columns; empty for fewer than three pairs or a constant column. */
  public OptionalDouble coefficient(int i, int j) {
    return table.coefficient(i, j);
  }

  /** The reason why two columns have no coefficient; empty where they have one. */
  public Optional<Why> whyNot(int i, int j) {
    if (coefficient(i, j).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(n(i, j) < Correlation.FEWEST ? Why.TOO_FEW : Why.CONSTANT);
  }

  /** The two-sided p-value of two different columns, found as {@link Correlation} finds it. */
  public OptionalDouble p(int i, int j) {
    OptionalDouble coefficient = coefficient(i, j);
    if (coefficient.isEmpty()) {
      return coefficient;
    }
    int n = n(i, j);
    if (kind == CorrelationKind.KENDALL) {
      Paired pairs = pairs(i, j);
      return OptionalDouble.of(Kendall.of(pairs.x(), pairs.y()).p());
    }
    if (kind == CorrelationKind.SPEARMAN && n <= Permutations.MOST) {
      return OptionalDouble.of(Spearman.of(pairs(i, j)).p());
    }
    return OptionalDouble.of(CommonsMath.pOfCorrelation(coefficient.getAsDouble(), n));
  }

  private Paired pairs(int i, int j) {
    return Paired.of(Variable.of(columns.get(i)), Variable.of(columns.get(j)));
  }

  /**
   * The p-values adjusted for their number, over the family of all distinct pairs with a p-value,
   * self-pairs left out.
   */
  public AdjustedFamily adjusted(Adjustment adjustment) {
    double[] p =
        IntStream.range(0, size())
            .boxed()
            .flatMap(i -> IntStream.range(i + 1, size()).mapToObj(j -> p(i, j)))
            .mapToDouble(each -> each.orElse(Double.NaN))
            .toArray();
    return new AdjustedFamily(adjustment.adjust(p), size());
  }
}
