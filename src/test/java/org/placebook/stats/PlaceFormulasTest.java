package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.Figure;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Edge cases of the formulas of place, and figures that golden/expected.csv does not hold. */
class PlaceFormulasTest {
  private static final double NONE = Double.NaN;
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);

  /** A sector and the whole, here and in the nation. */
  private static GoldenTable place(
      double part, double whole, double nationalPart, double nationalWhole) {
    return new GoldenTable()
        .column("in", "part", new double[] {part}, nationalPart)
        .column("in", "whole", new double[] {whole}, nationalWhole)
        .whole("in[whole]");
  }

  private static GoldenTable areas(double... figures) {
    return new GoldenTable().column("in", "x", figures, NONE);
  }

  private static List<Value> column(GoldenTable table, String formula) {
    return IntStream.range(0, table.areas()).mapToObj(i -> table.cell(formula, i)).toList();
  }

  private static List<Value> values(double... figures) {
    return Arrays.stream(figures)
        .mapToObj(f -> Double.isNaN(f) ? NOT_AVAILABLE : Value.of(f))
        .toList();
  }

  @Test
  void aQuotientThatCannotBeGivenIsNotApplicable() {
    assertThat(place(0, 10, 5, 100).cell("LQ(in[part])", 0)).isEqualTo(Value.of(0));
    assertThat(place(0, 10, 0, 100).cell("LQ(in[part])", 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(place(1, 10, 0, 100).cell("LQ(in[part])", 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(place(0, 0, 5, 100).cell("LQ(in[part])", 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(place(1, 10, NONE, 100).cell("LQ(in[part])", 0)).isEqualTo(NOT_AVAILABLE);
    assertThat(place(0, 10, 5, 100).cell("LQ_LOG(in[part])", 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(place(0, 10, 5, 100).cell("LQ_SYMMETRIC(in[part])", 0)).isEqualTo(Value.of(-1));
    // A quotient of 3: (3 - 1) / (3 + 1)
    assertThat(place(6, 8, 25, 100).cell("LQ_SYMMETRIC(in[part])", 0)).isEqualTo(Value.of(0.5));
  }

  @Test
  void comparedWithTheNation() {
    // 3 in 10 and 2 in 10
    assertThat(place(3, 10, 20, 100).value("GAP(in[part])", 0).orElseThrow())
        .isCloseTo(10, within(1e-12));
    // 3 in 8 over 2 in 8
    assertThat(place(3, 8, 2, 8).cell("INDEX100(in[part])", 0)).isEqualTo(Value.of(150));
  }

  @Test
  void standardisingIsRefusedBelowTwentyAreas() {
    String formula = "LQ_ZSCORE(in[part])";
    assertThat(column(quotients(19, 1), formula)).hasSize(19).containsOnly(NOT_APPLICABLE);
    // R 4.2.2: scale(1:20)[20] is 1.605793
    assertThat(quotients(20, 1).value(formula, 19).orElseThrow()).isCloseTo(1.605793, within(1e-6));
    assertThat(column(quotients(20, NONE), formula)).containsOnly(NOT_APPLICABLE);
  }

  /** Areas whose quotients are 1, 2, 3 and so on; the first area's figure is given. */
  private static GoldenTable quotients(int areas, double first) {
    double[] parts = IntStream.rangeClosed(1, areas).asDoubleStream().toArray();
    parts[0] = first;
    double[] wholes = new double[areas];
    Arrays.fill(wholes, 100);
    return new GoldenTable()
        .column("in", "part", parts, 1)
        .column("in", "whole", wholes, 100)
        .whole("in[whole]");
  }

  @Test
  void classesOfEqualSizeByRank() {
    assertThat(column(areas(10, 9, 8, 7, 6, 5, 4, 3, 2, 1), "QUANTILE(in[x], 5)"))
        .isEqualTo(values(5, 5, 4, 4, 3, 3, 2, 2, 1, 1));
    // floor(4 - ceiling((7 + 1 - r)/(7/3))) for r = 1, 2, 3, 4, 5, 6, 6
    GoldenTable seven = areas(1, 2, 3, NONE, 5, 6, 7, 7);
    assertThat(column(seven, "QUANTILE(in[x], 3)")).isEqualTo(values(1, 1, 1, NONE, 2, 2, 3, 3));
    assertThat(seven.cell("QUANTILE(in[x], 7)", 0)).isEqualTo(Value.of(1));
    assertThat(column(seven, "QUANTILE(in[x], 8)")).contains(NOT_APPLICABLE);
    assertThat(seven.cell("QUANTILE(in[x], 8)", 0)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void ranksTellTiesAndGaps() {
    GoldenTable areas = areas(5, 9, NONE, 5, 1);
    assertThat(column(areas, "RANK(in[x])")).isEqualTo(values(2, 1, NONE, 2, 4));
    assertThat(column(areas, "RANK(in[x], smallest first)")).isEqualTo(values(2, 4, NONE, 2, 1));
    assertThat(areas.cell("COUNT(in[x])", 2)).isEqualTo(Value.of(4));
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGE(new[S1]; old[S1]),  0,   10, z",
    "CHANGE(new[S1]; old[S1]), -1,   10, z",
    "CHANGE(new[S1]; old[S1]),  NaN, 10, x",
    "CHANGE(new[S1]; old[S1]),  4,    5, 0.25",
    "CHANGE(new[S1]; old[S1]),  4,    0, -1",
    "CAGR(new[S1]; old[S1]; 3), 100, -5, z",
    "CAGR(new[S1]; old[S1]; 3), 0,    5, z",
    "CAGR(new[S1]; old[S1]; 2), 100, 121, 0.1"
  })
  void changeNeedsABase(String formula, double old, double now, String expected) {
    GoldenTable table =
        new GoldenTable()
            .members("old", new double[] {old}, new double[] {1})
            .members("new", new double[] {now}, new double[] {1});
    Value got = table.cell(formula.replace(';', ','), 0);
    switch (expected) {
      case "z" -> assertThat(got).isEqualTo(NOT_APPLICABLE);
      case "x" -> assertThat(got).isEqualTo(NOT_AVAILABLE);
      default ->
          assertThat(((Figure) got).number())
              .isCloseTo(Double.parseDouble(expected), within(1e-15));
    }
  }

  @Test
  void aSectorThatAppearsIsAllLocalAndOneThatIsMissingStaysSo() {
    double[] nation = {1000, 1000, 1000, 1000};
    GoldenTable table =
        new GoldenTable()
            .members("old", new double[] {100, 100, 0, 100}, nation)
            .members("new", new double[] {190, 105, 3, NONE}, nation);
    assertThat(local(table, 1)).isEqualTo(Value.of(90));
    assertThat(local(table, 2)).isEqualTo(Value.of(5));
    assertThat(local(table, 3)).isEqualTo(Value.of(3));
    assertThat(local(table, 4)).isEqualTo(NOT_AVAILABLE);
  }

  private static Value local(GoldenTable table, int sector) {
    return table.cell("SHIFT_LOCAL(new[S%1$s], old[S%1$s], all)".formatted(sector), 0);
  }

  /** A published 2 may stand for 0 and up to 4.5, and nothing is divided by that 0. */
  @Test
  void aBoundOverAWholeThatMayBeNothingIsNotApplicable() {
    assertThat(place(1, 2, 5, 100).cell("SHARE_HIGH(in[part])", 0)).isEqualTo(NOT_APPLICABLE);
    // 1 may stand for 0, 20 for 22.5
    assertThat(place(1, 20, 5, 100).cell("SHARE_LOW(in[part])", 0)).isEqualTo(Value.of(0));
    // 10 may stand for 12.5, 20 for 17.5
    assertThat(place(10, 20, 5, 100).cell("SHARE_HIGH(in[part])", 0))
        .isEqualTo(Value.of(12.5 / 17.5));
  }
}
