package org.placebook.formula.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.stats.IndirectlyStandardisedRatio;
import org.placebook.stats.Rate;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** An indirectly standardised ratio and its limits. */
final class StandardisedRatio {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);

  private StandardisedRatio() {}

  /** From the events and people here and the comparator's rates. */
  static Value value(
      BoundFormula.Indirect of, List<Value> observed, List<Value> people, List<Value> rates) {
    Optional<Missing> missing = MissingPropagation.firstGap(List.of(observed, people, rates));
    if (missing.isPresent()) {
      return missing.get();
    }
    boolean isGood =
        Stream.of(observed, people, rates)
            .flatMap(List::stream)
            .allMatch(value -> MissingPropagation.number(value) >= 0);
    double events = observed.stream().mapToDouble(MissingPropagation::number).sum();
    return isGood
        ? IndirectlyStandardisedRatio.of(events, numbers(people), numbers(rates), of.per())
            .map(ratio -> Value.of(limit(of.limit(), ratio)))
            .orElse(NOT_APPLICABLE)
        : NOT_APPLICABLE;
  }

  private static double limit(BoundFormula.Limit limit, Rate ratio) {
    return switch (limit) {
      case LOW -> ratio.interval().low();
      case NONE -> ratio.value();
      case HIGH -> ratio.interval().high();
    };
  }

  private static double[] numbers(List<Value> values) {
    return values.stream().mapToDouble(MissingPropagation::number).toArray();
  }
}
