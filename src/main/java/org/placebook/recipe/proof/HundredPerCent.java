package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.table.FigureColumn;

/** Per cents of one whole: neighbours that add up to 100 in nearly every row. */
final class HundredPerCent {
  private static final int FEWEST_PARTS = 2;
  private static final double ROUGHLY = 0.9;

  private HundredPerCent() {}

  /** All of the columns, or the first neighbours among them, that add up to 100. */
  static Optional<List<FigureColumn>> of(List<FigureColumn> columns) {
    if (columns.size() < FEWEST_PARTS) {
      return Optional.empty();
    }
    FigureColumn hundred = hundred(columns.get(0).size());
    List<FigureColumn> all = new ArrayList<>(columns);
    all.add(hundred);
    Sums sums = Sums.of(all);
    double tried = columns.size() * (columns.size() - 1) / 2.0;
    for (int length = columns.size(); length >= FEWEST_PARTS; length--) {
      for (int first = 0; first + length <= columns.size(); first++) {
        List<FigureColumn> some = columns.subList(first, first + length);
        if (sums.fit(some, hundred, Sums.Rounding.TO_UNIT).isProof(tried)) {
          return Optional.of(some);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether classes in order make roughly 100: per cents of counts that were rounded before. */
  static boolean areRoughly(List<FigureColumn> classes) {
    int complete = 0;
    int failing = 0;
    for (int row = 0; row < classes.get(0).size(); row++) {
      double sum = Sums.sum(classes, row);
      complete += Double.isNaN(sum) ? 0 : 1;
      failing += sum < 100 * ROUGHLY || sum > 100 / ROUGHLY ? 1 : 0;
    }
    return complete >= Sums.FEWEST_ROWS && Sums.ROWS_A_MISS * failing <= complete;
  }

  private static FigureColumn hundred(int rows) {
    double[] numbers = new double[rows];
    Arrays.fill(numbers, 100);
    return new FigureColumn("100", "", 1, numbers, Map.of());
  }
}
