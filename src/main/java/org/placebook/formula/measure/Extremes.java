package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.stats.LastDigits;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The label of the largest or smallest of several figures. */
final class Extremes {
  private Extremes() {}

  /**
   * The largest or smallest figure. A figure that is [low] is not the largest, and leaves open
   * which is the smallest.
   */
  static Value best(boolean largest, List<Value> values) {
    double[] numbers = MissingPropagation.numbers(values);
    Optional<Missing> gap =
        numbers.length == values.size()
            ? Optional.empty()
            : MissingPropagation.gap(largest ? MissingPropagation.lowAsZero(values) : values);
    if (gap.isPresent() || numbers.length == 0) {
      return gap.<Value>map(m -> m).orElse(Value.missing(Reason.NOT_AVAILABLE));
    }
    return Value.of(Scalar.function(largest ? "MAX" : "MIN", numbers));
  }

  /** Whether a value is the extreme as well, last digits aside. */
  static boolean isAt(Figure extreme, Value value) {
    return value instanceof Figure figure
        && LastDigits.compare(figure.number(), extreme.number()) == 0;
  }

  /** The label, or {@code joint: A; B} where several share it, or {@code joint: all 18}. */
  static Value label(boolean largest, List<Member> members, List<Value> values) {
    if (members.isEmpty()) {
      return Value.missing(Reason.NOT_APPLICABLE);
    }
    Value best = best(largest, values);
    if (!(best instanceof Figure extreme)) {
      return best;
    }
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (isAt(extreme, values.get(i))) {
        labels.add(members.get(i).label());
      }
    }
    if (labels.size() > 2 && labels.size() == members.size()) {
      return new Text("joint: all " + labels.size());
    }
    return new Text((labels.size() > 1 ? "joint: " : "") + String.join("; ", labels));
  }
}
