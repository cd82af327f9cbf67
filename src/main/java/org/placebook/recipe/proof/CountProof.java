package org.placebook.recipe.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.placebook.table.FigureColumn;

/**
 * Whether whole figures are counts. Rates are printed as whole figures too: 12, 4 and 3 per cent of
 * three bands of age.
 */
final class CountProof {
  /** Rates, weekly pay and years of life seldom come so large. */
  private static final double LARGE = 1000;

  /** Areas differ in size by more than their rates do. */
  private static final double FOLD = 3;

  private CountProof() {}

  /**
   * Whether something tells that they are.
   *
   * @param columns whole figures, of which size was not seen to be none
   * @param title the table's
   * @param hasCountry whether a country has more than each of its areas
   */
  static boolean holds(List<FigureColumn> columns, String title, boolean hasCountry) {
    if (hasCountry || hasSum(columns) || MeasureWords.sayCount(title, columns)) {
      return true;
    }
    return !MeasureWords.sayAmountEach(title, columns) && (areLarge(columns) || differ(columns));
  }

  /** Whether a row is the sum of all others, which no rate is. */
  private static boolean hasSum(List<FigureColumn> columns) {
    double[] sums = columns.stream().mapToDouble(CountProof::sum).toArray();
    return rows(columns)
        .anyMatch(
            row ->
                IntStream.range(0, sums.length)
                    .allMatch(i -> isHalf(columns.get(i), row, sums[i])));
  }

  private static double sum(FigureColumn column) {
    return IntStream.range(0, column.size())
        .filter(column::isFigure)
        .mapToDouble(column::number)
        .sum();
  }

  private static boolean isHalf(FigureColumn column, int row, double sum) {
    return column.isFigure(row) && sum > 0 && 2 * column.number(row) == sum;
  }

  private static boolean areLarge(List<FigureColumn> columns) {
    return rows(columns)
        .anyMatch(row -> columns.stream().anyMatch(c -> c.isFigure(row) && c.number(row) >= LARGE));
  }

  private static boolean differ(List<FigureColumn> columns) {
    double[] sums =
        rows(columns)
            .mapToDouble(row -> Sums.sum(columns, row))
            .filter(sum -> sum > 0)
            .sorted()
            .toArray();
    return sums.length > 1 && sums[sums.length - 1] >= FOLD * sums[0];
  }

  private static IntStream rows(List<FigureColumn> columns) {
    return IntStream.range(0, columns.get(0).size());
  }
}
