package org.placebook.formula.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placebook.stats.DirectlyStandardisedRate;
import org.placebook.stats.Interval;
import org.placebook.stats.Rate;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** A directly standardised rate and its limits. */
final class StandardisedRate {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);

  private StandardisedRate() {}

  /** From the events and populations here and the comparator's populations. */
  static Value value(
      BoundFormula.Standardised of, List<Value> events, List<Value> people, List<Value> standard) {
    Optional<Missing> missing = MissingPropagation.firstGap(List.of(events, people, standard));
    if (missing.isPresent()) {
      return missing.get();
    }
    double[] w = numbers(standard);
    double[] n = numbers(people);
    double[] e = numbers(events);
    boolean good = isNotBelow(0, e) && isNotBelow(0, w) && isNotBelow(Double.MIN_VALUE, n);
    return good && sum(w) > 0
        ? DirectlyStandardisedRate.of(e, n, w, of.per())
            .map(rate -> Value.of(limit(of.limit(), rate)))
            .orElse(NOT_APPLICABLE)
        : NOT_APPLICABLE;
  }

  private static double limit(BoundFormula.Limit limit, Rate rate) {
    Interval interval = rate.interval();
    return switch (limit) {
      case LOW -> interval.low();
      case NONE -> rate.value();
      case HIGH -> interval.high();
    };
  }

  private static double[] numbers(List<Value> values) {
    return values.stream().mapToDouble(MissingPropagation::number).toArray();
  }

  private static boolean isNotBelow(double least, double[] figures) {
    return Arrays.stream(figures).allMatch(figure -> figure >= least);
  }

  private static double sum(double[] figures) {
    return Arrays.stream(figures).sum();
  }
}
