package org.placebook.recipe.proof;

import java.util.List;
import java.util.OptionalDouble;
import org.placebook.table.FigureColumn;

/** Whether a column is the rate of two counts, as its figures show: 22.9 beside 623 of 2,721. */
public final class RateProof {
  private static final double[] PER = {1, 100, 1_000, 10_000, 100_000};

  private RateProof() {}

  /**
   * For how many the rate is stated.
   *
   * @param part the numerator
   * @param whole the denominator
   * @return 1, 100, 1,000, 10,000 or 100,000; empty if the column is no rate of these
   */
  public static OptionalDouble per(FigureColumn rate, FigureColumn part, FigureColumn whole) {
    for (double per : PER) {
      if (isRate(rate, part, whole, per)) {
        return OptionalDouble.of(per);
      }
    }
    return OptionalDouble.empty();
  }

  private static boolean isRate(
      FigureColumn rate, FigureColumn part, FigureColumn whole, double per) {
    double half = Math.min(Sums.of(List.of(rate)).grain(), per / 100) / 2 * (1 + 1e-6);
    int complete = 0;
    int telling = 0;
    for (int row = 0; row < rate.size(); row++) {
      if (rate.isFigure(row)
          && part.isFigure(row)
          && whole.isFigure(row)
          && whole.number(row) != 0) {
        if (whole.number(row) < 0) {
          return false; // Of a count there is never less than none.
        }
        double exact = per * part.number(row) / whole.number(row);
        if (Math.abs(exact - rate.number(row)) > half) {
          return false;
        }
        complete++;
        telling += exact > 2 * half ? 1 : 0;
      }
    }
    return complete >= Sums.FEWEST_ROWS && 2 * telling > complete;
  }
}
