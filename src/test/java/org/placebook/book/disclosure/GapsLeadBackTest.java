package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /**
   * Counts, what they are of, rates and gaps at random: whoever knows how each was made is left a
   * range as wide as is asked.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anAttackerIsLeftAWideRange(long seed) throws Exception {
    Random random = new Random(seed);
    int wards = 8;
    double[][] x = new double[2][wards];
    double[][] all = new double[2][wards];
    StringBuilder csv =
        new StringBuilder("Area code,Area name,X,All X,X rate,Y,All Y,Y rate,Gap,Z\n");
    for (int ward = 0; ward < wards; ward++) {
      for (int group = 0; group < 2; group++) {
        boolean isSmall = (ward == 0 && group == 0) || random.nextInt(5) == 0;
        all[group][ward] = 100 + random.nextInt(300);
        x[group][ward] = isSmall ? 1 + random.nextInt(9) : 10 + random.nextInt(60);
      }
      double first = 100 * x[0][ward] / all[0][ward];
      double second = 100 * x[1][ward] / all[1][ward];
      csv.append(
          "E0500810%d,Ward %d,%.0f,%.0f,%.1f,%.0f,%.0f,%.1f,%.1f,%.1f\n"
              .formatted(
                  ward,
                  ward + 1,
                  x[0][ward],
                  all[0][ward],
                  first,
                  x[1][ward],
                  all[1][ward],
                  second,
                  first - second,
                  first - 12.4));
    }
    List<String> lines = shown(csv.toString());
    Attacker attacker = new Attacker();
    for (int ward = 0; ward < wards; ward++) {
      String[] cells = lines.get(ward).split(" ");
      Made made = new Made(attacker, ward, cells);
      made.add("X", 0, 100 / all[0][ward]);
      made.add("Y", 3, 100 / all[1][ward]);
      made.learns(2, Map.of("X", 1.0), 0);
      made.learns(5, Map.of("Y", 1.0), 0);
      made.learns(6, Map.of("X", 1.0, "Y", -1.0), 0);
      made.learns(7, Map.of("X", 1.0), 12.4);
    }
    assertThat(attacker.isHidden("X0")).isTrue();
    assertThat(attacker.ranges().values())
        .allSatisfy(range -> assertThat(range).isGreaterThanOrEqualTo(10 - 1e-6));
  }

  /** A row as an attacker sees it, who knows which rates its columns are made of. */
  private static final class Made {
    private final Attacker attacker;
    private final int ward;
    private final String[] cells;
    private final Map<String, Double> factors = new HashMap<>();
    private final Map<String, Double> counts = new HashMap<>();

    Made(Attacker attacker, int ward, String[] cells) {
      this.attacker = attacker;
      this.ward = ward;
      this.cells = cells;
    }

    /** A count, and what it is multiplied by to be a rate. */
    void add(String name, int cell, double factor) {
      factors.put(name, factor);
      if (cells[cell].equals("[c]")) {
        attacker.hidden(name + ward);
      } else {
        counts.put(name, Double.valueOf(cells[cell]));
      }
    }

    /** A column that is printed to 0.1: a sum of rates, less so much. */
    void learns(int cell, Map<String, Double> of, double less) {
      if (cells[cell].equals("[c]")) {
        return;
      }
      double rest = Double.parseDouble(cells[cell]) + less;
      Map<String, Double> weights = new HashMap<>();
      for (Map.Entry<String, Double> rate : of.entrySet()) {
        double factor = rate.getValue() * factors.getOrDefault(rate.getKey(), 0.0);
        if (counts.containsKey(rate.getKey())) {
          rest -= factor * counts.getOrDefault(rate.getKey(), 0.0);
        } else {
          weights.put(rate.getKey() + ward, factor);
        }
      }
      attacker.learns(weights, rest, 0.05 + 1e-9);
    }
  }
}
