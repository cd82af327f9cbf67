package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placebook.recipe.proof.SumColumn.Fit.BETWEEN;
import static org.placebook.recipe.proof.SumColumn.Fit.NEARLY;
import static org.placebook.recipe.proof.SumColumn.Fit.NONE;
import static org.placebook.recipe.proof.SumColumn.Fit.NOTHING;
import static org.placebook.recipe.proof.SumColumn.Fit.SUM;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeColumn;

/** How one row goes with others of a column, each limit from both sides; the first row is asked. */
class SumColumnTest {
  private static SumColumn.Fit fit(double... figures) {
    return named("X", figures);
  }

  private static SumColumn.Fit named(String heading, double... figures) {
    List<Integer> others = java.util.stream.IntStream.range(1, figures.length).boxed().toList();
    return new SumColumn(FakeColumn.of(heading, figures)).sum(0, others);
  }

  @Test
  void wholeFiguresAddUpToTheDigit() {
    assertThat(fit(3001, 1003, 1998)).isEqualTo(SUM);
    assertThat(fit(3002, 1003, 1998)).isEqualTo(NEARLY);
    assertThat(fit(3033, 1003, 1998)).isEqualTo(NONE);
  }

  @Test
  void aGapTellsNothing() {
    assertThat(fit(Double.NaN, 1003, 1998)).isEqualTo(NOTHING);
    assertThat(fit(3001, 1003, Double.NaN)).isEqualTo(NOTHING);
    assertThat(fit(3001)).isEqualTo(NOTHING);
  }

  /** Three figures rounded to 10 may be off by 15. */
  @Test
  void roundedFiguresMayMissTheirSum() {
    assertThat(fit(6010, 2010, 3990)).isEqualTo(SUM);
    assertThat(fit(6020, 2010, 3990)).isEqualTo(NONE);
  }

  /** 1.5 that rounding of three figures leaves open are half a per cent of 300. */
  @Test
  void whatRoundingLeavesOpenIsHalfAPerCentAtMost() {
    assertThat(fit(301, 149, 151)).isEqualTo(NEARLY);
    assertThat(fit(299, 149, 151)).isEqualTo(NONE);
    assertThat(fit(30.1, 14.9, 15.1)).isEqualTo(SUM);
    assertThat(fit(29.9, 14.9, 15.1)).isEqualTo(NONE);
  }

  @Test
  void figuresBelowTenAddUpByChance() {
    assertThat(fit(10, 4, 6)).isEqualTo(SUM);
    assertThat(fit(9, 4, 5)).isEqualTo(NOTHING);
  }

  @Test
  void aFigureBelowTenIsTheSumOfLargerOnes() {
    assertThat(fit(5, 10, -5)).isEqualTo(SUM);
    assertThat(fit(4, 9, -5)).isEqualTo(NOTHING);
  }

  @Test
  void oneFigureBesideZerosIsItsOwnSum() {
    assertThat(fit(40, 40, 0)).isEqualTo(NOTHING);
    assertThat(fit(80, 40, 40, 0)).isEqualTo(SUM);
    assertThat(fit(80, 40, 40)).isEqualTo(NOTHING);
  }

  @Test
  void whatLiesAmongTheOthersMayBeTheirRate() {
    assertThat(fit(30, 20, 40)).isEqualTo(NEARLY);
    assertThat(fit(20, 20, 40)).isEqualTo(NEARLY);
    assertThat(fit(40, 20, 40)).isEqualTo(NEARLY);
    assertThat(fit(41, 20, 40)).isEqualTo(NONE);
    assertThat(fit(19, 20, 40)).isEqualTo(NONE);
    assertThat(fit(30.1, 20.2, 40.3)).isEqualTo(BETWEEN);
    assertThat(named("Rate", 30, 20, 40)).isEqualTo(NOTHING);
  }

  @Test
  void wordsOfTheHeadingSayRate() {
    assertThat(isRate("Jobs per head")).isTrue();
    assertThat(isRate("Jobs")).isFalse();
  }

  private static boolean isRate(String heading) {
    return new SumColumn(FakeColumn.of(heading, 1)).isNamedRate();
  }

  @Test
  void aMeanIsAsLikelyByChanceAsItsStepIsOfTheRange() {
    assertThat(chance(30, 20, 40)).contains(0.05 * 10);
    assertThat(chance(31, 22, 40)).contains(1 / 18.0);
    assertThat(chance(25, 20, 40)).isEmpty();
    assertThat(chance(Double.NaN, 20, 40)).contains(1.0);
    assertThat(chance(30, 20, Double.NaN)).contains(1.0);
    assertThat(chance(30, 30, 30)).contains(1.0);
    assertThat(chance(1, 0, 1)).contains(1.0);
  }

  private static java.util.Optional<Double> chance(double... figures) {
    List<Integer> others = java.util.stream.IntStream.range(1, figures.length).boxed().toList();
    return new SumColumn(FakeColumn.of("X", figures)).chanceOfMean(0, others);
  }

  @Test
  void aRowWithoutAFigureIsNotFilled() {
    SumColumn column = new SumColumn(FakeColumn.of("X", 1, Double.NaN));
    assertThat(column.isFilled(List.of(0))).isTrue();
    assertThat(column.isFilled(List.of(0, 1))).isFalse();
    assertThat(column.number(0)).isEqualTo(1);
    assertThat(column.number(1)).isZero();
  }
}
