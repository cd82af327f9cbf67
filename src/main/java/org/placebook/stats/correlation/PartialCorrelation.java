package org.placebook.stats.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placebook.stats.Centred;
import org.placebook.stats.CommonsMath;
import org.placebook.stats.CompleteRows;
import org.placebook.stats.MissingReason;

/** The correlation of two columns with what others explain taken out of both. */
public final class PartialCorrelation {
  /** Below this part of a column's spread, what is left of it is rounding. */
  private static final double NOTHING_LEFT = 1e-12;

  private PartialCorrelation() {}

  /**
   * Pearson's r between the residuals of x and of y on the controls; p by Student's t with n - 2 -
   * k degrees of freedom. Rows with any figure missing are left out.
   *
   * @param controls the k columns whose part is taken out
   */
  public static Coefficient of(double[] x, double[] y, List<double[]> controls) {
    double[][] columns = new double[controls.size() + 2][];
    columns[0] = x;
    columns[1] = y;
    for (int i = 0; i < controls.size(); i++) {
      columns[i + 2] = controls.get(i);
    }
    CompleteRows rows = CompleteRows.complete(columns);
    if (rows.n() < Correlation.FEWEST + controls.size()) {
      return Coefficient.notAvailable(rows.n(), MissingReason.TOO_FEW);
    }
    List<double[]> given = rows.columnsFrom(2);
    Optional<double[]> restX = residuals(rows.column(0), given);
    Optional<double[]> restY = residuals(rows.column(1), given);
    if (restX.isEmpty() || restY.isEmpty()) {
      return Coefficient.notAvailable(rows.n(), MissingReason.EXPLAINED);
    }
    double r = Pearson.r(restX.get(), restY.get());
    double p = CommonsMath.pOfCorrelation(r, rows.n() - (long) controls.size());
    return Coefficient.of(rows.n(), r, p);
  }

  /**
   * What least squares on the controls, with an intercept, leaves of a column; empty where that is
   * nothing, or where the controls are made of each other.
   */
  private static Optional<double[]> residuals(double[] column, List<double[]> controls) {
    double[] ones = new double[column.length];
    Arrays.fill(ones, 1);
    List<double[]> all = new ArrayList<>(List.of(ones));
    all.addAll(controls);
    double spread = Centred.of(column).sumOfSquaresUnscaled();
    return Householder.of(all)
        .map(qr -> Refined.solve(qr, all, column).residuals())
        .filter(rest -> Centred.dot(rest, rest) > NOTHING_LEFT * NOTHING_LEFT * spread);
  }
}
