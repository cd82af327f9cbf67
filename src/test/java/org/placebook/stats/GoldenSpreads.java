package org.placebook.stats;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The formulas that give the golden figures of concentration and inequality. */
final class GoldenSpreads {
  /** The first column and the second, by their headings. */
  private static final String X = "in[%1$s]";

  private static final String Y = "in[%2$s]";

  private GoldenSpreads() {}

  static void addTo(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    ofMembers(measures);
    ofAreas(measures);
    againstAnother(measures);
  }

  private static void ofMembers(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("hhi", row -> ofMembers(row, "HHI(all)"));
    measures.put("hhi_normalised", row -> ofMembers(row, "HHI_NORMALISED(all)"));
    measures.put("hhi_equivalent_number", row -> ofMembers(row, "HHI_EQUIVALENT(all)"));
  }

  private static void ofAreas(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("theil_T", row -> ofAreas(row, "THEIL(" + X + ")"));
    measures.put("theil_L_mld", row -> ofAreas(row, "THEIL_L(" + X + ")"));
    measures.put("atkinson_0.5", row -> ofAreas(row, "ATKINSON(" + X + ", 0.5)"));
    measures.put("gini", row -> ofAreas(row, "GINI(" + X + ")"));
    measures.put(
        "gini_bias_corrected",
        row -> ofAreas(row, "GINI(%s) * COUNT(%s) / (COUNT(%s) - 1)".replace("%s", X)));
    measures.put("gini_weighted", row -> ofAreas(row, "GINI(" + X + ", " + Y + ")"));
    measures.put(
        "gini_concentration_LQ_ranked", row -> ofAreas(row, "GINI(" + X + " / " + Y + ")"));
    measures.put("gini_specialisation", row -> ofAreas(row, "GINI(" + X + " / " + Y + ")"));
  }

  private static void againstAnother(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    String hoover = "HOOVER(" + X + ")";
    measures.put("hoover_gini", row -> ofTotal(row, Y, "GINI_LOCATIONAL(" + X + ")"));
    measures.put("locational_gini_krugman_half_scale", GoldenSpreads::ofSector);
    measures.put("hoover_vs_population (=dissimilarity D)", row -> ofTotal(row, Y, hoover));
    measures.put("hoover_localisation", row -> ofTotal(row, Y, hoover));
    measures.put("hoover_index_pct (=100*D)", row -> ofTotal(row, Y, "100 * " + hoover));
    measures.put(
        "dissimilarity_group_vs_rest with total=10*pop",
        row ->
            ofTotal(
                row, "10 * " + Y, "DISSIMILARITY(%1$s, TOTAL(%1$s) - %1$s)".replace("%1$s", X)));
    measures.put(
        "isolation_xPx with total=10*pop",
        row -> ofTotal(row, "10 * " + Y, "ISOLATION(" + X + ")"));
  }

  /** The rows are the members of a list. */
  private static OptionalDouble ofMembers(GoldenRow row, String formula) {
    double[] here = row.columns()[0];
    return GoldenTable.ofMembers(here, here).value(formula, 0);
  }

  /** The rows are areas. */
  private static OptionalDouble ofAreas(GoldenRow row, String formula) {
    return table(row).value(named(row, formula), 0);
  }

  private static OptionalDouble ofTotal(GoldenRow row, String total, String formula) {
    return table(row).whole(named(row, total)).value(named(row, formula), 0);
  }

  private static GoldenTable table(GoldenRow row) {
    return GoldenTable.ofAreas(row.input().headings(), row.input());
  }

  private static String named(GoldenRow row, String formula) {
    List<String> headings = row.input().headings();
    return formula.formatted(headings.get(0), headings.get(headings.size() - 1));
  }

  private static OptionalDouble ofSector(GoldenRow row) {
    String formula = "GINI_LOCATIONAL(in[%s]) / 2".formatted(row.item());
    return GoldenPlaces.matrix(row).value(formula, 0);
  }
}
