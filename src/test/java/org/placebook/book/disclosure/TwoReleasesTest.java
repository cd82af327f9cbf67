package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers have the release of the year before: with it nothing withheld now is to be told. */
class TwoReleasesTest {
  private static final List<List<String>> BELOW_TEN =
      List.of(List.of("Input", "Look for", "Threshold"), List.of("w", "Mills", "10"));

  private static final String BEFORE =
      """
      Area code,Area name,Mills,Shops,Works
      E05008100,Ward 1,46,100,146
      E05008101,Ward 2,30,90,120
      E05008102,Ward 3,28,65,93
      E05008103,Ward 4,27,80,107
      E05008104,Ward 5,22,70,92
      """;

  @TempDir Path folder;

  private Controlled controlled(String now, String before) throws Exception {
    return Controlled.of(
        folder,
        List.of(now),
        BELOW_TEN,
        Controlled.tables(Files.writeString(folder.resolve("before.csv"), before)));
  }

  /** 46 - 43 is 3. */
  @Test
  void theChangeGoesWithTheFigureNow() throws Exception {
    Controlled shown =
        controlled(
            """
            Area code,Area name,Mills,Shops,Z
            E05008100,Ward 1,3,100,-43
            E05008101,Ward 2,33,95,3
            E05008102,Ward 3,29,64,1
            E05008103,Ward 4,17,81,-10
            E05008104,Ward 5,20,75,-2
            """,
            BEFORE);
    assertThat(shown.lines(0))
        .containsExactly("[c] 100 [c]", "33 95 3", "29 64 1", "17 81 -10", "20 75 -2");
  }

  /** 46 less 93.5% is 3. */
  @Test
  void thePerCentChangeGoesToo() throws Exception {
    Controlled shown =
        controlled(
            """
            Area code,Area name,Mills,Shops,Z
            E05008100,Ward 1,3,100,-93.5
            E05008101,Ward 2,33,95,10.0
            E05008102,Ward 3,29,64,3.6
            E05008103,Ward 4,17,81,-37.0
            E05008104,Ward 5,20,75,-9.1
            """,
            BEFORE);
    assertThat(shown.lines(0)).startsWith("[c] 100 [c]", "33 95 10");
  }

  /** What is small then is not said now, nor told by 17 - 10. */
  @Test
  void aSmallFigureOfTheEarlierReleaseIsNotSaid() throws Exception {
    Controlled shown =
        controlled(
            """
            Area code,Area name,Mills,Shops,Z
            E05008100,Ward 1,43,100,-3
            E05008101,Ward 2,33,95,3
            E05008102,Ward 3,29,64,1
            E05008103,Ward 4,17,81,10
            E05008104,Ward 5,20,75,-2
            """,
            BEFORE.replace("27,80,107", "7,80,87"));
    assertThat(shown.linesBefore()).contains("46 100 146", "[c] 80 87");
    assertThat(shown.lines(0)).contains("43 100 -3", "17 81 [c]");
  }

  /** Nothing ties the releases together. */
  @Test
  void aReleaseWithoutChangesIsLeftAlone() throws Exception {
    Controlled shown =
        controlled(
            """
            Area code,Area name,Mills,Shops,Z
            E05008100,Ward 1,3,100,18
            E05008101,Ward 2,33,95,12
            E05008102,Ward 3,29,64,71
            E05008103,Ward 4,17,81,26
            E05008104,Ward 5,20,75,40
            """,
            BEFORE);
    assertThat(shown.lines(0))
        .containsExactly("[c] 100 18", "33 95 12", "29 64 71", "17 81 26", "20 75 40");
    assertThat(shown.result().before()).isEmpty();
    assertThat(shown.result().findings()).hasSize(1);
  }

  /** Random years: whoever has the earlier one is left a range as wide as is asked. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anAttackerIsLeftAWideRange(long seed) throws Exception {
    Random random = new Random(seed);
    int wards = 8;
    StringBuilder now = new StringBuilder("Area code,Area name,Mills,Shops,Both,Z\n");
    StringBuilder then = new StringBuilder("Area code,Area name,Mills\n");
    int[][] figures = new int[wards][];
    for (int ward = 0; ward < wards; ward++) {
      boolean isSmall = ward == 0 || random.nextInt(3) == 0;
      int before = 20 + random.nextInt(80);
      int mills = isSmall ? 1 + random.nextInt(9) : 10 + random.nextInt(90);
      int shops = 10 + random.nextInt(90);
      figures[ward] = new int[] {mills, shops, mills + shops, mills - before};
      String place = "E0500810%d,Ward %d,".formatted(ward, ward + 1);
      now.append(place + "%d,%d,%d,%d\n".formatted(mills, shops, mills + shops, mills - before));
      then.append(place + before + "\n");
    }
    List<String> lines = controlled(now.toString(), then.toString()).lines(0);
    Attacker attacker = new Attacker();
    for (int ward = 0; ward < wards; ward++) {
      String[] cells = lines.get(ward).split(" ");
      for (int cell = 0; cell < cells.length; cell++) {
        if (cells[cell].equals("[c]")) {
          // A change that is withheld tells nothing, whatever it is.
          attacker.hidden(ward + "/" + cell);
        }
      }
      int[] shown = figures[ward];
      learns(attacker, ward, cells, shown, Map.of(0, 1.0, 1, 1.0, 2, -1.0));
      if (!cells[3].equals("[c]")) {
        learns(attacker, ward, cells, shown, Map.of(0, 1.0));
      }
    }
    assertThat(attacker.isHidden("0/0")).isTrue();
    assertThat(attacker.ranges().values())
        .allSatisfy(range -> assertThat(range).isGreaterThanOrEqualTo(10 - 1e-6));
  }

  /** A sum of figures of a ward is known: of those that are shown, each by itself. */
  private static void learns(
      Attacker attacker, int ward, String[] cells, int[] figures, Map<Integer, Double> weights) {
    Map<String, Double> hidden = new HashMap<>();
    double known = 0;
    for (Map.Entry<Integer, Double> weight : weights.entrySet()) {
      known += weight.getValue() * figures[weight.getKey()];
      if (cells[weight.getKey()].equals("[c]")) {
        hidden.put(ward + "/" + weight.getKey(), weight.getValue());
      } else {
        known -= weight.getValue() * figures[weight.getKey()];
      }
    }
    attacker.learns(hidden, known, 0);
  }
}
