package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** The label of the largest or smallest of several figures. */
final class Extremes {
  private Extremes() {}

  /**
   * The label, or {@code joint: A; B} where several share it, or {@code joint: all 18}. A figure
   * that is [low] is not the largest unless all are, and leaves open which is the smallest.
   */
  static Value label(boolean largest, List<Member> members, List<Value> values) {
    Optional<Missing> missing = Strict.firstMissing(values);
    if (missing.isPresent()) {
      return missing.get();
    }
    double[] numbers =
        values.stream()
            .filter(Figure.class::isInstance)
            .mapToDouble(value -> ((Figure) value).number())
            .toArray();
    if (numbers.length == 0 || (!largest && numbers.length < values.size())) {
      return Value.missing(members.isEmpty() ? Reason.NOT_APPLICABLE : Reason.LOW);
    }
    double extreme = Scalar.function(largest ? "MAX" : "MIN", numbers);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Figure figure && figure.number() == extreme) {
        labels.add(members.get(i).label());
      }
    }
    if (labels.size() > 2 && labels.size() == members.size()) {
      return new Text("joint: all " + labels.size());
    }
    return new Text((labels.size() > 1 ? "joint: " : "") + String.join("; ", labels));
  }
}
