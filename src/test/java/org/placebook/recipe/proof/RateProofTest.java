package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeColumn;
import org.placebook.table.FigureColumn;

/** When a column is proved to be the rate, or the per cent, of others. */
class RateProofTest {
  private static final FigureColumn PART = FakeColumn.of("K", 25, 50, 75);
  private static final FigureColumn WHOLE = FakeColumn.of("L", 100, 1000, 1000);

  private static OptionalDouble per(double... rates) {
    return RateProof.per(FakeColumn.of("M", rates), PART, WHOLE);
  }

  @Test
  void isStatedForOneOrForMany() {
    assertThat(per(0.25, 0.05, 0.08)).hasValue(1);
    assertThat(per(25, 5, 7.5)).hasValue(100);
    assertThat(per(250, 50, 75)).hasValue(1000);
    assertThat(per(2500, 500, 750)).hasValue(10_000);
    assertThat(per(25_000, 5000, 7500)).hasValue(100_000);
  }

  @Test
  void isAsExactAsItIsRounded() {
    assertThat(per(25.1, 5, 7.5)).isEmpty();
    assertThat(per(25, 5, 8)).hasValue(100);
    assertThat(per(25, 5, 7)).hasValue(100);
    assertThat(per(25, 5, 6)).isEmpty();
  }

  @Test
  void threeRowsAreTheFewest() {
    assertThat(per(25, 5, Double.NaN)).isEmpty();
    FigureColumn rate = FakeColumn.of("M", 25, 5, 7.5, 9);
    FigureColumn part = FakeColumn.of("K", 25, 50, 75, 80);
    assertThat(RateProof.per(rate, part, FakeColumn.of("L", 100, 1000, 1000, 0))).hasValue(100);
    assertThat(RateProof.per(rate, part, FakeColumn.of("L", 100, 1000, Double.NaN, 0))).isEmpty();
    assertThat(ofParts(25, Double.NaN, 75)).isEmpty();
  }

  private static OptionalDouble ofParts(double... parts) {
    return RateProof.per(FakeColumn.of("M", 25, 5, 7.5), FakeColumn.of("K", parts), WHOLE);
  }

  /** Rates within the unit they are rounded to are any part's: half of the rows must be larger. */
  @Test
  void mostRowsMustTell() {
    FigureColumn whole = FakeColumn.of("L", 1000, 1000, 1000, 1000);
    FigureColumn small = FakeColumn.of("M", 0, 0, 2, 3);
    FigureColumn larger = FakeColumn.of("M", 0, 2, 2, 3);
    assertThat(RateProof.per(small, FakeColumn.of("K", 0, 1, 20, 30), whole)).isEmpty();
    assertThat(RateProof.per(larger, FakeColumn.of("K", 0, 20, 20, 30), whole)).hasValue(100);
  }

  /** 2,450 of 4,350 are 56.3%, 1,900 are 43.7%. */
  @Test
  void perCentsStandBesideTheirCounts() {
    assertThat(percents(56, 44)).isTrue();
    assertThat(percents(57, 44)).isFalse();
    assertThat(percents(56, 43)).isFalse();
    assertThat(percents(0.56, 0.44)).isTrue();
  }

  private static boolean percents(double one, double other) {
    return !PercentColumns.among(
            List.of(
                FakeColumn.of("X", 2450, 2450, 2450),
                FakeColumn.of("X share", one, one, one),
                FakeColumn.of("Y", 1900, 1900, 1900),
                FakeColumn.of("Y share", other, other, other)),
            List.of())
        .isEmpty();
  }

  @Test
  void perCentsOfATotalNeedThreeRowsOfTenOrMore() {
    FigureColumn percent = FakeColumn.of("X share", 50, 50, 50);
    assertThat(ofTotal(percent, 5, 10)).isTrue();
    assertThat(ofTotal(percent, 4.5, 9)).isFalse();
    assertThat(ofTotal(FakeColumn.of("X share", 50, 50, Double.NaN), 5, 10)).isFalse();
    assertThat(ofTotal(FakeColumn.of("X share", 50, 50), 5, 10)).isFalse();
  }

  private static boolean ofTotal(FigureColumn percent, double count, double whole) {
    FigureColumn x = FakeColumn.of("X", repeat(count, percent.size()));
    FigureColumn total = FakeColumn.of("Total", repeat(whole, percent.size()));
    PercentColumns found = PercentColumns.among(List.of(total, x, percent), List.of(total));
    assertThat(found.countOf(percent).isPresent()).isEqualTo(found.has(percent));
    return found.has(percent);
  }

  private static double[] repeat(double figure, int rows) {
    double[] all = new double[rows];
    java.util.Arrays.fill(all, figure);
    return all;
  }

  /** A share above all of the whole is none; one row in twenty may be. */
  @Test
  void oneRowInTwentyMayFail() {
    assertThat(withOneWrong(20)).isTrue();
    assertThat(withOneWrong(19)).isFalse();
  }

  private static boolean withOneWrong(int rows) {
    double[] percents = repeat(50, rows);
    percents[rows - 1] = 51;
    return ofTotal(FakeColumn.of("X share", percents), 50, 100);
  }

  /** Shares below 1% are of anything: half of the rows must be more. */
  @Test
  void halfOfTheRowsMustTell() {
    assertThat(telling(3, 3)).isTrue();
    assertThat(telling(3, 4)).isFalse();
    assertThat(telling(2, 2)).isFalse();
  }

  private static boolean telling(int large, int small) {
    double[] counts = repeat(2, large + small);
    double[] percents = repeat(0, large + small);
    java.util.Arrays.fill(counts, 0, large, 10);
    java.util.Arrays.fill(percents, 0, large, 1);
    FigureColumn percent = FakeColumn.of("X share", percents);
    FigureColumn total = FakeColumn.of("Total", repeat(1000, large + small));
    FigureColumn x = FakeColumn.of("X", counts);
    return PercentColumns.among(List.of(total, x, percent), List.of(total)).has(percent);
  }

  @Test
  void perCentsMayFollowOneColumnThatStandsAlone() {
    FigureColumn x = FakeColumn.of("X", 2450, 2450, 2450);
    FigureColumn y = FakeColumn.of("Y", 1900, 1900, 1900);
    FigureColumn ofX = FakeColumn.of("X share", 56, 56, 56);
    FigureColumn ofY = FakeColumn.of("Y share", 44, 44, 44);
    FigureColumn other = FakeColumn.of("Cars", 7, 70, 700);
    assertThat(counts(other, x, ofX, y, ofY)).isEqualTo(2);
    assertThat(counts(x, ofX, y, ofY, other)).isEqualTo(2);
    assertThat(counts(x, ofX)).isZero();
    assertThat(counts(x, ofX, y, other)).isZero();
  }

  private static int counts(FigureColumn... columns) {
    List<FigureColumn> all = List.of(columns);
    return PercentColumns.among(all, List.of()).counts(all).size();
  }
}
