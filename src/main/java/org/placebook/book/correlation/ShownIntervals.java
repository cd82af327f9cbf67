package org.placebook.book.correlation;

import java.util.List;
import java.util.Optional;
import org.placebook.book.table.Derived;
import org.placebook.book.table.PlacedTable;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.ClosedForm;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.stats.Interval;
import org.placebook.table.Figure;

/**
 * Intervals of rates and shares that a table shows in columns beside them.
 *
 * @param table with its columns
 * @param evaluator of their measures
 */
record ShownIntervals(PlacedTable table, Evaluator evaluator) {

  /** The interval of a column's figure, where both its limits are columns of the table. */
  Optional<Interval> of(Derived column, Subject subject) {
    Optional<Double> low = limit(column, subject, true);
    Optional<Double> high = limit(column, subject, false);
    return low.isPresent() && high.isPresent() && low.get() <= high.get()
        ? Optional.of(new Interval(low.get(), high.get()))
        : Optional.empty();
  }

  private Optional<Double> limit(Derived column, Subject subject, boolean lower) {
    return table.columns().stream()
        .map(Derived::measure)
        .filter(measure -> isLimit(measure, column.measure(), lower))
        .map(measure -> evaluator.value(measure, subject))
        .filter(Figure.class::isInstance)
        .map(value -> ((Figure) value).number())
        .findFirst();
  }

  private static boolean isLimit(BoundFormula limit, BoundFormula of, boolean lower) {
    if (!(limit instanceof BoundFormula.Closed closed)) {
      return false;
    }
    ClosedForm rate = lower ? ClosedForm.RATE_LOW : ClosedForm.RATE_HIGH;
    ClosedForm share = lower ? ClosedForm.PROPORTION_LOW : ClosedForm.PROPORTION_HIGH;
    List<BoundFormula> parts = closed.parts();
    if (closed.form() == rate) {
      BoundFormula ratio = new BoundFormula.Arithmetic("/", parts.get(0), parts.get(1));
      return of.equals(new BoundFormula.Arithmetic("*", parts.get(2), ratio));
    }
    return closed.form() == share
        && of.equals(new BoundFormula.Arithmetic("/", parts.get(0), parts.get(1)));
  }
}
