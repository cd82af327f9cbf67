package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.FittedLine;
import org.placebook.stats.correlation.Jackknife;
import org.placebook.stats.correlation.PartialCorrelation;
import org.placebook.stats.correlation.PearsonTable;
import org.placebook.stats.correlation.PercentageBend;
import org.placebook.stats.correlation.Weighted;

/**
 * Every limit of rates and distributions on either side of it, and what no statistic takes. Figures
 * from numpy 1.24 and scipy 1.10 unless another source is named: stats.chi2.ppf, stats.kendalltau,
 * numpy.corrcoef of residuals, of what is left, by weights.
 */
class ThresholdsTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final double[] FOUR = {1, 2, 3, 4};

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
  }

  private static double[] first(int n, double... figures) {
    return Arrays.copyOf(figures, n);
  }

  @ParameterizedTest
  @CsvSource({
    "0,  0,                    3.688879454113936",
    "1,  0.025317807984289876, 5.571643390938898",
    "9,  4.115373097378334,    17.084803451419166",
    "10, 4.787449913967564,    18.391458605756473"
  })
  void tenEventsAreEnoughForByar(double events, double low, double high) {
    Rate rate = Rate.of(events, 500, 1000).orElseThrow();
    assertThat(rate.value()).isCloseTo(2 * events, CLOSE);
    assertThat(rate.interval().low()).isCloseTo(2 * low, within(1e-9));
    assertThat(rate.interval().high()).isCloseTo(2 * high, within(1e-9));
  }

  @Test
  void aRateNeedsPeopleAndEventsOfNoughtOrMore() {
    assertThat(Rate.of(1, 0, 1000)).isEmpty();
    assertThat(Rate.of(1, -1, 1000)).isEmpty();
    assertThat(Rate.proportion(0, 0)).isEmpty();
    refused(() -> Rate.of(-1, 10, 1000), "Not a count of events: -1.0");
    refused(() -> Rate.proportion(-1, 10), "Not a count of events: -1.0");
    refused(() -> Rate.proportion(11, 10), "More events than trials: 11.0, 10.0");
    Rate all = Rate.proportion(10, 10).orElseThrow();
    assertThat(all.value()).isEqualTo(1);
    assertThat(all.interval().high()).isEqualTo(1);
    // Wilson: 10 / (10 + z^2)
    assertThat(all.interval().low()).isCloseTo(10 / 13.841458820694124, CLOSE);
  }

  @Test
  void tenEventsAreEnoughForAStandardisedRate() {
    double[] people = {1000, 2000};
    double[] standard = {5000, 3000};
    Rate rate =
        DirectlyStandardisedRate.of(new double[] {4, 6}, people, standard, 1e5).orElseThrow();
    assertThat(rate.value()).isCloseTo(362.5, within(1e-9));
    assertThat(rate.interval().low()).isCloseTo(142.98804138742193, within(1e-9));
    assertThat(rate.interval().high()).isCloseTo(715.8827941724481, within(1e-9));
    assertThat(DirectlyStandardisedRate.of(new double[] {4, 5}, people, standard, 1e5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 1, 1", "1, 0, 1", "1, -1, 1", "1, 1, -1"})
  void aGroupOfNobodyIsRefused(double events, double people, double standard) {
    refused(
        () ->
            DirectlyStandardisedRate.of(
                new double[] {20, events},
                new double[] {20, people},
                new double[] {20, standard},
                1),
        "Not a group: events ");
    assertThat(
            DirectlyStandardisedRate.of(
                new double[] {20, 0}, new double[] {20, 1}, new double[] {20, 0}, 1))
        .isPresent();
  }

  @Test
  void inequalityByWayOfLogarithms() {
    near(Diversity.theilT(FOUR), 0.10644013528622318);
    near(Diversity.theilL(FOUR), 0.12177727428716867);
    near(Diversity.shannon(FOUR), 1.2798542258336676);
    near(Diversity.evenness(FOUR), 0.9232196723355078);
    near(Diversity.atkinson(FOUR, 1), 0.11465446423974268);
    near(Diversity.atkinson(FOUR, 2), 0.232);
    near(Diversity.divergence(FOUR, new double[] {4, 3, 2, 1}), 0.4564348191467835);
    // ln(0.5 / 0.25), the share of the one that is zero passed over
    near(Diversity.divergence(new double[] {1, 1, 0}, new double[] {1, 1, 2}), Math.log(2));
    assertThat(Diversity.divergence(new double[] {1, 1}, new double[] {1, 0}).whyNot())
        .contains(MissingReason.PART_WITHOUT_WHOLE);
    assertThat(Diversity.divergence(new double[] {1, 0}, new double[] {1, 0}))
        .isEqualTo(StatResult.of(0));
    assertThat(Diversity.divergence(FOUR, new double[4]).whyNot())
        .contains(MissingReason.SHARE_OF_NOTHING);
    // -(1/4 ln 1/4 + 3/4 ln 3/4) / ln 2
    near(Diversity.evenness(new double[] {1, 3}), 0.8112781244591328);
    assertThat(Diversity.evenness(new double[] {3}).whyNot()).contains(MissingReason.TOO_FEW);
    assertThat(Diversity.theilL(new double[4]).whyNot()).contains(MissingReason.SHARE_OF_NOTHING);
  }

  /** With a zero and an aversion of 1 or more the equivalent is zero; below 1 it is not. */
  @Test
  void aversionOnEitherSideOfOne() {
    double[] oneHasNothing = {0, 1};
    assertThat(Diversity.atkinson(oneHasNothing, 1)).isEqualTo(StatResult.of(1));
    assertThat(Diversity.atkinson(oneHasNothing, 2)).isEqualTo(StatResult.of(1));
    // (mean of 0 and 2^(1/2))^2 = 1/2
    near(Diversity.atkinson(oneHasNothing, 0.5), 0.5);
    refused(() -> Diversity.atkinson(FOUR, 0), "Not an aversion to inequality: 0.0");
  }

  private static void near(StatResult measure, double expected) {
    assertThat(measure.value().orElseThrow()).isCloseTo(expected, CLOSE);
  }

  @Test
  void concentrationNeedsTwoCategoriesToBeNormalised() {
    near(Concentration.herfindahl(FOUR), 0.3);
    near(Concentration.normalisedHerfindahl(FOUR), (0.3 - 0.25) / 0.75);
    near(Concentration.equivalentNumber(FOUR), 10 / 3.0);
    assertThat(Concentration.normalisedHerfindahl(new double[] {3}).whyNot())
        .contains(MissingReason.TOO_FEW);
    assertThat(Concentration.normalisedHerfindahl(new double[] {3, 0})).isEqualTo(StatResult.of(1));
  }

  /** Shares 0, 1/4, 3/4 against 1/2, 1/4, 1/4: 1 - (1/4 * 1/4 + 1/4 * (1/4 + 1)) = 5/8. */
  @Test
  void theCurveOfOneDistributionAgainstAnother() {
    assertThat(gini(new double[] {0, 1, 3}, new double[] {2, 1, 1})).isCloseTo(0.625, CLOSE);
    // A category that neither has is left out.
    assertThat(gini(new double[] {0, 1, 0, 3}, new double[] {2, 1, 0, 1})).isCloseTo(0.625, CLOSE);
    // One that only the amounts have comes last, without width: 1 - 1 * 3/4.
    assertThat(gini(new double[] {1, 3}, new double[] {0, 2})).isCloseTo(0.25, CLOSE);
    assertThat(LorenzCurve.ofShares(new double[] {1, 2}, new double[2])).isEmpty();
    assertThat(LorenzCurve.ofShares(new double[2], new double[] {1, 2})).isEmpty();
    refused(() -> LorenzCurve.of(new double[] {1, -1}), "An amount below zero: -1.0");
  }

  private static double gini(double[] amounts, double[] reference) {
    return LorenzCurve.ofShares(amounts, reference).orElseThrow().gini();
  }

  @Test
  void areasWhereNobodyLivesArePassedOver() {
    double[] members = {1, 3, 0};
    double[] others = {2, 1, 0};
    // 1/4 * 2/4 + 3/4 * 1/5
    near(Dissimilarity.interaction(members, others, new double[] {4, 5, 0}), 0.275);
    near(Dissimilarity.index(members, others), 0.5 * (5 / 12.0 + 5 / 12.0));
    assertThat(Dissimilarity.krugman(members, new double[3]).whyNot())
        .contains(MissingReason.SHARE_OF_NOTHING);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void nothingEndlessIsTakenForAFigure(double endless) {
    double[] x = {1, 2, endless};
    refused(() -> Correlation.of(x, first(3, FOUR)), "Not a finite figure: " + endless);
    refused(
        () -> Dissimilarity.interaction(first(3, FOUR), x, first(3, FOUR)),
        "Not a finite figure: " + endless);
    refused(() -> StatResult.of(endless), "Not a finite figure: " + endless);
    refused(() -> Rounding.none().bounds(endless), "Not a finite figure: " + endless);
  }

  @Test
  void columnsMustBeOfOneLength() {
    String message = "Arrays of different length: 4 and 3";
    double[] three = first(3, FOUR);
    refused(() -> Correlation.of(FOUR, three), message);
    refused(() -> FittedLine.of(FOUR, three), message);
    refused(() -> Weighted.mean(FOUR, three), message);
    refused(() -> Weighted.correlation(FOUR, three, FOUR), message);
    refused(() -> Weighted.correlation(FOUR, FOUR, three), message);
    refused(() -> PercentageBend.of(FOUR, three), message);
    refused(() -> PartialCorrelation.of(FOUR, FOUR, List.of(three)), message);
    refused(() -> LorenzCurve.weighted(FOUR, three), message);
    refused(() -> LorenzCurve.ofShares(FOUR, three), message);
    refused(() -> Dissimilarity.krugman(FOUR, three), message);
    refused(() -> Dissimilarity.interaction(FOUR, three, FOUR), message);
    refused(() -> Dissimilarity.interaction(FOUR, FOUR, three), message);
    refused(() -> Diversity.divergence(FOUR, three), message);
    refused(() -> DirectlyStandardisedRate.of(FOUR, three, FOUR, 1), message);
    refused(() -> DirectlyStandardisedRate.of(FOUR, FOUR, three, 1), message);
    refused(() -> PearsonTable.of(List.of(FOUR, three)), message);
    refused(() -> Jackknife.standardErrorOfCorrelation(FOUR, three), message);
  }

  @Test
  void boundsMayBeOnePointButNotTheWrongWayRound() {
    assertThat(new Interval(2, 2).high()).isEqualTo(2);
    refused(() -> new Interval(2, 1.9), "Not an interval: 2.0 to 1.9");
    refused(() -> Rounding.toUnit(0), "Not a unit of rounding: 0.0");
    refused(() -> Rounding.none().bounds(-0.1), "Not a published figure: -0.1");
    assertThat(Rounding.none().bounds(0)).isEqualTo(new Interval(0, 0));
  }

  @Test
  void aDirectionIsNeitherUpNorDownAtNoughtAlone() {
    assertThat(Direction.of(0)).isEqualTo(Direction.NONE);
    assertThat(Direction.of(-0.0)).isEqualTo(Direction.NONE);
    assertThat(Direction.of(Double.MIN_VALUE)).isEqualTo(Direction.POSITIVE);
    assertThat(Direction.of(-Double.MIN_VALUE)).isEqualTo(Direction.NEGATIVE);
  }
}
