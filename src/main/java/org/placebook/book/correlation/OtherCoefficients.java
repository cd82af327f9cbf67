package org.placebook.book.correlation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.placebook.stats.correlation.Coefficient;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.FittedLine;
import org.placebook.stats.correlation.Jackknife;
import org.placebook.stats.correlation.LogRatios;
import org.placebook.stats.correlation.PartialCorrelation;
import org.placebook.stats.correlation.PercentageBend;
import org.placebook.stats.correlation.Weighted;

/** Other ways of correlating the pairs of a sheet, to see what the plain coefficient rests on. */
final class OtherCoefficients {
  private final List<double[]> weights;
  private final List<double[]> given;
  private final List<List<Pair.Side>> lists;

  /** Made when first asked for, which few sheets do. */
  private final IdentityHashMap<Pair.Side, double[]> logRatios = new IdentityHashMap<>();

  /**
   * Of the sides of a sheet.
   *
   * @param weights the weight of each area, if there are weights; NaN is missing
   * @param given the columns that a partial r holds alike
   * @param lists the members of each list, whose figures make up the whole for log-ratios
   */
  OtherCoefficients(Optional<double[]> weights, List<double[]> given, List<List<Pair.Side>> lists) {
    this.weights = weights.stream().toList();
    this.given = List.copyOf(given);
    this.lists = List.copyOf(lists);
  }

  /** An area with all parts there and above zero has log-ratios; others are left out. */
  private void addLogRatios(List<Pair.Side> members) {
    List<double[]> figures = members.stream().map(Pair.Side::figures).toList();
    int areas = figures.stream().mapToInt(f -> f.length).findFirst().orElse(0);
    List<double[]> ratios = figures.stream().map(double[]::clone).toList();
    for (int area = 0; area < areas; area++) {
      int row = area;
      double[] parts = figures.stream().mapToDouble(f -> f[row]).toArray();
      boolean complete = Arrays.stream(parts).allMatch(part -> part > 0);
      Optional<double[]> centred = complete ? LogRatios.centred(parts) : Optional.empty();
      IntStream.range(0, parts.length)
          .forEach(i -> ratios.get(i)[row] = centred.map(c -> c[i]).orElse(Double.NaN));
    }
    IntStream.range(0, members.size()).forEach(i -> logRatios.put(members.get(i), ratios.get(i)));
  }

  boolean isWeighted() {
    return !weights.isEmpty();
  }

  boolean isPartial() {
    return !given.isEmpty();
  }

  Coefficient weighted(Pair pair) {
    return Weighted.correlation(pair.x().figures(), pair.y().figures(), weights.get(0));
  }

  Coefficient partial(Pair pair) {
    return PartialCorrelation.of(pair.x().figures(), pair.y().figures(), given);
  }

  OptionalDouble jackknife(Pair pair) {
    return Jackknife.standardErrorOfCorrelation(pair.x().figures(), pair.y().figures());
  }

  Coefficient percentageBend(Pair pair) {
    return PercentageBend.of(pair.x().figures(), pair.y().figures());
  }

  Coefficient logRatios(Pair pair) {
    if (logRatios.isEmpty()) {
      lists.forEach(this::addLogRatios);
    }
    double[] x = logRatios.getOrDefault(pair.x(), pair.x().figures());
    double[] y = logRatios.getOrDefault(pair.y(), pair.y().figures());
    Correlation correlation = Correlation.of(x, y);
    return correlation
        .measured()
        .map(m -> Coefficient.of(m.n(), m.r(), m.p()))
        .orElseGet(
            () -> Coefficient.notAvailable(correlation.n(), correlation.whyNot().orElseThrow()));
  }

  /** The line of the second measure on the first. */
  static Optional<FittedLine> line(Pair pair) {
    return FittedLine.of(pair.x().figures(), pair.y().figures());
  }

  /** A figure of the line for each area. */
  @FunctionalInterface
  interface OfRow {
    OptionalDouble of(FittedLine line, int row);
  }

  /**
   * The largest figure and its area.
   *
   * @param row the area, from 0
   */
  record Most(double figure, int row) {}

  Optional<Most> most(Pair pair, OfRow of) {
    return line(pair)
        .flatMap(
            line ->
                IntStream.range(0, pair.x().figures().length)
                    .filter(row -> of.of(line, row).isPresent())
                    .mapToObj(row -> new Most(of.of(line, row).getAsDouble(), row))
                    .max(Comparator.comparingDouble(Most::figure)));
  }
}
