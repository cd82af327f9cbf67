package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every figure of golden/expected.csv whose measure is ours, to the tolerance stated there. */
class GoldenTest {
  /** Where a figure is zero but for rounding, a relative tolerance says nothing. */
  private static final double ZERO = 1e-12;

  /** Measures that Placebook leaves out, with the reason. */
  private static final Map<String, String> NOT_OURS =
      Map.ofEntries(
          Map.entry(
              "ellison_glaeser_gamma", "needs the sizes of plants, which no council table has"),
          Map.entry(
              "p_edgeworth(R prho)", "beyond nine pairs the t approximation is used, and named"),
          Map.entry("pearson_p_BY", "three adjustments are offered"),
          Map.entry("pearson_p_hochberg", "three adjustments are offered"),
          Map.entry("rstudent", "influence is told by Cook's distance"),
          Map.entry("jackknife_bias", "the jackknife is shown for its standard error"),
          Map.entry(
              "multiplicative_replacement_0.005", "an area with a part of 0 has no log-ratio"),
          Map.entry("moran_binary", "no recipe says which areas border on each other"),
          Map.entry("moran_row_std", "no recipe says which areas border on each other"),
          Map.entry("spatial_lag_row_std", "no recipe says which areas border on each other"));

  private final Map<String, Function<GoldenRow, OptionalDouble>> ours = measures();

  private static Map<String, Function<GoldenRow, OptionalDouble>> measures() {
    Map<String, Function<GoldenRow, OptionalDouble>> measures = new HashMap<>();
    GoldenCorrelations.addTo(measures);
    GoldenPlaces.addTo(measures);
    GoldenSpreads.addTo(measures);
    GoldenRegressions.addTo(measures);
    return measures;
  }

  /** The coefficient's measure and item together name what is computed; else the measure does. */
  private static String key(GoldenRow row) {
    return switch (row.measure()) {
      case "pearson", "spearman", "kendall", "ols" ->
          row.example().equals("swiss") ? row.measure() : row.measure() + " " + row.item();
      case "p_edgeworth(R prho)" -> row.item();
      default -> row.measure();
    };
  }

  /** Quantiles of ten figures are in Excel; of all quantiles only the median is ours. */
  private static boolean isOurs(GoldenRow row) {
    return !NOT_OURS.containsKey(row.measure())
        && !NOT_OURS.containsKey(row.item())
        && !row.measure().startsWith("quantile_25pct_");
  }

  @Test
  void everyMeasureIsOursOrListed() {
    Set<String> unlisted = new TreeSet<>();
    GoldenRow.all().stream()
        .filter(GoldenTest::isOurs)
        .map(GoldenTest::key)
        .filter(key -> !ours.containsKey(key))
        .forEach(unlisted::add);
    assertThat(unlisted).isEmpty();
  }

  @Test
  void everyFigureIsReproduced() {
    List<GoldenRow> rows = GoldenRow.all().stream().filter(GoldenTest::isOurs).toList();
    List<String> wrong = rows.stream().flatMap(row -> wrong(row).stream()).toList();
    System.out.println("Golden figures compared: " + rows.size() + " of " + GoldenRow.all().size());
    assertThat(wrong).isEmpty();
  }

  private List<String> wrong(GoldenRow row) {
    Function<GoldenRow, OptionalDouble> measure = ours.get(key(row));
    if (measure == null) {
      return List.of();
    }
    OptionalDouble got = measure.apply(row);
    return agrees(row, got)
        ? List.of()
        : List.of(row.name() + ": expected " + row.expected() + " but was " + got);
  }

  private static boolean agrees(GoldenRow row, OptionalDouble got) {
    if (row.expected().isEmpty() || got.isEmpty()) {
      return row.expected().isEmpty() && got.isEmpty();
    }
    double expected = row.expected().getAsDouble();
    double difference = Math.abs(got.getAsDouble() - expected);
    return difference <= row.tolerance() * Math.abs(expected)
        || (Math.abs(expected) < ZERO && difference < ZERO);
  }
}
