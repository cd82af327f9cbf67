package org.placebook.own.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.stats.Pairs;
import org.placebook.stats.correlation.Adjustment;
import org.placebook.stats.correlation.Correlation;
import org.placebook.table.Figure;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Correlations of two columns over the areas that have both figures. */
final class PairValues {
  private final List<PairCall> calls;
  private final List<PairCall> tested;
  private final CellValues values;

  /**
   * Of one formula.
   *
   * @param calls by their numbers in it
   * @param tested all pairs of the workbook whose p is adjusted, each once
   */
  PairValues(List<PairCall> calls, List<PairCall> tested, CellValues values) {
    this.calls = calls;
    this.tested = tested;
    this.values = values;
  }

  Value value(int call) {
    PairCall pair = calls.get(call);
    Pairs both = both(pair);
    if (pair.function().equals("N")) {
      return Value.of(both.n());
    }
    Optional<Correlation.Measured> measured = measured(both);
    if (measured.isEmpty()) {
      return Value.missing(Reason.NOT_APPLICABLE);
    }
    return switch (pair.function()) {
      case "CORREL" -> Value.of(measured.get().r());
      case "P" -> Value.of(measured.get().p());
      default -> adjusted(pair);
    };
  }

  private static Optional<Correlation.Measured> measured(Pairs both) {
    return both.n() < 3 ? Optional.empty() : Correlation.of(both.x, both.y).measured();
  }

  private Pairs both(PairCall pair) {
    return Pairs.complete(numbers(pair, pair.x()), numbers(pair, pair.y()));
  }

  private double[] numbers(PairCall pair, int column) {
    return pair.table().areaRows().stream()
        .mapToDouble(
            row ->
                values.at(pair.table(), column, row) instanceof Figure figure
                    ? figure.number()
                    : Double.NaN)
        .toArray();
  }

  /** Holm's adjustment over all pairs so tested in the workbook. */
  private Value adjusted(PairCall pair) {
    List<Double> p = new ArrayList<>();
    int own = -1;
    for (PairCall other : tested) {
      Optional<Correlation.Measured> measured = measured(both(other));
      if (measured.isPresent()) {
        own = other.isOfSame(pair) ? p.size() : own;
        p.add(measured.get().p());
      }
    }
    double[] adjusted =
        Adjustment.HOLM.adjust(p.stream().mapToDouble(Double::doubleValue).toArray());
    return own < 0 ? Value.missing(Reason.NOT_APPLICABLE) : Value.of(adjusted[own]);
  }
}
