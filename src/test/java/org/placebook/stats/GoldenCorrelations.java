package org.placebook.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.placebook.stats.correlation.Adjustment;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.KendallCounts;
import org.placebook.stats.correlation.LeaveOneOut;
import org.placebook.stats.correlation.Spearman;

/** How the golden figures of correlation are computed. */
final class GoldenCorrelations {
  private GoldenCorrelations() {}

  static void addTo(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    pearson(measures);
    ranks(measures);
    pairsOfSwiss(measures);
    measures.put("holm", row -> adjusted(row, Adjustment.HOLM));
    measures.put("BH", row -> adjusted(row, Adjustment.BENJAMINI_HOCHBERG));
    measures.put("loo_r", GoldenCorrelations::withoutOne);
    measures.put("r_squared", GoldenCorrelations::rSquared);
  }

  private static void pearson(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    put(measures, "pearson r", Correlation.Measured::r);
    put(measures, "pearson r_squared", Correlation.Measured::rSquared);
    put(measures, "pearson t", m -> m.r() * Math.sqrt((m.n() - 2) / (1 - m.rSquared())));
    put(measures, "pearson p", Correlation.Measured::p);
    put(measures, "pearson ci95_low_fisher", m -> m.interval().orElseThrow().low());
    put(measures, "pearson ci95_high_fisher", m -> m.interval().orElseThrow().high());
  }

  private static void ranks(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    put(measures, "spearman r", m -> m.spearman().coefficient());
    put(
        measures,
        "spearman p_t_approx",
        m -> Spearman.approximateP(m.spearman().coefficient(), m.n()));
    put(measures, "spearman p_exact", m -> m.spearman().p());
    put(measures, "kendall r", m -> m.kendall().coefficient());
    put(measures, "kendall p_exact", m -> m.kendall().p());
    measures.put("kendall z_tie_corrected", row -> OptionalDouble.of(counts(row).z()));
    measures.put(
        "kendall p_normal_tie_corrected",
        row -> OptionalDouble.of(CommonsMath.pOfZ(counts(row).z())));
  }

  private static void pairsOfSwiss(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    put(measures, "pearson", Correlation.Measured::r);
    put(measures, "spearman", m -> m.spearman().coefficient());
    put(measures, "kendall", m -> m.kendall().coefficient());
    put(measures, "pearson_p_none", Correlation.Measured::p);
    measures.put("pearson_p_holm", row -> adjustedPair(row, Adjustment.HOLM));
    measures.put("pearson_p_BH", row -> adjustedPair(row, Adjustment.BENJAMINI_HOCHBERG));
    measures.put("pearson_p_bonferroni", row -> adjustedPair(row, Adjustment.BONFERRONI));
  }

  private static void put(
      Map<String, Function<GoldenRow, OptionalDouble>> measures,
      String key,
      ToDoubleFunction<Correlation.Measured> figure) {
    measures.put(key, row -> OptionalDouble.of(figure.applyAsDouble(measured(row))));
  }

  /** The pair of columns that the item names, or x and y, or the only two. */
  static List<double[]> pair(GoldenRow row) {
    if (row.item().contains("~")) {
      return row.parts().stream().map(row::column).toList();
    }
    return List.of(row.columns());
  }

  private static Correlation.Measured measured(GoldenRow row) {
    List<double[]> pair = pair(row);
    return Correlation.of(pair.get(0), pair.get(1)).measured().orElseThrow();
  }

  private static OptionalDouble withoutOne(GoldenRow row) {
    List<double[]> pair = pair(row);
    double[] each = LeaveOneOut.each(Variable.of(pair.get(0)), Variable.of(pair.get(1)));
    double r = each[row.row()];
    return Double.isNaN(r) ? OptionalDouble.empty() : OptionalDouble.of(r);
  }

  private static KendallCounts counts(GoldenRow row) {
    List<double[]> pair = pair(row);
    return KendallCounts.of(DenseRanks.of(pair.get(0)), DenseRanks.of(pair.get(1)));
  }

  private static OptionalDouble adjustedPair(GoldenRow row, Adjustment adjustment) {
    List<String> headings = row.input().headings();
    List<Double> family = new ArrayList<>();
    int place = -1;
    for (int i = 0; i < headings.size(); i++) {
      for (int j = i + 1; j < headings.size(); j++) {
        if (row.parts().equals(List.of(headings.get(i), headings.get(j)))) {
          place = family.size();
        }
        double[] x = row.column(headings.get(i));
        double[] y = row.column(headings.get(j));
        family.add(Correlation.of(x, y).measured().orElseThrow().p());
      }
    }
    double[] p = family.stream().mapToDouble(Double::doubleValue).toArray();
    return OptionalDouble.of(adjustment.adjust(p)[place]);
  }

  /** The item holds the p-values, and the expected figure is the last of the adjusted ones. */
  private static OptionalDouble adjusted(GoldenRow row, Adjustment adjustment) {
    double[] p = List.of(row.item().split(";", -1)).stream().mapToDouble(Csv::number).toArray();
    return OptionalDouble.of(adjustment.adjust(p)[p.length - 1]);
  }

  private static OptionalDouble rSquared(GoldenRow row) {
    double r = Csv.number(row.item().substring("r=".length()));
    return OptionalDouble.of(
        new Correlation.Measured(Variable.of(new double[37]), Variable.of(new double[37]), 37, r)
            .rSquared());
  }
}
