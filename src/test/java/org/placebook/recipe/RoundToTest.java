package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NHS England's "7 and 5": counts of 1 to 7 are withheld, the rest go to the nearest 5. */
class RoundToTest {
  private static final RoundTo SEVEN_AND_FIVE = new RoundTo(7, 5);

  @ParameterizedTest
  @CsvSource({
    "-1, false",
    "0, false",
    "0.5, true",
    "1, true",
    "7, true",
    "7.01, false",
    "8, false"
  })
  void withholdsCountsAboveZeroUpToTheSmall(double count, boolean withheld) {
    assertThat(SEVEN_AND_FIVE.withholds(count)).isEqualTo(withheld);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "8, 10", "12, 10", "12.4, 10", "12.5, 15", "13, 15", "100, 100", "103, 105"})
  void roundsToTheNearestMultipleHalvesUpwards(double count, double rounded) {
    assertThat(SEVEN_AND_FIVE.rounded(count)).isEqualTo(rounded);
  }

  @Test
  void withholdsNothingWhereOnlyAStepIsGiven() {
    assertThat(new RoundTo(0, 5).withholds(1)).isFalse();
    assertThat(new RoundTo(0, 10).rounded(14)).isEqualTo(10);
  }

  @Test
  void doesAsMuchAsEachOfTwo() {
    assertThat(SEVEN_AND_FIVE.with(new RoundTo(4, 10))).isEqualTo(new RoundTo(7, 10));
    assertThat(new RoundTo(4, 10).with(SEVEN_AND_FIVE)).isEqualTo(new RoundTo(7, 10));
  }

  @Test
  void withholdsCountsBelowAThresholdButNotTheThreshold() {
    RoundTo below = SEVEN_AND_FIVE.below(10);
    assertThat(below.withholds(9)).isTrue();
    assertThat(below.withholds(10)).isFalse();
    assertThat(below.step()).isEqualTo(5);
    assertThat(SEVEN_AND_FIVE.below(5).withholds(7)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"7, 0", "7, -5", "-1, 5", "NaN, 5", "7, NaN"})
  void refusesWhatNothingCanBeRoundedTo(double small, double step) {
    assertThatThrownBy(() -> new RoundTo(small, step)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theRoundingOfAPublisherIsToAMultipleAboveZero() {
    assertThat(new RoundingRule.To(0.1).multiple()).isEqualTo(0.1);
    for (double none : new double[] {0, -5, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new RoundingRule.To(none))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theRoundingOfAPublisherIsOneOfThree() {
    assertThat(called(new RoundingRule.None())).isEqualTo("none");
    assertThat(called(new RoundingRule.Bres())).isEqualTo("BRES");
    assertThat(called(new RoundingRule.To(5))).isEqualTo("to 5.0");
  }

  private static String called(RoundingRule rule) {
    return rule.match(none -> "none", bres -> "BRES", to -> "to " + to.multiple());
  }
}
