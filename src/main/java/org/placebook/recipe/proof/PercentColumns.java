package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.table.FigureColumn;

/**
 * Columns that hold the per cents, or the fractions, of the counts that stand before them. The
 * figures tell: in each row all of these are one multiple of their counts.
 */
final class PercentColumns {
  private static final double[] WHOLES = {100, 1};
  private static final int FEWEST_PAIRS = 2;

  /** A whole of less than this leaves too much to rounding. */
  private static final double LEAST_WHOLE = 10;

  private final Map<FigureColumn, FigureColumn> countOf = new HashMap<>();

  private PercentColumns() {}

  /**
   * Among the columns of a table, in its order.
   *
   * @param totals those that are called a total
   */
  static PercentColumns among(List<FigureColumn> columns, List<FigureColumn> totals) {
    PercentColumns found = new PercentColumns();
    for (FigureColumn total : totals) {
      for (int i = 1; i < columns.size(); i++) {
        found.put(columns.get(i - 1), columns.get(i), List.of(total));
      }
    }
    if (found.countOf.isEmpty()) {
      found.alternate(columns.subList(0, columns.size() - columns.size() % 2));
      if (found.countOf.isEmpty() && columns.size() % 2 == 1) {
        found.alternate(columns.subList(1, columns.size()));
      }
    }
    return found;
  }

  /** Counts and per cents by turns, without a total: the whole is the sum of the counts. */
  private void alternate(List<FigureColumn> columns) {
    List<FigureColumn> counts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i += 2) {
      counts.add(columns.get(i));
    }
    if (counts.size() < FEWEST_PAIRS) {
      return;
    }
    for (int i = 0; i < columns.size(); i += 2) {
      if (!put(columns.get(i), columns.get(i + 1), counts)) {
        countOf.clear();
        return;
      }
    }
  }

  private boolean put(FigureColumn count, FigureColumn percent, List<FigureColumn> whole) {
    for (double of : WHOLES) {
      if (count != percent && isPart(count, percent, whole, of)) {
        countOf.put(percent, count);
        return true;
      }
    }
    return false;
  }

  /** Whether one column is the part that another has in a whole, as it was rounded. */
  private static boolean isPart(
      FigureColumn count, FigureColumn percent, List<FigureColumn> whole, double of) {
    double unit = of / 100;
    // What it was rounded to is looked for only where it may be: most columns are no per cents.
    return isPart(count, percent, whole, of, unit / 2)
        && isPart(count, percent, whole, of, Math.min(Sums.of(List.of(percent)).grain(), unit) / 2);
  }

  private static boolean isPart(
      FigureColumn count, FigureColumn percent, List<FigureColumn> whole, double of, double half) {
    double unit = of / 100;
    int complete = 0;
    int failing = 0;
    int telling = 0;
    for (int row = 0; row < count.size() && Sums.ROWS_A_MISS * failing <= count.size(); row++) {
      double sum = Sums.sum(whole, row);
      if (count.isFigure(row) && percent.isFigure(row) && sum >= LEAST_WHOLE) {
        complete++;
        double exact = of * count.number(row) / sum;
        boolean within = Math.abs(percent.number(row) - exact) <= half * (1 + 1e-6);
        failing += within && percent.number(row) <= of ? 0 : 1;
        telling += exact >= unit ? 1 : 0;
      }
    }
    return complete >= Sums.FEWEST_ROWS
        && Sums.ROWS_A_MISS * failing <= complete
        && telling >= Sums.FEWEST_ROWS
        && 2 * telling >= complete;
  }

  boolean has(FigureColumn column) {
    return countOf.containsKey(column);
  }

  /** The count that a column is the per cent of. */
  Optional<FigureColumn> countOf(FigureColumn column) {
    return Optional.ofNullable(countOf.get(column));
  }

  /** The counts, in the order of the table. */
  List<FigureColumn> counts(List<FigureColumn> columns) {
    return columns.stream().filter(countOf::containsValue).toList();
  }

  boolean isEmpty() {
    return countOf.isEmpty();
  }
}
