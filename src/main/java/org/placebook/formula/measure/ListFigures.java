package org.placebook.formula.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.placebook.stats.Concentration;
import org.placebook.stats.Dissimilarity;
import org.placebook.stats.Diversity;
import org.placebook.stats.MissingReason;
import org.placebook.stats.StatResult;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Concentration and specialisation over a whole list, from its figures. */
public final class ListFigures {
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
    Optional<Missing> missing = MissingPropagation.firstGap(List.of(here, standard));
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
  public static boolean compares(String function) {
    return function.equals("KRUGMAN") || function.equals("DIVERGENCE");
  }

  private static StatResult figure(String name, double[] here, double[] standard) {
    if (DoubleStream.concat(DoubleStream.of(here), DoubleStream.of(standard))
        .anyMatch(x -> x < 0)) {
      return StatResult.notAvailable(MissingReason.NEGATIVE);
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
    return values.stream().mapToDouble(MissingPropagation::number).toArray();
  }
}
