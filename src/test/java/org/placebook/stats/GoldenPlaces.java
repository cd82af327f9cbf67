package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The formulas that give the golden figures of places and their economies. */
final class GoldenPlaces {
  private GoldenPlaces() {}

  static void addTo(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("lq", GoldenPlaces::locationQuotient);
    measures.put("slq_odonoghue_gleave", row -> standardised(row, "ZSCORE(LQ(in[%s]))"));
    measures.put("slq_log_tian", row -> standardised(row, "ZSCORE(LQ_LOG(in[%s]))"));
    measures.put("pct_change", row -> ofArea(row, "100 * CHANGE(in[v1], in[v0])"));
    measures.put("cagr_5y_pct", row -> ofArea(row, "100 * CAGR(in[v1], in[v0], 5)"));
    measures.put("rank_desc_competition", row -> ofArea(row, "RANK(in[v1])"));
    shiftShare(measures);
    specialisation(measures);
  }

  private static void specialisation(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("krugman", row -> ofList(row, "KRUGMAN(all)"));
    measures.put("krugman_vs_mean_of_others", GoldenPlaces::againstOthers);
    measures.put("krugman_concentration", GoldenPlaces::againstOthers);
    measures.put("coef_specialisation", row -> ofList(row, "KRUGMAN(all) / 2"));
    measures.put("hachman", row -> ofList(row, hachman(row)));
    measures.put("shannon_bits", row -> ofList(row, "ENTROPY(all) / LN(2)"));
  }

  private static void shiftShare(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("ss_national", row -> shift(row, "SHIFT_NATIONAL(new[%1$s], old[%1$s], all)"));
    measures.put("ss_mix", row -> shift(row, "SHIFT_MIX(new[%1$s], old[%1$s], all)"));
    measures.put("ss_competitive", row -> shift(row, "SHIFT_LOCAL(new[%1$s], old[%1$s], all)"));
    measures.put(
        "ss_EM_homothetic", row -> shift(row, "TOTAL(old[%1$s]) * COMPARATOR(SHARE(old[%1$s]))"));
    measures.put(
        "ss_EM_competitive", row -> shift(row, "SHIFT_LOCAL_NET(new[%1$s], old[%1$s], all)"));
    measures.put(
        "ss_EM_allocation", row -> shift(row, "SHIFT_ALLOCATION(new[%1$s], old[%1$s], all)"));
    measures.put("ss_actual_change", row -> shift(row, "new[%1$s] - old[%1$s]"));
  }

  /** The part of one sector, or of all of them. */
  private static OptionalDouble shift(GoldenRow row, String formula) {
    GoldenTable table =
        new GoldenTable()
            .members("old", row.column("local_t0"), row.column("nat_t0"))
            .members("new", row.column("local_t1"), row.column("nat_t1"));
    int sectors = row.column("nat_t0").length;
    return table.value(
        row.item().equals("TOTAL")
            ? IntStream.rangeClosed(1, sectors)
                .mapToObj(i -> "(" + formula.formatted("S" + i) + ")")
                .collect(Collectors.joining(" + "))
            : formula.formatted("S" + row.item()),
        0);
  }

  private static OptionalDouble ofArea(GoldenRow row, String formula) {
    int area = row.texts("area").indexOf(row.item().substring(0, 1));
    return GoldenTable.ofAreas(List.of("v0", "v1"), row.input()).value(formula, area);
  }

  private static String bound(String item) {
    return switch (item) {
      case "low" -> "LQ_LOW";
      case "high" -> "LQ_HIGH";
      case "point" -> "LQ";
      default -> throw new IllegalArgumentException(item);
    };
  }

  private static OptionalDouble locationQuotient(GoldenRow row) {
    return switch (row.example()) {
      case "econgeo_matrix" ->
          matrix(row)
              .value("LQ(in[%s])".formatted(row.parts().get(1)), region(row, row.parts().get(0)));
      case "bres_rounding" ->
          quotient(
              row,
              List.of("local_sector", "local_total", "nat_sector", "nat_total"),
              bound(row.item()));
      default -> quotient(row, List.of("e_ij", "e_j", "e_i", "e"), "LQ");
    };
  }

  private static OptionalDouble quotient(GoldenRow row, List<String> headings, String function) {
    List<double[]> figures = headings.stream().map(row::column).toList();
    return new GoldenTable()
        .column("in", "sector", figures.get(0), figures.get(2)[0])
        .column("in", "total", figures.get(1), figures.get(3)[0])
        .whole("in[total]")
        .value(function + "(in[sector])", 0);
  }

  static List<String> sectors(GoldenRow row) {
    List<String> headings = row.input().headings();
    return headings.subList(1, headings.size());
  }

  /** Regions by sectors; the nation is the sum of the regions. */
  static GoldenTable matrix(GoldenRow row) {
    return GoldenTable.ofAreas(sectors(row), row.input());
  }

  private static int region(GoldenRow row, String name) {
    return row.texts("region").indexOf(name);
  }

  /** Of the item's region and the nation, or of the two columns there are. */
  private static OptionalDouble ofList(GoldenRow row, String formula) {
    return row.example().equals("econgeo_matrix")
        ? matrix(row).value(formula, region(row, row.item()))
        : GoldenTable.ofMembers(row.columns()[0], row.columns()[1]).value(formula, 0);
  }

  /** Hachman's index is one over the mean of the quotients, weighted by the shares. */
  private static String hachman(GoldenRow row) {
    return sectors(row).stream()
        .map("LQ(in[%1$s]) * SHARE(in[%1$s])"::formatted)
        .collect(Collectors.joining(", ", "1 / SUM(", ")"));
  }

  /** The comparator has the mean of the others' shares. */
  private static OptionalDouble againstOthers(GoldenRow row) {
    List<double[]> others = new ArrayList<>(Arrays.asList(row.columns()));
    others.remove(row.input().headings().indexOf(row.item()));
    double[] mean = new double[others.get(0).length];
    for (double[] other : others) {
      double sum = Arrays.stream(other).sum();
      Arrays.setAll(mean, i -> mean[i] + other[i] / sum / others.size());
    }
    return GoldenTable.ofMembers(row.column(row.item()), mean).value("KRUGMAN(all)", 0);
  }

  private static OptionalDouble standardised(GoldenRow row, String formula) {
    List<String> regions = row.texts("reg").stream().distinct().toList();
    GoldenTable table = new GoldenTable();
    for (String sector : row.texts("ind").stream().distinct().toList()) {
      double[] areas =
          regions.stream().mapToDouble(region -> figure(row, region, sector)).toArray();
      table.column("in", sector, areas, Arrays.stream(areas).sum());
    }
    return table.value(formula.formatted(row.parts().get(1)), regions.indexOf(row.parts().get(0)));
  }

  private static double figure(GoldenRow row, String region, String sector) {
    return row.input().rows().stream()
        .filter(line -> line.get(0).equals(sector) && line.get(1).equals(region))
        .mapToDouble(line -> Csv.number(line.get(2)))
        .sum();
  }
}
