package org.placebook.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Concentration and specialisation over a whole list, from its figures. */
final class ListFigures {
  private ListFigures() {}

  /** The figure; where a part is missing or [low], that. */
  static Value value(String name, List<Value> here, List<Value> standard) {
    Optional<Missing> missing = Strict.firstMissing(here).or(() -> Strict.firstMissing(standard));
    if (missing.isPresent()) {
      return missing.get();
    }
    if (here.stream().anyMatch(Strict::isLow) || standard.stream().anyMatch(Strict::isLow)) {
      return Value.missing(Reason.LOW);
    }
    double[] shares = shares(here);
    double figure =
        switch (name) {
          case "HHI" -> Arrays.stream(shares).map(s -> s * s).sum();
          case "ENTROPY" -> Arrays.stream(shares).map(s -> s == 0 ? 0 : -s * Math.log(s)).sum();
          case "KRUGMAN" -> apart(shares, shares(standard));
          default -> throw new IllegalArgumentException("No such figure of a list: " + name);
        };
    return Double.isFinite(figure) ? Value.of(figure) : Value.missing(Reason.NOT_APPLICABLE);
  }

  private static double[] shares(List<Value> values) {
    double[] figures = values.stream().mapToDouble(Strict::number).toArray();
    double sum = Arrays.stream(figures).sum();
    return Arrays.stream(figures).map(x -> x / sum).toArray();
  }

  private static double apart(double[] here, double[] there) {
    double sum = 0;
    for (int i = 0; i < here.length; i++) {
      sum += Math.abs(here[i] - there[i]);
    }
    return sum;
  }
}
