package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Indirectly standardised ratios and classes of equal population. Expected figures are of R 4.2.2,
 * by the formulas that PHEindicatormethods publishes for calculate_ISRatio and phe_quantile.
 */
class SmallAreaMeasuresTest {
  private static final double[] PEOPLE = {2500, 3100, 1800, 900};
  private static final double[] RATES = {0.0004, 0.002, 0.011, 0.06};

  /** {@code O <- 49; E <- sum(n * r)}; Byar's limits of O over E. */
  @Test
  void ratioOfManyEvents() {
    Rate ratio = IndirectlyStandardisedRatio.of(49, PEOPLE, RATES, 1).orElseThrow();
    assertThat(ratio.value()).isCloseTo(0.6049382716049383, within(1e-14));
    assertThat(ratio.interval().low()).isCloseTo(0.44750087225626256, within(1e-14));
    assertThat(ratio.interval().high()).isCloseTo(0.7997777136470573, within(1e-14));
  }

  /**
   * {@code O <- 7; r <- r / 10}; {@code qchisq(0.025, 14) / 2} and {@code qchisq(0.975, 16) / 2}.
   */
  @Test
  void ratioOfFewEvents() {
    Rate ratio = IndirectlyStandardisedRatio.of(7, PEOPLE, RATES, 10).orElseThrow();
    assertThat(ratio.value()).isCloseTo(0.8641975308641976, within(1e-14));
    assertThat(ratio.interval().low()).isCloseTo(0.3474522285826996, within(1e-9));
    assertThat(ratio.interval().high()).isCloseTo(1.7805772051484419, within(1e-9));
  }

  @Test
  void noneIsExpectedOfNobody() {
    assertThat(IndirectlyStandardisedRatio.of(7, new double[] {0}, new double[] {1}, 1)).isEmpty();
  }

  /** {@code 4 + 1 - ceiling(4 * sapply(x, function(v) sum(w[x >= v])) / sum(w))}. */
  /** Three classes of two each, whatever their equal weight is. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 0.1, 0.3, 0.7, 1.1, 1e-3, 123.456})
  void weightsWithDecimalsMakeTheSameClasses(double weight) {
    double[] x = {1, 2, 3, 4, 5, 6};
    double[] weights = new double[x.length];
    Arrays.fill(weights, weight);
    double[] classes = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      classes[i] = WeightedQuantile.of(x, weights, i, 3).orElseThrow();
    }
    assertThat(classes).containsExactly(1, 1, 2, 2, 3, 3);
  }

  @Test
  void classesHaveAsManyPeople() {
    double[] x = {10, 20, 30, 40, 50, 60};
    double[] people = {100, 100, 300, 50, 250, 200};
    double[] classes = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      classes[i] = WeightedQuantile.of(x, people, i, 4).orElseThrow();
    }
    assertThat(classes).containsExactly(1, 1, 1, 3, 3, 4);
  }

  /** {@code phe_quantile} of 3, 1, 4, 1, 5, 9, 2 in thirds, ties joint. */
  @Test
  void withEqualPeopleTheyAreThoseOfAreas() {
    double[] x = {3, 1, 4, 1, 5, 9, 2};
    double[] people = {8, 8, 8, 8, 8, 8, 8};
    double[] classes = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      classes[i] = WeightedQuantile.of(x, people, i, 3).orElseThrow();
    }
    assertThat(classes).containsExactly(2, 1, 2, 1, 3, 3, 1);
  }

  @Test
  void areasWithoutEitherAreNotCounted() {
    double[] x = {1, Double.NaN, 2, 3};
    double[] people = {5, 100, Double.NaN, 5};
    assertThat(WeightedQuantile.of(x, people, 0, 2)).hasValue(1);
    assertThat(WeightedQuantile.of(x, people, 3, 2)).hasValue(2);
    assertThat(WeightedQuantile.of(x, people, 3, 3)).isEmpty();
    assertThat(WeightedQuantile.of(x, new double[] {5, 5, 5, -1}, 0, 2)).isEmpty();
  }
}
