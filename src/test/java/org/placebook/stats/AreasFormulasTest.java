package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Formulas over all areas, where they begin and cease to have a result; figures by hand. */
class AreasFormulasTest {
  private static final double NONE = Double.NaN;
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);

  private static GoldenTable areas(double[] x, double[] y) {
    return new GoldenTable().column("in", "x", x, NONE).column("in", "y", y, NONE).whole("in[y]");
  }

  private static double[] of(double... figures) {
    return figures;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GINI(in[x])",
        "GINI(in[x], in[y])",
        "GINI_LOCATIONAL(in[x])",
        "THEIL(in[x])",
        "ATKINSON(in[x], 0.5)",
        "HOOVER(in[x])",
        "DISSIMILARITY(in[x], in[y])",
        "ISOLATION(in[x])",
        "LORENZ(in[x])",
        "LORENZ_HOLDERS(in[x], in[y])"
      })
  void spreadNeedsWholeColumnsNoneBelowNought(String formula) {
    double[] y = of(1, 2, 3);
    assertThat(areas(of(1, 0, 3), y).value(formula, 0)).isPresent();
    assertThat(areas(of(1, -1, 3), y).cell(formula, 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(areas(of(0, 0, 0), y).cell(formula, 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(areas(of(1, NONE, 3), y).cell(formula, 0)).isEqualTo(NOT_AVAILABLE);
  }

  /** Of 1, 3, 4 and 0 there are 1 of 8 in areas with no more than 1, which are 2 of 4. */
  @Test
  void pointsOfTheCurve() {
    GoldenTable table = areas(of(1, 3, 4, 0), of(10, 20, 30, 40));
    assertThat(table.cell("LORENZ(in[x])", 0)).isEqualTo(Value.of(0.125));
    assertThat(table.cell("LORENZ_HOLDERS(in[x])", 0)).isEqualTo(Value.of(0.5));
    assertThat(table.cell("LORENZ(in[x])", 2)).isEqualTo(Value.of(1));
    // By weights: 10 of 10 + 60 + 120, and 50 of 100
    assertThat(table.cell("LORENZ(in[x], in[y])", 0)).isEqualTo(Value.of(10 / 190.0));
    assertThat(table.cell("LORENZ_HOLDERS(in[x], in[y])", 0)).isEqualTo(Value.of(0.5));
  }

  @Test
  void aMeanByWeights() {
    String formula = "WEIGHTED_MEAN(in[x], in[y])";
    assertThat(areas(of(1, 2, 5), of(1, 3, NONE)).cell(formula, 0)).isEqualTo(Value.of(1.75));
    assertThat(areas(of(1, 2, 5), of(1, -1, 1)).cell(formula, 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(areas(of(1, 2, 5), of(0, 0, 0)).cell(formula, 0)).isEqualTo(NOT_AVAILABLE);
    assertThat(areas(of(1, 2, 5), of(0, 0, 1)).cell(formula, 0)).isEqualTo(Value.of(5));
  }

  /** Through (0, 0), (1, 1), (2, 0) and beside them an area without a figure. */
  @Test
  void aLineAndTheAreasItRestsOn() {
    GoldenTable table = areas(of(0, 1, 2, NONE, 3), of(0, 1, 0, 5, NONE));
    assertThat(table.value("SLOPE(in[y], in[x])", 0).orElseThrow()).isCloseTo(0, within(1e-15));
    assertThat(table.value("RESIDUAL(in[y], in[x])", 1).orElseThrow())
        .isCloseTo(2 / 3.0, within(1e-15));
    assertThat(table.value("FITTED(in[y], in[x])", 4).orElseThrow())
        .isCloseTo(1 / 3.0, within(1e-15));
    assertThat(table.value("LEVERAGE(in[y], in[x])", 0).orElseThrow())
        .isCloseTo(5 / 6.0, within(1e-15));
    assertThat(table.value("COOKS_DISTANCE(in[y], in[x])", 0).orElseThrow())
        .isCloseTo(2.5, within(1e-12));
    assertThat(table.cell("LEVERAGE(in[y], in[x])", 3)).isEqualTo(NOT_AVAILABLE);
    assertThat(table.cell("COOKS_DISTANCE(in[y], in[x])", 4)).isEqualTo(NOT_AVAILABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SLOPE(in[y], in[x])",
        "INTERCEPT(in[y], in[x])",
        "SLOPE_ERROR(in[y], in[x])",
        "SLOPE_LOW(in[y], in[x])",
        "SLOPE_HIGH(in[y], in[x])",
        "LEVERAGE(in[y], in[x])"
      })
  void aLineNeedsThreeAreasAndAnXThatVaries(String formula) {
    assertThat(areas(of(0, 1, 2), of(0, 1, 0)).value(formula, 0)).isPresent();
    assertThat(areas(of(0, 1), of(0, 1)).cell(formula, 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(areas(of(2, 2, 2), of(0, 1, 0)).cell(formula, 0)).isEqualTo(NOT_APPLICABLE);
  }
}
