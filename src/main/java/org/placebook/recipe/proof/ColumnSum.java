package org.placebook.recipe.proof;

import java.util.List;
import org.placebook.table.FigureColumn;

/**
 * What some rows of a column come to.
 *
 * @param count how many rows
 * @param filled how many of them are not 0
 * @param sum of their figures
 * @param magnitude the sum of the figures without their signs: what rounding errors go by
 * @param least the lowest figure
 * @param most the highest
 * @param hasGap whether one of the rows holds no figure, so that the sum is none
 */
record ColumnSum(
    int count,
    int filled,
    double sum,
    double magnitude,
    double least,
    double most,
    boolean hasGap) {

  static ColumnSum of(FigureColumn column, List<Integer> rows) {
    int filled = 0;
    double sum = 0;
    double magnitude = 0;
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int row : rows) {
      if (!column.isFigure(row)) {
        return new ColumnSum(rows.size(), 0, 0, 0, 0, 0, true);
      }
      double number = column.number(row);
      filled += number == 0 ? 0 : 1;
      sum += number;
      magnitude += Math.abs(number);
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    return new ColumnSum(rows.size(), filled, sum, magnitude, least, most, rows.isEmpty());
  }

  double mean() {
    return sum / count;
  }

  double range() {
    return most - least;
  }

  boolean holds(double number) {
    return least <= number && number <= most;
  }
}
