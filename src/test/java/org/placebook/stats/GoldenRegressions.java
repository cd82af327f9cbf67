package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How the golden figures of regression and of the less usual correlations are computed. */
final class GoldenRegressions {
  private GoldenRegressions() {}

  static void addTo(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    line(measures);
    coefficients(measures);
    measures.put("clr", row -> part(row, LogRatios.centred(parts(row)).orElseThrow()));
    measures.put(
        "multiplicative_replacement_0.005",
        row -> part(row, LogRatios.replaceNoughts(parts(row), 0.005).orElseThrow()));
    for (Quantiles.Type type : Quantiles.Type.values()) {
      measures.put(
          "quantile_25pct_type" + type.number(),
          row -> Quantiles.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0.25, type));
    }
    measures.put("moran_binary", row -> moran(row, Neighbours.binary(grid(row))));
    measures.put("moran_row_std", row -> moran(row, Neighbours.rowStandardised(grid(row))));
    measures.put(
        "spatial_lag_row_std",
        row -> Neighbours.rowStandardised(grid(row)).lag(row.column("v"), row.row()));
  }

  private static void line(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("ols intercept", row -> OptionalDouble.of(line(row).intercept()));
    measures.put("ols slope", row -> OptionalDouble.of(line(row).slope()));
    measures.put("ols slope_se", row -> OptionalDouble.of(line(row).slopeStandardError()));
    measures.put("leverage", row -> line(row).leverage(row.row()));
    measures.put("cooks_distance", row -> line(row).cooksDistance(row.row()));
    measures.put("rstudent", row -> line(row).studentisedResidual(row.row()));
  }

  private static void coefficients(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("percentage_bend_0.2", row -> bend(row, Coefficient.Found::value));
    measures.put("percentage_bend_0.2_p", row -> bend(row, Coefficient.Found::p));
    measures.put("partial_all_others", GoldenRegressions::partial);
    measures.put("weighted_pearson_w=rownumber", GoldenRegressions::weighted);
    measures.put("jackknife_bias", row -> jackknife(row, Jackknife::bias));
    measures.put("jackknife_se", row -> jackknife(row, Jackknife::standardError));
  }

  private static Line line(GoldenRow row) {
    return Line.of(row.column("x"), row.column("y")).orElseThrow();
  }

  private static OptionalDouble bend(GoldenRow row, ToDoubleFunction<Coefficient.Found> figure) {
    List<double[]> pair = GoldenCorrelations.pair(row);
    Coefficient bend = PercentageBend.of(pair.get(0), pair.get(1));
    return OptionalDouble.of(figure.applyAsDouble(bend.found().orElseThrow()));
  }

  private static OptionalDouble jackknife(GoldenRow row, ToDoubleFunction<Jackknife> figure) {
    List<double[]> pair = GoldenCorrelations.pair(row);
    Jackknife jackknife = Jackknife.ofCorrelation(pair.get(0), pair.get(1)).orElseThrow();
    return OptionalDouble.of(figure.applyAsDouble(jackknife));
  }

  private static OptionalDouble partial(GoldenRow row) {
    List<double[]> pair = GoldenCorrelations.pair(row);
    List<String> others = new ArrayList<>(row.input().headings());
    others.removeAll(row.parts());
    Coefficient partial =
        PartialCorrelation.of(pair.get(0), pair.get(1), others.stream().map(row::column).toList());
    return OptionalDouble.of(partial.found().orElseThrow().value());
  }

  private static OptionalDouble weighted(GoldenRow row) {
    List<double[]> pair = GoldenCorrelations.pair(row);
    double[] weights = new double[pair.get(0).length];
    Arrays.setAll(weights, i -> i + 1.0);
    Coefficient weighted = Weighted.correlation(pair.get(0), pair.get(1), weights);
    return OptionalDouble.of(weighted.found().orElseThrow().value());
  }

  /** The parts of the one row of clr.csv; the case of noughts carries none: 0, 0.4, 0.6. */
  private static double[] parts(GoldenRow row) {
    return row.example().equals("clr_zero")
        ? new double[] {0, 0.4, 0.6}
        : Arrays.stream(row.columns()).mapToDouble(column -> column[0]).toArray();
  }

  private static OptionalDouble part(GoldenRow row, double[] parts) {
    return OptionalDouble.of(parts[row.item().charAt(0) - 'a']);
  }

  /** Cells of a grid border on each other where they share an edge. */
  private static List<int[]> grid(GoldenRow row) {
    double[] r = row.column("r");
    double[] c = row.column("c");
    List<int[]> neighbours = new ArrayList<>();
    for (int i = 0; i < r.length; i++) {
      int cell = i;
      neighbours.add(
          IntStream.range(0, r.length)
              .filter(j -> Math.abs(r[j] - r[cell]) + Math.abs(c[j] - c[cell]) == 1)
              .toArray());
    }
    return neighbours;
  }

  private static OptionalDouble moran(GoldenRow row, Neighbours neighbours) {
    Moran moran = Moran.of(row.column("v"), neighbours).orElseThrow();
    return OptionalDouble.of(
        switch (row.item()) {
          case "I" -> moran.i();
          case "EI" -> moran.expected();
          case "VN" -> moran.varianceNormal();
          case "VR" -> moran.varianceRandomised();
          default -> throw new IllegalArgumentException(row.name());
        });
  }
}
