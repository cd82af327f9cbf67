package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.placebook.stats.correlation.Coefficient;
import org.placebook.stats.correlation.Jackknife;
import org.placebook.stats.correlation.LogRatios;
import org.placebook.stats.correlation.PartialCorrelation;
import org.placebook.stats.correlation.PercentageBend;
import org.placebook.stats.correlation.Weighted;

/** How the golden figures of regression and of the less usual correlations are computed. */
final class GoldenRegressions {
  private GoldenRegressions() {}

  static void addTo(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    line(measures);
    coefficients(measures);
    measures.put("clr", row -> part(row, LogRatios.centred(parts(row)).orElseThrow()));
  }

  private static void line(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("ols intercept", row -> ofLine(row, "INTERCEPT(in[y], in[x])", 0));
    measures.put("ols slope", row -> ofLine(row, "SLOPE(in[y], in[x])", 0));
    measures.put("ols slope_se", row -> ofLine(row, "SLOPE_ERROR(in[y], in[x])", 0));
    measures.put("leverage", row -> ofLine(row, "LEVERAGE(in[y], in[x])", row.row()));
    measures.put("cooks_distance", row -> ofLine(row, "COOKS_DISTANCE(in[y], in[x])", row.row()));
  }

  private static OptionalDouble ofLine(GoldenRow row, String formula, int area) {
    return GoldenTable.ofAreas(List.of("x", "y"), row.input()).value(formula, area);
  }

  private static void coefficients(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("percentage_bend_0.2", row -> bend(row, Coefficient.Found::value));
    measures.put("percentage_bend_0.2_p", row -> bend(row, Coefficient.Found::p));
    measures.put("partial_all_others", GoldenRegressions::partial);
    measures.put("weighted_pearson_w=rownumber", GoldenRegressions::weighted);
    measures.put("jackknife_se", GoldenRegressions::jackknife);
  }

  private static OptionalDouble bend(GoldenRow row, ToDoubleFunction<Coefficient.Found> figure) {
    List<double[]> pair = GoldenCorrelations.pair(row);
    Coefficient bend = PercentageBend.of(pair.get(0), pair.get(1));
    return OptionalDouble.of(figure.applyAsDouble(bend.found().orElseThrow()));
  }

  private static OptionalDouble jackknife(GoldenRow row) {
    List<double[]> pair = GoldenCorrelations.pair(row);
    return Jackknife.standardErrorOfCorrelation(pair.get(0), pair.get(1));
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

  /** The parts of the one row of clr.csv. */
  private static double[] parts(GoldenRow row) {
    return Arrays.stream(row.columns()).mapToDouble(column -> column[0]).toArray();
  }

  private static OptionalDouble part(GoldenRow row, double[] parts) {
    return OptionalDouble.of(parts[row.item().charAt(0) - 'a']);
  }
}
