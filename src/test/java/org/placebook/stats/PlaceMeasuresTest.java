package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edge cases of the measures of place, and figures that golden/expected.csv does not hold. */
class PlaceMeasuresTest {
  private static final double NONE = Double.NaN;

  @Test
  void aQuotientThatCannotBeGivenSaysWhy() {
    assertThat(LocationQuotient.of(0, 10, 5, 100)).isEqualTo(Measure.of(0));
    assertThat(LocationQuotient.of(0, 10, 0, 100)).isEqualTo(none(Why.SHARE_OF_NOTHING));
    assertThat(LocationQuotient.of(1, 10, 0, 100)).isEqualTo(none(Why.PART_WITHOUT_WHOLE));
    assertThat(LocationQuotient.of(0, 0, 5, 100)).isEqualTo(none(Why.SHARE_OF_NOTHING));
    assertThat(LocationQuotient.of(1, 10, NONE, 100)).isEqualTo(none(Why.MISSING));
    assertThat(LocationQuotient.logarithm(0)).isEqualTo(none(Why.LOGARITHM_OF_NOUGHT));
    assertThat(LocationQuotient.symmetric(0)).isEqualTo(Measure.of(-1));
    assertThat(LocationQuotient.symmetric(3)).isEqualTo(Measure.of(0.5));
  }

  private static Measure none(Why why) {
    return Measure.notAvailable(why);
  }

