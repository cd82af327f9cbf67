package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeColumn;
import org.placebook.table.FigureColumn;

/** From where on columns add up, each limit from both sides. */
class SumsTest {
  private static final Sums ONES = new Sums(1);

  private static FigureColumn column(double... figures) {
    return FakeColumn.of("X", figures);
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 1000, 1000",
    "1500, 1000, 500",
    "750, 500, 250",
    "100, 500, 100",
    "150, 100, 50",
    "75, 50, 25",
    "30, 20, 10",
    "15, 10, 5",
    "7, 10, 1",
    "0.5, 1, 0.5",
    "0.1, 1, 0.1",
    "0.25, 0.01, 0.01",
    "0.003, 1, 0.001"
  })
  void theGrainIsTheLargestUnitOfAllFigures(double one, double other, double grain) {
    assertThat(Sums.of(List.of(column(one), column(other))).grain()).isEqualTo(grain);
    assertThat(Sums.of(List.of(column(one, other))).grain()).isEqualTo(grain);
  }

  @Test
  void theGrainIsOfFiguresOnly() {
    assertThat(Sums.of(List.of(column(10, Double.NaN, 20))).grain()).isEqualTo(10);
  }

  @Test
  void threeRowsAreTheFewest() {
    assertThat(new Sums.Fit(List.of(), 3, 100).isProof(1)).isTrue();
    assertThat(new Sums.Fit(List.of(), 2, 100).isProof(1)).isFalse();
  }

  @Test
  void oneRowInTwentyMayFail() {
    assertThat(new Sums.Fit(List.of(0), 20, 100).isProof(1)).isTrue();
    assertThat(new Sums.Fit(List.of(0), 19, 100).isProof(1)).isFalse();
    assertThat(new Sums.Fit(List.of(0, 1), 39, 100).isProof(1)).isFalse();
  }

  /** Chance of one in 1,024, and of less where several sets were tried. */
  @Test
  void tenBitsAreAProofAndOneMoreForEachDoublingOfWhatWasTried() {
    assertThat(new Sums.Fit(List.of(), 3, 10).isProof(1)).isTrue();
    assertThat(new Sums.Fit(List.of(), 3, 9.99).isProof(1)).isFalse();
    assertThat(new Sums.Fit(List.of(), 3, 13).isProof(8)).isTrue();
    assertThat(new Sums.Fit(List.of(), 3, 12.99).isProof(8)).isFalse();
  }

  /** 1,023 is one of 1,024 figures that it might be; a sum to within 1 is one of three of them. */
  @Test
  void aRowTellsAsMuchAsThereAreFiguresItMightBe() {
    List<FigureColumn> parts = List.of(column(1000, 1000), column(23, 24));
    Sums.Fit exact = ONES.fit(parts, column(1023, 1023), Sums.Rounding.NONE);
    assertThat(exact.bits()).isCloseTo(10, within(1e-9));
    assertThat(exact.complete()).isEqualTo(2);
    assertThat(exact.failing()).containsExactly(1);
    Sums.Fit rounded = ONES.fit(parts, column(1023, 1023), Sums.Rounding.TO_UNIT);
    assertThat(rounded.bits()).isCloseTo(2 * (10 - 2), within(1e-9));
    assertThat(new Sums(10).fit(parts, column(1023), Sums.Rounding.NONE).bits())
        .isCloseTo(Math.log(103.3) / Math.log(2), within(1e-9));
  }

  @Test
  void aFigureWithinItsRoundingTellsNothing() {
    List<FigureColumn> parts = List.of(column(0), column(1));
    assertThat(ONES.fit(parts, column(1), Sums.Rounding.TO_UNIT).bits()).isZero();
  }

  @Test
  void rowsWithAGapAreNotCompared() {
    List<FigureColumn> parts = List.of(column(100, Double.NaN, 100), column(50, 50, 50));
    Sums.Fit fit = ONES.fit(parts, column(150, 50, Double.NaN), Sums.Rounding.NONE);
    assertThat(fit.complete()).isEqualTo(1);
    assertThat(fit.failing()).isEmpty();
  }

  /** Three figures that were rounded to 1 may be off by 1.5, twelve by three deviations: 3. */
  @ParameterizedTest
  @CsvSource({
    "2, 1, true",
    "2, 2, false",
    "1, 1, true",
    "1, 2, false",
    "11, 3, true",
    "11, 4, false"
  })
  void roundedPartsMayMissTheirTotal(int parts, double off, boolean adds) {
    for (double grain : new double[] {1, 10}) {
      List<FigureColumn> of = Stream.generate(() -> column(100 * grain)).limit(parts).toList();
      FigureColumn total = column((100 * parts + off) * grain);
      assertThat(new Sums(grain).fit(of, total, Sums.Rounding.TO_UNIT).failing().isEmpty())
          .isEqualTo(adds);
      assertThat(new Sums(grain).fit(of, total, Sums.Rounding.NONE).failing()).hasSize(1);
    }
  }

  /** Employees from 5,000 on are rounded to 1,000: three such figures are off by 1,500 at most. */
  @Test
  void figuresRoundedBySizeMayMissTheirTotalByMore() {
    List<FigureColumn> parts = List.of(column(10_000), column(20_000));
    assertThat(fails(parts, 31_000)).isFalse();
    assertThat(fails(parts, 32_000)).isTrue();
    assertThat(fails(parts, 29_000)).isFalse();
    assertThat(fails(parts, 28_000)).isTrue();
  }

  private static boolean fails(List<FigureColumn> parts, double total) {
    return !ONES.fit(parts, column(total), Sums.Rounding.BY_SIZE).failing().isEmpty();
  }

  /** Among 400 rows 20 may fail, but no more than ten of the first forty. */
  @Test
  void givesUpAfterElevenOfTheFirstForty() {
    assertThat(rows(400, 10, 0)).isTrue();
    assertThat(rows(400, 11, 0)).isFalse();
    assertThat(rows(400, 11, 50)).isTrue();
    assertThat(rows(400, 20, 50)).isTrue();
    assertThat(rows(400, 21, 50)).isFalse();
  }

  private static boolean rows(int rows, int failing, int from) {
    double[] total = DoubleStream.generate(() -> 3000).limit(rows).toArray();
    Arrays.fill(total, from, from + failing, 4000);
    double[] part = DoubleStream.generate(() -> 1500).limit(rows).toArray();
    return ONES.fit(List.of(column(part), column(part)), column(total), Sums.Rounding.NONE)
        .isProof(1);
  }

  @ParameterizedTest
  @CsvSource({
    "4995, 5000, true",
    "4995, 4990, false",
    "0, 5000, true",
    "5000, 5500, false",
    "6000, 4, false",
    "-5, 6000, false"
  })
  void figuresRoundedBySizeLookSo(double one, double other, boolean are) {
    assertThat(Sums.areBySize(List.of(column(one), column(Double.NaN, other)))).isEqualTo(are);
  }
}
