package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.FittedLine;
import org.placebook.stats.correlation.LogRatios;
import org.placebook.stats.correlation.PartialCorrelation;
import org.placebook.stats.correlation.Weighted;

/** Edge cases of the measures of place, and figures that golden/expected.csv does not hold. */
class PlaceMeasuresTest {
  private static final double NONE = Double.NaN;

  private static StatResult none(MissingReason why) {
    return StatResult.notAvailable(why);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 2.5",
    "5, 2.5, 7.5",
    "45, 42.5, 47.5",
    "50, 47.5, 62.5",
    "75, 62.5, 87.5",
    "250, 237.5, 275",
    "500, 475, 550",
    "1000, 950, 1125",
    "2500, 2375, 2750",
    "5000, 4750, 5500",
    "6000, 5500, 6500"
  })
  void roundedFiguresHaveBoundsByBand(double published, double low, double high) {
    assertThat(Rounding.bres().bounds(published)).isEqualTo(new Interval(low, high));
  }

  @Test
  void roundingToAFixedUnitLeavesHalfOfIt() {
    assertThat(Rounding.toUnit(5).bounds(20)).isEqualTo(new Interval(17.5, 22.5));
    assertThat(Rounding.toUnit(5).bounds(0)).isEqualTo(new Interval(0, 2.5));
    assertThat(Rounding.toUnit(0.1).bounds(6.1).low()).isCloseTo(6.05, within(1e-12));
    assertThat(Rounding.none().bounds(7)).isEqualTo(new Interval(7, 7));
    assertThatThrownBy(() -> Rounding.bres().bounds(-1)).hasMessageContaining("-1");
  }

  @Test
  void intervalsOfRates() {
    // R 4.2.2: poisson.test(5)$conf.int, poisson.test(0)$conf.int
    near(Rate.of(5, 1000, 1000).orElseThrow().interval(), 1.62348639011842, 11.66833207932267);
    near(Rate.of(0, 1000, 1000).orElseThrow().interval(), 0, 3.68887945411394);
    // Byar's formula for 12 in R: 12 * (1 - 1/(9*12) - qnorm(.975)/3/sqrt(12))^3, and so on
    near(Rate.of(12, 1000, 1000).orElseThrow().interval(), 6.19350984307903, 20.96285805361670);
    // R: prop.test(15, 40, correct = FALSE)$conf.int
    near(Rate.proportion(15, 40).orElseThrow().interval(), 0.242229791672333, 0.529675608626989);
    assertThat(Rate.of(3, 0, 1000)).isEmpty();
    assertThatThrownBy(() -> Rate.proportion(5, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void directlyStandardisedRate() {
    double[] events = {10, 20, 30};
    double[] people = {1000, 2000, 500};
    double[] standard = {5000, 3000, 2000};
    // Dobson's formulas written out in R 4.2.2, with Byar's limits of 60
    Rate rate = DirectlyStandardisedRate.of(events, people, standard, 1e5).orElseThrow();
    assertThat(rate.value()).isCloseTo(2000, within(1e-9));
    near(rate.interval(), 1489.07166602929, 2619.35800888954);
    double[] few = {1, 2, 3};
    assertThat(DirectlyStandardisedRate.of(few, people, standard, 1e5)).isEmpty();
  }

  private static void near(Interval got, double low, double high) {
    assertThat(got.low()).isCloseTo(low, within(1e-9 * Math.max(1, low)));
    assertThat(got.high()).isCloseTo(high, within(1e-9 * high));
  }

  @Test
  void nothingAtAllHasNoConcentration() {
    double[] nothing = {0, 0, 0};
    assertThat(Concentration.herfindahl(nothing)).isEqualTo(none(MissingReason.SHARE_OF_NOTHING));
    assertThat(Diversity.theilT(nothing)).isEqualTo(none(MissingReason.SHARE_OF_NOTHING));
    assertThat(Diversity.theilL(new double[] {0, 1}))
        .isEqualTo(none(MissingReason.LOGARITHM_OF_NOUGHT));
    assertThat(LorenzCurve.of(nothing)).isEmpty();
    assertThat(Dissimilarity.index(nothing, nothing))
        .isEqualTo(none(MissingReason.SHARE_OF_NOTHING));
    assertThat(LogRatios.centred(new double[] {0, 1})).isEmpty();
    assertThatThrownBy(() -> Concentration.herfindahl(new double[] {1, NONE}))
        .hasMessageContaining("NaN");
  }

  @Test
  void evenAmountsAreEven() {
    double[] even = {4, 4, 4, 4};
    assertThat(Diversity.evenness(even).value().orElseThrow()).isCloseTo(1, within(1e-15));
    assertThat(Diversity.atkinson(even, 1).value().orElseThrow()).isCloseTo(0, within(1e-15));
    assertThat(Diversity.divergence(even, even)).isEqualTo(StatResult.of(0));
    double[] split = {8, 0, 8, 0};
    double[] people = {10, 10, 10, 10};
    double[] others = {2, 10, 2, 10};
    double apart = Dissimilarity.interaction(split, split, people).value().orElseThrow();
    double together = Dissimilarity.interaction(split, others, people).value().orElseThrow();
    assertThat(apart).isCloseTo(0.8, within(1e-15));
    assertThat(apart + together).isCloseTo(1, within(1e-15));
  }

  @Test
  void weightsBelowNoughtAreRefused() {
    double[] figures = {1, 2, 3, 4};
    double[] weights = {1, 1, -1, 1};
    assertThat(Weighted.mean(figures, weights)).isEqualTo(none(MissingReason.NEGATIVE));
    double[] some = {1, 3, 0, NONE};
    assertThat(Weighted.mean(figures, some)).isEqualTo(StatResult.of(1.75));
    assertThat(Weighted.correlation(figures, figures, weights).whyNot())
        .contains(MissingReason.NEGATIVE);
    assertThat(Weighted.correlation(figures, figures, some).whyNot())
        .contains(MissingReason.TOO_FEW);
  }

  @Test
  void controlsThatExplainEverythingLeaveNothing() {
    double[] x = {1, 2, 3, 4, 5, 6};
    double[] twice = Arrays.stream(x).map(figure -> 2 * figure + 1).toArray();
    double[] y = {2, 1, 4, 3, 6, 9};
    assertThat(PartialCorrelation.of(x, y, List.of(twice)).whyNot())
        .contains(MissingReason.EXPLAINED);
    assertThat(PartialCorrelation.of(x, y, List.of()).found().orElseThrow().value())
        .isCloseTo(Correlation.of(x, y).measured().orElseThrow().r(), within(1e-14));
  }

  @Test
  void aLineHasIntervals() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    double[] y = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
    FittedLine line = FittedLine.of(x, y).orElseThrow();
    // R 4.2.2: confint(lm(y ~ x))
    near(line.slopeInterval(), -0.0800496375440097, 0.779350336844709);
    assertThat(FittedLine.of(new double[] {2, 2, 2}, new double[] {1, 2, 3})).isEmpty();
    FittedLine perfect = FittedLine.of(x, x).orElseThrow();
    assertThat(perfect.cooksDistance(0)).isEmpty();
  }
}
