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
import org.placebook.stats.correlation.PercentageBend;
import org.placebook.stats.correlation.RankCorrelation;
import org.placebook.stats.correlation.Weighted;

/**
 * Every limit of correlations and of lines on either side of it. Figures from numpy 1.24 and scipy
 * 1.10 unless another source is named: stats.chi2.ppf, stats.kendalltau, numpy.corrcoef of
 * residuals, of what is left, by weights.
 */
class CorrelationThresholdsTest {
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