  @Test
  void standardisingIsRefusedBelowTwentyAreas() {
    double[] nineteen = IntStream.rangeClosed(1, 19).asDoubleStream().toArray();
    assertThat(LocationQuotient.standardised(nineteen)).containsOnly(none(Why.TOO_FEW));
    double[] twenty = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();
    // R 4.2.2: scale(1:20)[20] is 1.605793
    assertThat(LocationQuotient.standardised(twenty).get(19).value().orElseThrow())
        .isCloseTo(1.605793, within(1e-6));
    twenty[0] = 0;
    assertThat(LocationQuotient.standardisedLogarithms(twenty)).containsOnly(none(Why.TOO_FEW));
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
  void nothingIsClaimedWithinTheBounds() {
    assertThat(Standing.of(new Interval(0.9, 1.2))).isEqualTo(Standing.NOT_DISTINGUISHABLE);
    assertThat(Standing.of(new Interval(1, 1.2))).isEqualTo(Standing.NOT_DISTINGUISHABLE);
    assertThat(Standing.of(new Interval(1.01, 1.2))).isEqualTo(Standing.OVER);
    assertThat(Standing.of(new Interval(0.8, 0.99))).isEqualTo(Standing.UNDER);
    assertThat(Standing.of(1.1, Standing.AROUND_ONE)).isEqualTo(Standing.NOT_DISTINGUISHABLE);
    assertThat(Standing.of(1.2, Standing.AROUND_ONE)).isEqualTo(Standing.OVER);
    assertThat(RoundingBounds.ofShare(new Interval(1, 2), new Interval(0, 5))).isEmpty();
  }

  @Test
  void groupsOfEqualSizeByRank() {
    double[] ten = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
    QuantileGroups quintiles = QuantileGroups.of(Ranks.largestFirst(ten), 5).orElseThrow();
    int[] groups = IntStream.range(0, 10).map(i -> quintiles.group(i).orElseThrow()).toArray();
    assertThat(groups).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    double[] seven = {1, 2, 3, NONE, 5, 6, 7, 7};
    QuantileGroups tertiles = QuantileGroups.of(Ranks.smallestFirst(seven), 3).orElseThrow();
    // floor(4 - ceiling((7 + 1 - r)/(7/3))) for r = 1, 2, 3, 4, 5, 6, 6
    assertThat(tertiles.group(0)).hasValue(1);
    assertThat(tertiles.group(2)).hasValue(1);
    assertThat(tertiles.group(3)).isEmpty();
    assertThat(tertiles.group(4)).hasValue(2);
    assertThat(tertiles.group(6)).isEqualTo(tertiles.group(7)).hasValue(3);
    assertThat(QuantileGroups.of(Ranks.largestFirst(seven), 8)).isEmpty();
  }

  @Test
  void ranksTellTiesAndGaps() {
    Ranking ranking = Ranks.largestFirst(new double[] {5, 9, NONE, 5, 1});
    assertThat(ranking.rank(0)).hasValue(2);
    assertThat(ranking.isJoint(0)).isTrue();
    assertThat(ranking.rank(1)).hasValue(1);
    assertThat(ranking.rank(2)).isEmpty();
    assertThat(ranking.rank(4)).hasValue(4);
    assertThat(ranking.counted()).isEqualTo(4);
  }

  @Test
  void changeNeedsABase() {
    assertThat(Change.perCent(0, 10)).isEqualTo(none(Why.BASE_NOT_POSITIVE));
    assertThat(Change.perCent(NONE, 10)).isEqualTo(none(Why.MISSING));
    assertThat(Change.perCentAYear(100, -5, 3)).isEqualTo(none(Why.NEGATIVE));
    assertThat(Share.gap(0.3, 0.2).value().orElseThrow()).isCloseTo(10, within(1e-12));
    assertThat(Share.index(3, 2)).isEqualTo(Measure.of(150));
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
  void aSectorThatMakesMostOfTheLocalPartIsNamed() {
    double[] before = {100, 100, 0, 100};
    double[] after = {190, 105, 3, NONE};
    double[] nation = {1000, 1000, 1000, 1000};
    ShiftShare.Totals totals = new ShiftShare.Totals(300, 4000, 4000);
    ShiftShare parts = ShiftShare.of(before, after, nation, nation, totals);
    assertThat(parts.dominantSector()).hasValue(0);
    assertThat(parts.missing()).isEqualTo(1);
    assertThat(parts.sectors().get(2).parts().orElseThrow().local()).isEqualTo(3);
    assertThat(parts.sectors().get(3).whyNot()).contains(Why.MISSING);
    assertThat(parts.total().local()).isEqualTo(98);
  }

  @Test
  void nothingAtAllHasNoConcentration() {
    double[] nothing = {0, 0, 0};
    assertThat(Concentration.herfindahl(nothing)).isEqualTo(none(Why.SHARE_OF_NOTHING));
    assertThat(Diversity.theilT(nothing)).isEqualTo(none(Why.SHARE_OF_NOTHING));
    assertThat(Diversity.theilL(new double[] {0, 1})).isEqualTo(none(Why.LOGARITHM_OF_NOUGHT));
    assertThat(LorenzCurve.of(nothing)).isEmpty();
    assertThat(Dissimilarity.index(nothing, nothing)).isEqualTo(none(Why.SHARE_OF_NOTHING));
    assertThat(LogRatios.centred(new double[] {0, 1})).isEmpty();
    assertThatThrownBy(() -> Concentration.herfindahl(new double[] {1, NONE}))
        .hasMessageContaining("NaN");
  }

  @Test
  void evenAmountsAreEven() {
    double[] even = {4, 4, 4, 4};
    assertThat(Diversity.evenness(even).value().orElseThrow()).isCloseTo(1, within(1e-15));
    assertThat(Diversity.atkinson(even, 1).value().orElseThrow()).isCloseTo(0, within(1e-15));
    assertThat(Diversity.divergence(even, even)).isEqualTo(Measure.of(0));
    double[] split = {8, 0, 8, 0};
    double[] people = {10, 10, 10, 10};
    double[] others = {2, 10, 2, 10};
    double apart = Dissimilarity.isolation(split, people).value().orElseThrow();
    double together = Dissimilarity.interaction(split, others, people).value().orElseThrow();
    assertThat(apart).isCloseTo(0.8, within(1e-15));
    assertThat(apart + together).isCloseTo(1, within(1e-15));
  }

  @Test
  void weightsBelowNoughtAreRefused() {
    double[] figures = {1, 2, 3, 4};
    double[] weights = {1, 1, -1, 1};
    assertThat(Weighted.mean(figures, weights)).isEqualTo(none(Why.NEGATIVE));
    double[] some = {1, 3, 0, NONE};
    assertThat(Weighted.mean(figures, some)).isEqualTo(Measure.of(1.75));
    assertThat(Weighted.correlation(figures, figures, weights).whyNot()).contains(Why.NEGATIVE);
    assertThat(Weighted.correlation(figures, figures, some).whyNot()).contains(Why.TOO_FEW);
  }

  @Test
  void controlsThatExplainEverythingLeaveNothing() {
    double[] x = {1, 2, 3, 4, 5, 6};
    double[] twice = Arrays.stream(x).map(figure -> 2 * figure + 1).toArray();
    double[] y = {2, 1, 4, 3, 6, 9};
    assertThat(PartialCorrelation.of(x, y, List.of(twice)).whyNot()).contains(Why.EXPLAINED);
    assertThat(PartialCorrelation.of(x, y, List.of()).found().orElseThrow().value())
        .isCloseTo(Correlation.of(x, y).measured().orElseThrow().r(), within(1e-14));
  }

  @Test
  void aLineHasIntervals() {
    double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    double[] y = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
    Line line = Line.of(x, y).orElseThrow();
    // R 4.2.2: confint(lm(y ~ x))
    near(line.slopeInterval(), -0.0800496375440097, 0.779350336844709);
    near(line.interceptInterval(), -1.1019002153645365, 5.223112336576661);
    assertThat(Line.of(new double[] {2, 2, 2}, new double[] {1, 2, 3})).isEmpty();
    Line perfect = Line.of(x, x).orElseThrow();
    assertThat(perfect.cooksDistance(0)).isEmpty();
    assertThat(perfect.studentisedResidual(0)).isEmpty();
  }
}
