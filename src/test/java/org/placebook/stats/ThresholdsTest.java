package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.stats.correlation.Adjustment;
import org.placebook.stats.correlation.Coefficient;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.FittedLine;
import org.placebook.stats.correlation.Jackknife;
import org.placebook.stats.correlation.LeaveOneOut;
import org.placebook.stats.correlation.LogRatios;
import org.placebook.stats.correlation.PartialCorrelation;
import org.placebook.stats.correlation.PearsonTable;
import org.placebook.stats.correlation.PercentageBend;
import org.placebook.stats.correlation.RankCorrelation;
import org.placebook.stats.correlation.Weighted;

/**
 * Every limit on either side of it. Figures from numpy 1.24 and scipy 1.10 unless another source is
 * named: stats.chi2.ppf, stats.kendalltau, numpy.corrcoef of residuals, of what is left, by
 * weights.
 */
class ThresholdsTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final double[] FOUR = {1, 2, 3, 4};
  private static final double[] ORDER = {2, 1, 4, 3.5};
  private static final double[] SIX = {1, 2, 3, 4, 5, 6};
  private static final double[] OTHER = {2, 1, 4, 3, 6, 9};

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
  }

  private static double[] first(int n, double... figures) {
    return Arrays.copyOf(figures, n);
  }

  @Test
  void threePairsMakeACorrelationAndFourAnInterval() {
    assertThat(Correlation.of(first(2, FOUR), first(2, ORDER)).whyNot())
        .contains(MissingReason.TOO_FEW);
    Correlation.Measured three =
        Correlation.of(first(3, FOUR), first(3, ORDER)).measured().orElseThrow();
    assertThat(three.n()).isEqualTo(3);
    assertThat(three.interval()).isEmpty();
    assertThat(three.leaveOneOut()).isEmpty();
    Correlation.Measured four = Correlation.of(FOUR, ORDER).measured().orElseThrow();
    assertThat(four.r()).isCloseTo(0.7032108464077431, CLOSE);
    assertThat(four.p()).isCloseTo(0.2967891535922569, CLOSE);
    Interval interval = four.interval().orElseThrow();
    assertThat(interval.low()).isCloseTo(-0.7955382964625219, CLOSE);
    assertThat(interval.high()).isCloseTo(0.9931085995380745, CLOSE);
    LeaveOneOut without = four.leaveOneOut().orElseThrow();
    assertThat(without.lowest().r()).isCloseTo(0.6546536707079771, CLOSE);
    assertThat(without.lowest().row()).isEqualTo(3);
    assertThat(without.highest().r()).isCloseTo(0.8386278693775346, CLOSE);
    assertThat(without.highest().row()).isEqualTo(1);
  }

  /** numpy.corrcoef without each row: 0.5, 0.965, 0.992, 0.992, and less than zero. */
  @Test
  void theFirstRowMayBeTheOneLeftOut() {
    double[] x = {9, 1, 2, 3};
    double[] y = {9, 1, 3, 2};
    LeaveOneOut lowest = Correlation.of(x, y).measured().orElseThrow().leaveOneOut().orElseThrow();
    assertThat(lowest.lowest()).isEqualTo(new LeaveOneOut.Extreme(0.5, 0));
    double[] down = {-9, -1, -3, -2};
    LeaveOneOut highest =
        Correlation.of(x, down).measured().orElseThrow().leaveOneOut().orElseThrow();
    assertThat(highest.highest()).isEqualTo(new LeaveOneOut.Extreme(-0.5, 0));
  }

  /** Of equal extremes the first row's is taken, and rows are those of the columns handed in. */
  @Test
  void theRowLeftOutIsTheFirstOfItsKind() {
    double[] x = {Double.NaN, 1, 1, 2, 2};
    double[] y = {5, 1, 2, 1, 2};
    LeaveOneOut without = Correlation.of(x, y).measured().orElseThrow().leaveOneOut().orElseThrow();
    assertThat(without.lowest().row()).isEqualTo(1);
    assertThat(without.highest().row()).isEqualTo(2);
    assertThat(without.lowest().r()).isCloseTo(-0.5, CLOSE);
    assertThat(without.highest().r()).isCloseTo(0.5, CLOSE);
  }

  @Test
  void theJackknifeNeedsFourPairsThatAllMayGo() {
    assertThat(Jackknife.standardErrorOfCorrelation(first(3, FOUR), first(3, ORDER))).isEmpty();
    assertThat(Jackknife.standardErrorOfCorrelation(FOUR, ORDER).orElseThrow())
        .isCloseTo(0.11575488399657345, CLOSE);
    double[] five = {2, 1, 4, 3, 7};
    assertThat(Jackknife.standardErrorOfCorrelation(first(5, SIX), five).orElseThrow())
        .isCloseTo(0.2223885455482221, CLOSE);
    double[] oneApart = {5, 1, 1, 1};
    assertThat(Jackknife.standardErrorOfCorrelation(oneApart, ORDER)).isEmpty();
  }

  /** R: identical to 15 digits are the same; 0.1 + 0.2 is two units of the last place off 0.3. */
  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "2, true", "3, false"})
  void figuresApartByTheirLastPlaceAreConstant(int units, boolean constant) {
    double apart = 1.5 + units * Math.ulp(1.5);
    assertThat(Centred.isConstant(new double[] {1.5, apart, 1.5})).isEqualTo(constant);
    assertThat(Centred.isConstant(new double[] {-1.5, -apart, -1.5})).isEqualTo(constant);
  }

  @Test
  void figuresNextToNoughtAreStillCentred() {
    double tiny = Math.scalb(1.0, -1010);
    double[] x = {tiny, 2 * tiny, 3 * tiny, 4 * tiny};
    assertThat(Correlation.of(x, ORDER).measured().orElseThrow().r())
        .isCloseTo(0.7032108464077431, CLOSE);
    double huge = Math.scalb(1.0, 1020);
    double[] large = {huge, 2 * huge, 3 * huge, 4 * huge};
    assertThat(Correlation.of(large, ORDER).measured().orElseThrow().r())
        .isCloseTo(0.7032108464077431, CLOSE);
  }

  /** Kendall's recursion is exact up to 49; without ties at n = 50 the normal takes over. */
  @Test
  void kendallsPIsExactUpToFortyNine() {
    RankCorrelation exact = kendall(49);
    assertThat(exact.method()).isEqualTo(PValueMethod.KENDALL_RECURSION);
    assertThat(exact.coefficient()).isCloseTo(0.020408163265306117, CLOSE);
    assertThat(exact.p()).isCloseTo(0.8436879150123852, CLOSE);
    RankCorrelation approximate = kendall(50);
    assertThat(approximate.method()).isEqualTo(PValueMethod.KENDALL_NORMAL);
    assertThat(approximate.p()).isCloseTo(0.8343534347326885, CLOSE);
  }

  /** kendalltau(x, y, method="asymptotic"): three and more alike in both columns. */
  @Test
  void groupsOfTiesWidenKendallsSpread() {
    double[] x = {1, 1, 1, 2, 3, 4, 5, 5, 5, 6, 7, 8};
    double[] y = {2, 2, 2, 1, 3, 3, 3, 7, 5, 6, 9, 4};
    RankCorrelation tau = Correlation.of(x, y).measured().orElseThrow().kendall();
    assertThat(tau.coefficient()).isCloseTo(0.6833333333333333, CLOSE);
    assertThat(tau.p()).isCloseTo(0.003618346808673778, CLOSE);
  }

  /** A row that lacks one of the figures is as if it were not there. */
  @Test
  void rowsAreTakenWhole() {
    double none = Double.NaN;
    double[] x = {1, 2, none, 3, 4, 5, 6, 7};
    double[] y = {2, 1, 8, 4, 3, 6, 9, none};
    double[] z = {3, 1, 7, 4, 1, 5, 9, 2};
    found(PartialCorrelation.of(x, y, List.of(z)), 6, 0.9788110984755042, 0.0036907222157466645);
    double[] weights = {1, 2, 9, 3, 4, 5, 6, 9};
    found(Weighted.correlation(x, y, weights), 6, 0.9142069293786222, 0.01072493860525379);
    double[] gap = {1, 2, 9, 3, 4, none, 6, 9};
    assertThat(Weighted.correlation(x, y, gap).n()).isEqualTo(5);
  }

  /** All orders of nine are gone through, with ties or without; from ten on others take over. */
  @Test
  void theMethodOfPIsNamed() {
    double[] nine = IntStream.range(0, 9).mapToDouble(i -> i * 5 % 9).toArray();
    double[] tied = nine.clone();
    tied[0] = tied[1];
    Correlation.Measured plain = Correlation.of(nine, reversed(nine)).measured().orElseThrow();
    assertThat(plain.kendall().method()).isEqualTo(PValueMethod.ALL_PERMUTATIONS);
    assertThat(plain.spearman().method()).isEqualTo(PValueMethod.ALL_PERMUTATIONS);
    Correlation.Measured ties = Correlation.of(nine, tied).measured().orElseThrow();
    assertThat(ties.kendall().method()).isEqualTo(PValueMethod.ALL_PERMUTATIONS);
    assertThat(kendall(10).method()).isEqualTo(PValueMethod.KENDALL_RECURSION);
  }

  private static double[] reversed(double[] figures) {
    return IntStream.range(0, figures.length)
        .mapToDouble(i -> figures[figures.length - 1 - i])
        .toArray();
  }

  private static RankCorrelation kendall(int n) {
    double[] x = IntStream.range(0, n).asDoubleStream().toArray();
    double[] y = IntStream.range(0, n).mapToDouble(i -> i * 31 % n).toArray();
    return Correlation.of(x, y).measured().orElseThrow().kendall();
  }

  @Test
  void aPartialCorrelationNeedsThreePairsMoreThanControls() {
    double[] control = {1, 4, 2, 3};
    Coefficient too =
        PartialCorrelation.of(first(3, FOUR), first(3, ORDER), List.of(first(3, control)));
    assertThat(too.whyNot()).contains(MissingReason.TOO_FEW);
    assertThat(too.n()).isEqualTo(3);
    found(
        PartialCorrelation.of(FOUR, ORDER, List.of(control)),
        4,
        0.9638675125503198,
        0.17165658929165115);
    double[] six = {3, 1, 4, 1, 5, 9};
    found(
        PartialCorrelation.of(SIX, OTHER, List.of(six)),
        6,
        0.9788110984755042,
        0.0036907222157466645);
    assertThat(PartialCorrelation.of(SIX, OTHER, List.of(six, SIX)).whyNot())
        .contains(MissingReason.EXPLAINED);
    assertThat(PartialCorrelation.of(OTHER, SIX, List.of(six, SIX)).whyNot())
        .contains(MissingReason.EXPLAINED);
    assertThat(PartialCorrelation.of(SIX, OTHER, List.of(six, six)).whyNot())
        .contains(MissingReason.EXPLAINED);
    double[] zeros = new double[6];
    assertThat(PartialCorrelation.of(SIX, OTHER, List.of(zeros)).whyNot())
        .contains(MissingReason.EXPLAINED);
  }

  /** Shares of a whole that add up to it are made of each other, however they are rounded. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void controlsThatAddUpToTheirWholeAreNoControls(int seed) {
    Random random = new Random(seed);
    double[][] shares = new double[3][40];
    for (int area = 0; area < 40; area++) {
      double[] counts = random.doubles(3, 1, 1000).toArray();
      for (int i = 0; i < 3; i++) {
        shares[i][area] = counts[i] / Arrays.stream(counts).sum();
      }
    }
    double[] x = random.doubles(40).toArray();
    double[] y = random.doubles(40).toArray();
    assertThat(PartialCorrelation.of(x, y, List.of(shares)).whyNot())
        .contains(MissingReason.EXPLAINED);
    assertThat(PartialCorrelation.of(x, y, List.of(shares).subList(0, 2)).found()).isPresent();
  }

  private static void found(Coefficient coefficient, int n, double value, double p) {
    Coefficient.Found found = coefficient.found().orElseThrow();
    assertThat(coefficient.whyNot()).isEmpty();
    assertThat(coefficient.n()).isEqualTo(n);
    assertThat(found.value()).isCloseTo(value, CLOSE);
    assertThat(found.p()).isCloseTo(p, CLOSE);
  }

  @Test
  void aWeightOfNoughtDoesNotCount() {
    double[] weights = {1, 2, 3, 4, 5, 6};
    found(Weighted.correlation(SIX, OTHER, weights), 6, 0.9142069293786222, 0.01072493860525379);
    assertThat(Weighted.mean(OTHER, weights).value().orElseThrow()).isCloseTo(16 / 3.0, CLOSE);
    double[] three = {1, 0, 0, 2, 1, 0};
    assertThat(Weighted.correlation(SIX, OTHER, three).n()).isEqualTo(3);
    assertThat(Weighted.correlation(SIX, OTHER, three).found()).isPresent();
    double[] two = {1, 0, 0, 2, 0, 0};
    assertThat(Weighted.correlation(SIX, OTHER, two).whyNot()).contains(MissingReason.TOO_FEW);
    assertThat(Weighted.mean(SIX, new double[6]).whyNot()).contains(MissingReason.MISSING);
    double[] alike = {3, 1, 1, 3, 3, 1};
    assertThat(Weighted.correlation(alike, OTHER, three).whyNot()).contains(MissingReason.CONSTANT);
    assertThat(Weighted.correlation(OTHER, alike, three).whyNot()).contains(MissingReason.CONSTANT);
  }

  @Test
  void thePercentageBendNeedsThreePairsAndSomeWidth() {
    Coefficient two = PercentageBend.of(first(2, FOUR), first(2, ORDER));
    assertThat(two.whyNot()).contains(MissingReason.TOO_FEW);
    assertThat(two.n()).isEqualTo(2);
    found(PercentageBend.of(first(3, FOUR), first(3, FOUR)), 3, 1, 0);
    double[] oneApart = {1, 1, 1, 1, 1, 7};
    assertThat(PercentageBend.of(oneApart, SIX).whyNot()).contains(MissingReason.CONSTANT);
    assertThat(PercentageBend.of(SIX, oneApart).whyNot()).contains(MissingReason.CONSTANT);
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

  @Test
  void logRatiosSumToNought() {
    double[] ratios = LogRatios.centred(new double[] {1, Math.E, Math.E * Math.E}).orElseThrow();
    assertThat(ratios[0]).isCloseTo(-1, CLOSE);
    assertThat(ratios[1]).isCloseTo(0, CLOSE);
    assertThat(ratios[2]).isCloseTo(1, CLOSE);
    refused(() -> LogRatios.centred(new double[] {-1, 1}), "An amount below zero");
  }

  /** A line through (0, 0), (1, 1), (2, 0): slope 0, intercept 1/3, and what it leaves. */
  @Test
  void aLineThroughThreePoints() {
    double[] x = {Double.NaN, 0, 1, 2};
    double[] y = {9, 0, 1, 0};
    FittedLine line = FittedLine.of(x, y).orElseThrow();
    assertThat(line.n()).isEqualTo(3);
    assertThat(line.slope()).isCloseTo(0, CLOSE);
    assertThat(line.intercept()).isCloseTo(1 / 3.0, CLOSE);
    assertThat(line.residual(2).orElseThrow()).isCloseTo(2 / 3.0, CLOSE);
    assertThat(line.residualStandardDeviation()).isCloseTo(Math.sqrt(6 / 9.0), CLOSE);
    assertThat(line.slopeStandardError()).isCloseTo(Math.sqrt(6 / 9.0 / 2), CLOSE);
    assertThat(line.leverage(1).orElseThrow()).isCloseTo(1 / 3.0 + 1 / 2.0, CLOSE);
    // e^2 h / (2 s^2 (1 - h)^2) = (1/9)(5/6) / (2 (6/9) (1/36))
    assertThat(line.cooksDistance(1).orElseThrow()).isCloseTo(2.5, CLOSE);
    assertThat(line.residual(1).orElseThrow()).isCloseTo(-1 / 3.0, CLOSE);
    assertThat(line.residual(0)).isEmpty();
    assertThat(line.leverage(0)).isEmpty();
    assertThat(line.cooksDistance(0)).isEmpty();
    assertThat(FittedLine.of(new double[] {0, 1}, new double[] {0, 1})).isEmpty();
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

  @ParameterizedTest
  @CsvSource({"1, 0", "-1, 1", "0, 0.5"})
  void aCorrelationMayLieOnItsLimits(double value, double p) {
    assertThat(Coefficient.of(4, value, p).found().orElseThrow().p()).isEqualTo(p);
    assertThat(new RankCorrelation(value, p, PValueMethod.SPEARMAN_T).coefficient())
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"1.01, 0", "-1.01, 1", "0, -0.01", "0, 1.01", "NaN, 0", "0, NaN"})
  void aCorrelationBeyondItsLimitsIsRefused(double value, double p) {
    refused(() -> Coefficient.of(4, value, p), "Not a correlation: ");
    refused(() -> new RankCorrelation(value, p, PValueMethod.SPEARMAN_T), "Not a correlation: ");
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

  /** R: p.adjust(c(0.02, NA, 0.5, 0.04), method). */
  @Test
  void whatHasNoPIsNotCounted() {
    double[] p = {0.02, Double.NaN, 0.5, 0.04};
    assertThat(Adjustment.HOLM.adjust(p))
        .containsExactly(new double[] {0.06, Double.NaN, 0.5, 0.08}, CLOSE);
    assertThat(Adjustment.BENJAMINI_HOCHBERG.adjust(p))
        .containsExactly(new double[] {0.06, Double.NaN, 0.5, 0.06}, CLOSE);
    assertThat(Adjustment.BONFERRONI.adjust(p))
        .containsExactly(new double[] {0.06, Double.NaN, 1, 0.12}, CLOSE);
  }
}
