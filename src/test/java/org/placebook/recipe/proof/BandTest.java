package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bands that headings name, and which follow each other. */
class BandTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @CsvSource({
    "Aged 0 to 15, 0, 15",
    "16-24, 16, 24",
    "16\u201324 years, 16, 24",
    "7, 7, 7",
    "'1,000 to 4,999', 1000, 4999",
    "\u00a310k to \u00a320k, 10000, 20000",
    "\u00a31m to \u00a32m, 1000000, 2000000",
    "Small (10 to 49), 10, 49",
    "Oed 0 i 15 / Aged 0 to 15, 0, 15",
    "Children | 0 to 4, 0, 4"
  })
  void hasTwoEnds(String heading, double from, double to) {
    assertThat(Band.of(heading)).contains(new Band(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"65+", "65 and over", "65 or more", "65 plus", "65 a hyn", "65 onwards"})
  void goesOnFromANumber(String heading) {
    assertThat(Band.of(heading)).contains(new Band(65, NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"15 and under", "15 or less", "up to 15", "to 15"})
  void goesUpToANumber(String heading) {
    assertThat(Band.of(heading)).contains(new Band(-NONE, 15));
  }

  @Test
  void lessAndMoreThanLeaveTheNumberOut() {
    assertThat(Band.of("under 16")).contains(new Band(-NONE, Math.nextDown(16.0)));
    assertThat(Band.of("over 16")).contains(new Band(Math.nextUp(16.0), NONE));
    assertThat(Band.of("over 16 to 20")).contains(new Band(Math.nextUp(16.0), 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cars", "20 to 10", "16 to many", "Small (few)", "1.5 to 2.5"})
  void otherHeadingsNameNone(String heading) {
    assertThat(Band.of(heading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0 to 15, 16 to 24, true",
    "0 to 15, 15 to 24, false",
    "0 to 15, 17 to 24, false",
    "under 16, 16 and over, true",
    "under 16, over 16, false",
    "up to 16, over 16, true"
  })
  void followsWithoutGapOrOverlap(String one, String next, boolean abuts) {
    assertThat(Band.of(one).orElseThrow().abuts(Band.of(next).orElseThrow())).isEqualTo(abuts);
  }
}
