package org.placebook.read.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that count nothing: by their headings, and by how they run. */
class NumberColumnsTest {
  private static CodedColumn column(String heading, String texts) {
    return LongRows.column(heading, texts.split(" ", -1));
  }

  private static boolean number(String heading, String texts) {
    CodedColumn column = column(heading, texts);
    return NumberColumns.numberRows(column, NumberRun.of(column));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Area_SortOrder",
        "rank_order",
        "Time period Sortable",
        "RECORD_OFFSET",
        "RowKey",
        "GEOGRAPHY_TYPECODE",
        "Indicator ID",
        "Code",
        "sex_code",
        "URN"
      })
  void someHeadingsSpeakOfAnOrder(String heading) {
    assertThat(NumberColumns.sayOrder(column(heading, "7 5"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Orders", "Paid", "Zip codes used", "People", "Residents"})
  void othersDoNot(String heading) {
    assertThat(NumberColumns.sayOrder(column(heading, "7 5"))).isFalse();
  }

  /**
   * What only rises numbers rows if its heading says so, or if it has none; keys do in any order.
   */
  @Test
  void numbersOfRows() {
    assertThat(number("People", "1 2 3")).isTrue();
    assertThat(number("People", "3 1 2")).isTrue();
    assertThat(number("People", "1 4 9")).isFalse();
    assertThat(number("Row id", "1 4 9")).isTrue();
    assertThat(number("", "1 4 9")).isTrue();
    assertThat(number("Row id", "4 1 9")).isTrue();
    assertThat(number("Row id", "4 1 4")).isFalse();
    assertThat(number("", "4 1 9")).isFalse();
  }

  /** Five things have numbers that span less than ten. */
  @ParameterizedTest
  @CsvSource({
    "0 3 5 7 9, true",
    "0 3 5 7 10, false",
    "101 103 105 107 110, true",
    "-1 0 1 2 3, false",
    "0 1 2 3 3.5, false",
    "0 1 2 3 x, false"
  })
  void numbersOfThings(String texts, boolean enumerate) {
    NumberRun run = NumberRun.of(column("Order", texts));
    assertThat(NumberColumns.enumerate(run, 5)).isEqualTo(enumerate);
  }

  private static boolean isPlace(String heading, String texts, String... others) {
    CodedColumn column = column(heading, texts);
    List<NumberRun> runs =
        List.of(others).stream().map(other -> NumberRun.of(column("Other", other))).toList();
    return NumberColumns.isCoordinate(column, NumberRun.of(column), runs);
  }

  @Test
  void placesOnTheMapAreNamedSo() {
    assertThat(isPlace(" Latitude ", "7 5")).isTrue();
    assertThat(isPlace("x_coord", "7 5")).isTrue();
    assertThat(isPlace("Long stay", "7 5")).isFalse();
  }

  /** Degrees north are known by degrees east beside them, and these by those. */
  @Test
  void placesOnTheMapComeInPairs() {
    String north = "49.0000 61.0000";
    String east = "-11.0000 2.5000";
    assertThat(isPlace("A", north, east)).isTrue();
    assertThat(isPlace("A", east, north)).isTrue();
    assertThat(isPlace("A", north, "5 9", east)).isTrue();
    assertThat(isPlace("A", north)).isFalse();
    assertThat(isPlace("A", north, north)).isFalse();
    assertThat(isPlace("A", east, east)).isFalse();
    assertThat(isPlace("A", "48.9999 61.0000", east)).isFalse();
    assertThat(isPlace("A", "49.0000 61.0001", east)).isFalse();
    assertThat(isPlace("A", north, "-11.0001 2.5000")).isFalse();
    assertThat(isPlace("A", north, "-11.0000 2.5001")).isFalse();
  }
}
