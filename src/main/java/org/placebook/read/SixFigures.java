package org.placebook.read;

import java.util.Optional;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;

/** Years and months written as one number, 201516 or 202104: told by the one that follows. */
final class SixFigures {
  private static final double LEAST = 180_101;
  private static final double MOST = 210_012;

  private SixFigures() {}

  /**
   * Whether a cell holds such a number, and one beside it in the row holds the next or the last.
   */
  static boolean areIn(Strip strip, int row, int column) {
    Optional<Period> here = period(strip, row, column);
    return here.isPresent()
        && (follows(here, period(strip, row, column - 1))
            || follows(period(strip, row, strip.next(row, column)), here));
  }

  private static boolean follows(Optional<Period> later, Optional<Period> earlier) {
    return later.isPresent()
        && earlier.filter(p -> p.last().plusDays(1).equals(later.get().first())).isPresent();
  }

  private static Optional<Period> period(Strip strip, int row, int column) {
    if (column < 1 || strip.role(row, column) != CellRole.NUMBER) {
      return Optional.empty();
    }
    double number = strip.survey().number(row, column);
    boolean fits = number >= LEAST && number <= MOST && number == Math.rint(number);
    return fits
        ? PeriodHeading.of(String.valueOf((int) number)).map(PeriodHeading::period)
        : Optional.empty();
  }
}
