package org.placebook.stats;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How the golden figures of concentration and inequality are computed. */
final class GoldenSpreads {
  private GoldenSpreads() {}

  static void addTo(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    ofOneColumn(measures);
    measures.put("gini_weighted", row -> gini(LorenzCurve.weighted(first(row), second(row))));
    measures.put("gini_concentration_LQ_ranked", GoldenSpreads::ofQuotients);
    measures.put("gini_specialisation", GoldenSpreads::ofQuotients);
    measures.put("hoover_gini", GoldenSpreads::locational);
    measures.put("locational_gini_krugman_half_scale", GoldenSpreads::ofSector);
    measures.put("hoover_vs_population (=dissimilarity D)", GoldenSpreads::dissimilarity);
    measures.put("hoover_localisation", GoldenSpreads::dissimilarity);
    measures.put(
        "hoover_index_pct (=100*D)",
        row -> Dissimilarity.index(first(row), second(row)).map(d -> 100 * d).value());
    measures.put("dissimilarity_group_vs_rest with total=10*pop", GoldenSpreads::againstRest);
    measures.put(
        "isolation_xPx with total=10*pop",
        row -> Dissimilarity.isolation(first(row), total(row)).value());
  }

  private static void ofOneColumn(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("hhi", row -> Concentration.herfindahl(first(row)).value());
    measures.put("hhi_normalised", row -> Concentration.normalisedHerfindahl(first(row)).value());
    measures.put(
        "hhi_equivalent_number", row -> Concentration.equivalentNumber(first(row)).value());
    measures.put("theil_T", row -> Diversity.theilT(first(row)).value());
    measures.put("theil_L_mld", row -> Diversity.theilL(first(row)).value());
    measures.put("atkinson_0.5", row -> Diversity.atkinson(first(row), 0.5).value());
    measures.put("gini", row -> gini(LorenzCurve.of(first(row))));
    measures.put(
        "gini_bias_corrected", row -> LorenzCurve.of(first(row)).orElseThrow().giniCorrected());
  }

  private static double[] first(GoldenRow row) {
    return row.columns()[0];
  }

  private static double[] second(GoldenRow row) {
    return row.columns()[1];
  }

  private static OptionalDouble gini(Optional<LorenzCurve> curve) {
    return OptionalDouble.of(curve.orElseThrow().gini());
  }

  private static OptionalDouble locational(GoldenRow row) {
    return gini(LorenzCurve.ofShares(first(row), second(row)));
  }

  private static OptionalDouble ofQuotients(GoldenRow row) {
    return gini(LorenzCurve.ofQuotients(first(row), second(row)));
  }

  private static OptionalDouble ofSector(GoldenRow row) {
    double[] sector = row.column(row.item());
    double[] all = new double[sector.length];
    for (String heading : GoldenPlaces.sectors(row)) {
      double[] figures = row.column(heading);
      for (int i = 0; i < all.length; i++) {
        all[i] += figures[i];
      }
    }
    return OptionalDouble.of(LorenzCurve.ofShares(sector, all).orElseThrow().gini() / 2);
  }

  private static OptionalDouble dissimilarity(GoldenRow row) {
    return Dissimilarity.index(first(row), second(row)).value();
  }

  private static double[] total(GoldenRow row) {
    double[] total = second(row).clone();
    for (int i = 0; i < total.length; i++) {
      total[i] *= 10;
    }
    return total;
  }

  private static OptionalDouble againstRest(GoldenRow row) {
    double[] rest = total(row);
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= first(row)[i];
    }
    return Dissimilarity.index(first(row), rest).value();
  }
}
