package org.placebook.book.disclosure;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * A straight line that figures of all rows bear out, as closely as they are rounded.
 *
 * @param rise from its lowest to its highest figure
 * @param slack by how much figures may be beside it
 * @param told how many different figures well between those two lie on it
 */
record StraightLine(double slope, double rise, double slack, int told) {
  /** Where these are on no straight line, the others are not looked at. */
  private static final int FIRST_ROWS = 8;

  /**
   * The line through some rows, if there is one.
   *
   * @param error by which the figures along it may be wrong
   * @param step what the figures up it are rounded to
   */
  static Optional<StraightLine> through(
      BitSet rows, IntToDoubleFunction along, double error, IntToDoubleFunction up, double step) {
    BitSet first = new BitSet();
    rows.stream().limit(FIRST_ROWS).forEach(first::set);
    return all(first, along, error, up, step).flatMap(line -> all(rows, along, error, up, step));
  }

  private static Optional<StraightLine> all(
      BitSet rows, IntToDoubleFunction along, double error, IntToDoubleFunction up, double step) {
    int least = rows.nextSetBit(0);
    int most = least;
    for (int row = least; row >= 0; row = rows.nextSetBit(row + 1)) {
      least = along.applyAsDouble(row) < along.applyAsDouble(least) ? row : least;
      most = along.applyAsDouble(row) > along.applyAsDouble(most) ? row : most;
    }
    if (least == most) {
      return Optional.of(new StraightLine(0, 0, step, 0));
    }
    double start = along.applyAsDouble(least);
    double foot = up.applyAsDouble(least);
    double rise = up.applyAsDouble(most) - foot;
    double slope = rise / (along.applyAsDouble(most) - start);
    boolean isExact = step == 1 && error == 0 && slope == Math.rint(slope);
    double slack = slack(isExact ? 0.5 : step + 2 * Math.abs(slope) * error, foot + rise);
    Set<Double> told = new HashSet<>();
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      double above = slope * (along.applyAsDouble(row) - start);
      if (!(Math.abs(up.applyAsDouble(row) - foot - above) <= slack)) {
        return Optional.empty();
      }
      if (Math.min(Math.abs(above), Math.abs(rise - above)) > 3 * slack) {
        told.add(along.applyAsDouble(row));
      }
    }
    return Optional.of(new StraightLine(slope, Math.abs(rise), slack, told.size()));
  }

  /** How far a figure may be from what is made of rounded ones. */
  static double slack(double rounding, double figure) {
    return rounding * (1 + 1e-6) + 1e-9 * Math.abs(figure);
  }
}
