package org.placebook.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.placebook.stats.Concentration;
import org.placebook.stats.Dissimilarity;
import org.placebook.stats.Diversity;
import org.placebook.stats.Measure;
import org.placebook.stats.Why;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Concentration and specialisation over a whole list, from its figures. */
final class ListFigures {
  private static final Set<String> NAMES =
      Set.of(
          "HHI",
          "HHI_NORMALISED",
          "HHI_EQUIVALENT",
          "ENTROPY",
          "EVENNESS",
          "KRUGMAN",
          "DIVERGENCE");

  private ListFigures() {}

  /** The figure; one missing part makes it missing. */
  static Value value(String name, List<Value> here, List<Value> standard) {
    Optional<Missing> missing = Strict.gap(here).or(() -> Strict.gap(standard));
    if (missing.isPresent()) {
      return missing.get();
    }
    return figure(name, numbers(here), numbers(standard)).value().stream()
        .mapToObj(Value::of)
        .findFirst()
        .orElse(Value.missing(Reason.NOT_APPLICABLE));
  }

  static boolean knows(String function) {
    return NAMES.contains(function);
  }

  /** Whether the list is compared with the comparator's. */
  static boolean compares(String function) {
    return function.equals("KRUGMAN") || function.equals("DIVERGENCE");
  }

  private static Measure figure(String name, double[] here, double[] standard) {
    if (DoubleStream.concat(DoubleStream.of(here), DoubleStream.of(standard))
        .anyMatch(x -> x < 0)) {
      return Measure.notAvailable(Why.NEGATIVE);
    }
    return switch (name) {
      case "HHI" -> Concentration.herfindahl(here);
      case "HHI_NORMALISED" -> Concentration.normalisedHerfindahl(here);
      case "HHI_EQUIVALENT" -> Concentration.equivalentNumber(here);
      case "ENTROPY" -> Diversity.shannon(here);
      case "EVENNESS" -> Diversity.evenness(here);
      case "KRUGMAN" -> Dissimilarity.krugman(here, standard);
      case "DIVERGENCE" -> Diversity.divergence(here, standard);
      default -> throw new IllegalArgumentException("No such figure of a list: " + name);
    };
  }

  private static double[] numbers(List<Value> values) {
    return values.stream().mapToDouble(Strict::number).toArray();
  }
}
