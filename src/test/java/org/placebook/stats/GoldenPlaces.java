package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** How the golden figures of places and their economies are computed. */
final class GoldenPlaces {
  private GoldenPlaces() {}

  static void addTo(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("lq", GoldenPlaces::locationQuotient);
    measures.put("slq_odonoghue_gleave", row -> standardised(row, q -> q));
    measures.put("slq_log_tian", row -> standardised(row, Math::log));
    measures.put("pct_change", row -> change(row, Change::perCent));
    measures.put("cagr_5y_pct", row -> change(row, (v0, v1) -> Change.perCentAYear(v0, v1, 5)));
    measures.put("rank_desc_competition", GoldenPlaces::rank);
    shiftShare(measures);
    specialisation(measures);
  }

  private static void specialisation(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("krugman", row -> twoColumns(row, Dissimilarity::krugman));
    measures.put("krugman_vs_mean_of_others", GoldenPlaces::againstOthers);
    measures.put("krugman_concentration", GoldenPlaces::againstOthers);
    measures.put("coef_specialisation", row -> twoColumns(row, Dissimilarity::index));
    measures.put("hachman", row -> twoColumns(row, Concentration::hachman));
    measures.put("shannon_bits", row -> Diversity.shannon(region(row), 2).value());
  }

  private static void shiftShare(Map<String, Function<GoldenRow, OptionalDouble>> measures) {
    measures.put("ss_national", row -> shift(row, Shift.Parts::national));
    measures.put("ss_mix", row -> shift(row, Shift.Parts::mix));
    measures.put("ss_competitive", row -> shift(row, Shift.Parts::local));
    measures.put("ss_EM_homothetic", row -> shift(row, Shift.Parts::homothetic));
    measures.put("ss_EM_competitive", row -> shift(row, Shift.Parts::competitive));
    measures.put("ss_EM_allocation", row -> shift(row, Shift.Parts::allocation));
    measures.put("ss_actual_change", row -> shift(row, Shift.Parts::change));
  }

  private static OptionalDouble shift(GoldenRow row, ToDoubleFunction<Shift.Parts> part) {
    ShiftShare parts =
        ShiftShare.of(
            row.column("local_t0"),
            row.column("local_t1"),
            row.column("nat_t0"),
            row.column("nat_t1"));
    Shift.Parts wanted =
        row.item().equals("TOTAL")
            ? parts.total()
            : parts.sectors().get(row.row()).parts().orElseThrow();
    return OptionalDouble.of(part.applyAsDouble(wanted));
  }

  private interface OfTwo<T> {
    Measure of(T a, T b);
  }

  private static OptionalDouble change(GoldenRow row, OfTwo<Double> measure) {
    int area = row.texts("area").indexOf(row.item().substring(0, 1));
    return measure.of(row.column("v0")[area], row.column("v1")[area]).value();
  }

  private static OptionalDouble rank(GoldenRow row) {
    int area = row.texts("area").indexOf(row.item());
    OptionalInt rank = Ranks.largestFirst(row.column("v1")).rank(area);
    return rank.isPresent() ? OptionalDouble.of(rank.getAsInt()) : OptionalDouble.empty();
  }

  private static OptionalDouble locationQuotient(GoldenRow row) {
    return switch (row.example()) {
      case "econgeo_matrix" -> ofMatrix(row);
      case "bres_rounding" -> ofRounded(row);
      default -> {
        Function<String, Double> figure = heading -> row.column(heading)[0];
        yield LocationQuotient.of(
                figure.apply("e_ij"), figure.apply("e_j"), figure.apply("e_i"), figure.apply("e"))
            .value();
      }
    };
  }

  private static OptionalDouble ofRounded(GoldenRow row) {
    double part = row.column("local_sector")[0];
    double whole = row.column("local_total")[0];
    double nationalPart = row.column("nat_sector")[0];
    double nationalWhole = row.column("nat_total")[0];
    if (row.item().equals("point")) {
      return LocationQuotient.of(part, whole, nationalPart, nationalWhole).value();
    }
    Interval bounds =
        RoundingBounds.ofLocationQuotient(
                part, whole, nationalPart, nationalWhole, Rounding.bres(), Rounding.bres())
            .orElseThrow();
    return OptionalDouble.of(row.item().equals("low") ? bounds.low() : bounds.high());
  }

  private static OptionalDouble ofMatrix(GoldenRow row) {
    double[] local = regionNamed(row, row.parts().get(0));
    double[] nation = nation(row);
    int sector = sectors(row).indexOf(row.parts().get(1));
    return LocationQuotient.of(
            local[sector], Figures.sum(local), nation[sector], Figures.sum(nation))
        .value();
  }

  static List<String> sectors(GoldenRow row) {
    List<String> headings = row.input().headings();
    return headings.subList(1, headings.size());
  }

  private static double[] region(GoldenRow row) {
    return regionNamed(row, row.item());
  }

  private static double[] regionNamed(GoldenRow row, String name) {
    int region = row.texts("region").indexOf(name);
    return sectors(row).stream().mapToDouble(sector -> row.column(sector)[region]).toArray();
  }

  static double[] nation(GoldenRow row) {
    return sectors(row).stream().mapToDouble(sector -> Figures.sum(row.column(sector))).toArray();
  }

  /** The item's region against the nation, or the two columns there are. */
  private static OptionalDouble twoColumns(GoldenRow row, OfTwo<double[]> measure) {
    if (row.example().equals("econgeo_matrix")) {
      return measure.of(region(row), nation(row)).value();
    }
    return measure.of(row.columns()[0], row.columns()[1]).value();
  }

  private static OptionalDouble againstOthers(GoldenRow row) {
    List<double[]> others = new ArrayList<>(Arrays.asList(row.columns()));
    others.remove(row.input().headings().indexOf(row.item()));
    return Dissimilarity.krugmanAgainstMean(row.column(row.item()), others).value();
  }

  private static OptionalDouble standardised(GoldenRow row, Function<Double, Double> scale) {
    String sector = row.parts().get(1);
    List<String> regions = row.texts("reg").stream().distinct().toList();
    double[] figures =
        regions.stream()
            .mapToDouble(region -> scale.apply(quotient(row, region, sector)))
            .toArray();
    return ZScores.of(figures).get(regions.indexOf(row.parts().get(0))).value();
  }

  private static double quotient(GoldenRow row, String region, String sector) {
    return LocationQuotient.of(
            sum(row, region, sector), sum(row, region, ""), sum(row, "", sector), sum(row, "", ""))
        .value()
        .orElseThrow();
  }

  /** The sum over the rows of a region and a sector; all of them where the name is empty. */
  private static double sum(GoldenRow row, String region, String sector) {
    double sum = 0;
    double[] figures = row.column("e");
    for (int i = 0; i < figures.length; i++) {
      boolean inRegion = region.isEmpty() || row.texts("reg").get(i).equals(region);
      boolean inSector = sector.isEmpty() || row.texts("ind").get(i).equals(sector);
      sum += inRegion && inSector ? figures[i] : 0;
    }
    return sum;
  }
}
