package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers run down a column, from both sides of each limit. */
class NumberRunTest {
  private static CodedColumn column(String texts) {
    return LongRows.column("Number", texts.split(" ", -1));
  }

  private static NumberRun run(String texts) {
    return NumberRun.of(column(texts));
  }

  /** Of three numbers on, where they begin at 0 or 1; wherever they begin from six on. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3, true",
    "0 1 2, true",
    "1 2, false",
    "2 3 4, false",
    "2 3 4 5 6, false",
    "2 3 4 5 6 7, true",
    "1 2 4, false",
    "1 2 3 3, false",
    "3 2 1, false",
    "1 2 x, false"
  })
  void runOnOneByOne(String texts, boolean runsOn) {
    assertThat(run(texts).runsOn()).isEqualTo(runsOn);
  }

  @Test
  void runOnThroughTheThousands() {
    assertThat(run("998 999 1,000 1,001 1,002 1,003").runsOn()).isTrue();
    assertThat(run("998 999 1,000 1,001 1,002 1,004").runsOn()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1 3 7, true",
    "-5 0 7, true",
    "1 1 7, false",
    "1 7 3, false",
    "1.5 2.5 3.5, false",
    "1 . 7, false",
    "7, true"
  })
  void onlyRise(String texts, boolean rise) {
    assertThat(run(texts).rises()).isEqualTo(rise);
  }

  /** A blank cell is passed over; a column of nothing else has no numbers. */
  @Test
  void blankCellsAreNoNumbers() {
    assertThat(run("1  2  3").runsOn()).isTrue();
    assertThat(run("1  2").count()).isEqualTo(2);
    assertThat(run(" ").isPure()).isFalse();
    assertThat(run("1 x").isPure()).isFalse();
    assertThat(run("1 x").others()).isEqualTo(1);
    assertThat(run("1").isPure()).isTrue();
  }

  @Test
  void theLeastAndTheMostAreKnown() {
    assertThat(run("4 -2 9 3")).returns(-2.0, NumberRun::least).returns(9.0, NumberRun::most);
  }

  /** As many whole numbers as rows, each once, without a gap. */
  @ParameterizedTest
  @CsvSource({
    "3 1 2, true",
    "13 11 12, true",
    "1 2, false",
    "3 1 1, false",
    "4 1 2, false",
    "3.5 1.5 2.5, false",
    "3 1 2 x, false"
  })
  void areThoseOfAllRowsInAnyOrder(String texts, boolean are) {
    assertThat(run(texts).isPermutation(column(texts))).isEqualTo(are);
  }

  @Test
  void aRowWithoutANumberIsNotNumbered() {
    assertThat(run("3 1 2 ").isPermutation(column("3 1 2 "))).isFalse();
    assertThat(run("1,001 999 1,000").isPermutation(column("1,001 999 1,000"))).isTrue();
  }

  /** The limits count; more than half of the numbers have four decimals or more. */
  @ParameterizedTest
  @CsvSource({
    "49.0000 61.0000, true",
    "48.9999 61.0000, false",
    "49.0000 61.0001, false",
    "51.1234 52, false",
    "51.1234 52 53.1234, true",
    "51.123 52.123 53.123, false",
    "51.1234 x, false",
    "51 52.123 53.1234, false"
  })
  void lieBetweenLimits(String texts, boolean lie) {
    assertThat(run(texts).isExactlyWithin(49, 61)).isEqualTo(lie);
  }

  @Test
  void aPointMayStandFirst() {
    assertThat(run(".1234 -.5678").isExactlyWithin(-11, 2.5)).isTrue();
    assertThat(run(".123 -.567").isExactlyWithin(-11, 2.5)).isFalse();
  }
}
