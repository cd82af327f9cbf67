package org.placebook.recipe.lookup;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.placebook.stats.PreciseSum;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * A sum of values: one that is confidential makes it so, any other gap makes it not available;
 * {@code [low]} counts as 0, and where all are, the sum is.
 */
final class Addition {
  private final PreciseSum sum = new PreciseSum();
  private final Set<String> flags = new LinkedHashSet<>();
  private Optional<Reason> gap = Optional.empty();
  private boolean isAllLow = true;

  void add(Value value, double times) {
    if (value instanceof Figure figure) {
      isAllLow = false;
      figure.flag().ifPresent(flags::add);
      sum.addProduct(figure.number(), times);
    } else if (!(value instanceof Missing missing && missing.reason() == Reason.LOW)) {
      lack(value instanceof Missing m ? m.reason() : Reason.NOT_AVAILABLE);
    }
  }

  void lack(Reason reason) {
    Reason as = reason == Reason.CONFIDENTIAL ? reason : Reason.NOT_AVAILABLE;
    gap = Optional.of(gap.map(known -> Reason.first(known, as)).orElse(as));
  }

  /** What the area itself lacks. */
  void lack(TargetArea target) {
    if (!target.isWhole()) {
      lack(Reason.NOT_AVAILABLE);
    }
  }

  Value value() {
    if (gap.isPresent()) {
      return Value.missing(gap.get());
    }
    return isAllLow
        ? Value.missing(Reason.LOW)
        : new Figure(
            sum.value(),
            flags.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", flags)));
  }
}
