package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the values of a column are periods, and when bands, ages or anything else. */
class PeriodValuesTest {
  private static boolean are(String heading, String... values) {
    return PeriodValues.are(LongRows.column(heading, values));
  }

  @ParameterizedTest
  @CsvSource({
    "2020; 2021, true",
    "2020/21; 2021/22, true",
    "Q1 2021; Q2 2021, true",
    "As at 30 June 2021; As at 30 June 2022, true",
    "2020; , true",
    "2020; Total, false",
    "Births 2020; Deaths 2021, false",
    "Men; Women, false",
    "'', false"
  })
  void areToldByAllValues(String values, boolean are) {
    assertThat(are("Column", values.split("; *", -1))).isEqualTo(are);
  }

  /** 17/18 may be ages, unless the heading speaks of periods. */
  @Test
  void twoPairsOfFiguresNeedAHeading() {
    assertThat(are("Column", "17/18", "18/19")).isFalse();
    assertThat(are("Financial year", "17/18", "18/19")).isTrue();
  }

  @Test
  void onePeriodInTwoSpellingsIsNoPairOfPeriods() {
    assertThat(are("Year", "2020/21", "2020-21")).isFalse();
    assertThat(are("Year", "2020/21", "2021-22")).isTrue();
  }

  /** When houses were built: one stretch of years after the other. */
  @Test
  void stretchesOfYearsAreBandsUnlessTheHeadingSaysPeriod() {
    assertThat(are("Built", "1900 to 1918", "1919 to 1929")).isFalse();
    assertThat(are("Built", "1919 to 1929", "1900 to 1918")).isFalse();
    assertThat(are("Built", "1900 to 1918", "1919")).isFalse();
    assertThat(are("Period", "1900 to 1918", "1919 to 1929")).isTrue();
  }

  /** Three years at a time, a year later each: pooled periods. */
  @Test
  void stretchesThatOverlapArePeriods() {
    assertThat(are("Column", "2001 to 2003", "2002 to 2004")).isTrue();
    assertThat(are("Column", "2001 to 2003", "2003 to 2005")).isTrue();
    assertThat(are("Column", "2001 to 2003")).isTrue();
  }

  @Test
  void aHeadingMaySpeakOfPeriods() {
    for (String heading : new String[] {"calendar-years", "DATE_NAME", "Month", "week-number"}) {
      assertThat(PeriodValues.isHeading(LongRows.column(heading, "x"))).as(heading).isTrue();
    }
    assertThat(PeriodValues.isHeading(LongRows.column("Sex", "x"))).isFalse();
  }

  /**
   * Each day once, for a century or a day longer; as many rows as let the column have categories.
   */
  @Test
  void noMoreThanTheDaysOfACenturyArePeriods() {
    assertThat(PeriodValues.are(days(36_525))).isTrue();
    assertThat(PeriodValues.are(days(36_526))).isFalse();
  }

  private static CodedColumn days(int days) {
    LocalDate first = LocalDate.of(1901, 1, 1);
    return LongRows.column(
        "Day",
        IntStream.range(0, 2 * days)
            .mapToObj(row -> first.plusDays(row % days).toString())
            .toArray(String[]::new));
  }
}
