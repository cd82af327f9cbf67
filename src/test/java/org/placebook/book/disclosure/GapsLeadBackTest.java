package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gaps, indices and distances that are printed beside counts and rates lead back to those: an
 * attacker who has the other areas works out the nation's figure, and with it the withheld one.
 */
class GapsLeadBackTest {
  private static final List<List<String>> BELOW_TEN =
      List.of(List.of("Input", "Look for", "Threshold"), List.of("p", "X", "10"));

  @TempDir Path folder;

  private List<String> shown(String csv) throws Exception {
    return Controlled.of(folder, List.of(csv), BELOW_TEN).lines(0);
  }

  /** 15.0 - 11.0 is 4.0% of 100. */
  @Test
  void aGapBetweenTwoRatesGoesWithOneOfThem() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,X,All X,X rate,Y,All Y,Y rate,Gap
                E05008100,Ward 1,4,100,4.0,30,200,15.0,11.0
                E05008101,Ward 2,30,90,33.3,40,300,13.3,-20.0
                E05008102,Ward 3,28,65,43.1,55,400,13.8,-29.3
                E05008103,Ward 4,20,80,25.0,60,350,17.1,-7.9
                E05008104,Ward 5,22,70,31.4,44,310,14.2,-17.2
                """))
        .containsExactly(
            "[c] 100 [c] 30 200 15 [c]",
            "30 90 33.3 40 300 13.3 -20",
            "28 65 43.1 55 400 13.8 -29.3",
            "20 80 25 60 350 17.1 -7.9",
            "22 70 31.4 44 310 14.2 -17.2");
  }

  /** 33.3 - 20.9 is 12.4, and -8.4 + 12.4 is 4.0% of 100. */
  @Test
  void aGapToTheNationGoesWithTheRate() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,X,All X,Rate,Z
                E05008100,Ward 1,4,100,4.0,-8.4
                E05008101,Ward 2,30,90,33.3,20.9
                E05008102,Ward 3,28,65,43.1,30.7
                E05008103,Ward 4,20,80,25.0,12.6
                E05008104,Ward 5,22,70,31.4,19.0
                """))
        .startsWith("[c] 100 [c] [c]", "30 90 33.3 20.9");
  }

  /** 268.8 / (30 / 90) is 806.4, and 32.3 / 806.4 is 4.0% of 100. No rate is printed. */
  @Test
  void anIndexGoesWithTheCount() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,X,All X,Z
                E05008100,Ward 1,4,100,32.3
                E05008101,Ward 2,30,90,268.8
                E05008102,Ward 3,28,65,347.4
                E05008103,Ward 4,20,80,201.6
                E05008104,Ward 5,22,70,253.5
                """))
        .startsWith("[c] 100 [c]", "30 90 268.8");
  }

  /** 30 - 10 is 20, and -16 + 20 is 4. */
  @Test
  void aDistanceFromTheAverageGoesWithTheCount() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,X,All X,Z
                E05008100,Ward 1,4,100,-16
                E05008101,Ward 2,30,90,10
                E05008102,Ward 3,28,65,8
                E05008103,Ward 4,20,80,0
                E05008104,Ward 5,22,70,2
                """))
        .startsWith("[c] 100 [c]", "30 90 10");
  }

  /** 30 / 200 is 15.0%, and 15.0 - 11.0 is 4.0% of 100. No rate is printed. */
  @Test
  void aGapBetweenTwoRatesThatAreNotPrintedGoesToo() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,X,All X,Y,All Y,Gap
                E05008100,Ward 1,4,100,30,200,11.0
                E05008101,Ward 2,30,90,40,300,-20.0
                E05008102,Ward 3,28,65,55,400,-29.3
                E05008103,Ward 4,20,80,60,350,-7.9
                E05008104,Ward 5,22,70,44,310,-17.2
                """))
        .startsWith("[c] 100 30 200 [c]", "30 90 40 300 -20");
  }

  /** Figures of something else, and an index of 250,000 to whole per cents, tell nothing. */
  @Test
  void whatDoesNotFollowStays() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,X,All X,Z,W
                E05008100,Ward 1,4,250000,38.5,0
                E05008101,Ward 2,30010,90000,41.2,67
                E05008102,Ward 3,28040,65000,37.9,86
                E05008103,Ward 4,20080,80000,44.0,50
                E05008104,Ward 5,22020,70000,40.6,63
                """))
        .startsWith("[c] 250000 38.5 0", "30010 90000 41.2 67");
  }
}
