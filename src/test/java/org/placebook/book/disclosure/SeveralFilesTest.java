package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is withheld in one file is not to be told by the sums and changes in others. */
class SeveralFilesTest {
  private static final int THRESHOLD = 10;

  @TempDir Path folder;

  private static String file(String heading, String... figures) {
    StringBuilder csv = new StringBuilder("Area code,Area name," + heading + "\n");
    for (int i = 0; i < figures.length; i++) {
      csv.append("E0500810%d,Ward %d,%s\n".formatted(i, i + 1, figures[i]));
    }
    return csv.toString();
  }

  /** Each file is an input; the first withholds. */
  private Controlled controlled(String... files) throws Exception {
    List<List<String>> inputs = new ArrayList<>();
    inputs.add(List.of("Input", "Look for", "Threshold"));
    for (int i = 0; i < files.length; i++) {
      inputs.add(List.of("p" + i, "file" + i, i == 0 ? "" + THRESHOLD : ""));
    }
    return Controlled.of(folder, List.of(files), inputs);
  }

  /** 72 - 14 - 54 is 4. */
  @Test
  void aTotalOfThreeFilesInAFourthTakesASecondFigure() throws Exception {
    Controlled shown =
        controlled(
            file("P", "4", "30", "28", "20", "22"),
            file("Q", "14", "31", "27", "25", "29"),
            file("R", "54", "71", "62", "85", "49"),
            file("S", "72", "132", "117", "130", "100"));
    assertThat(shown.lines(0)).containsExactly("[c]", "30", "28", "20", "22");
    assertThat(shown.lines(1)).containsExactly("[c]", "31", "27", "25", "29");
    assertThat(shown.lines(2)).containsExactly("54", "71", "62", "85", "49");
    assertThat(shown.lines(3)).containsExactly("72", "132", "117", "130", "100");
  }

  /** 10 less 60% is 4. */
  @Test
  void aPerCentChangeInAThirdFileGoesToo() throws Exception {
    Controlled shown =
        controlled(
            file("P", "4", "30", "28", "20", "22"),
            file("Q", "10", "20", "25", "26", "20"),
            file("R", "-60.0", "50.0", "12.0", "-23.1", "10.0"));
    assertThat(shown.lines(1)).containsExactly("10", "20", "25", "26", "20");
    assertThat(shown.lines(2)).containsExactly("[c]", "50", "12", "-23.1", "10");
  }

  /** 269 - 60 - 61 - 80 - 20 - 45 is 3: the county's wards stand in three files. */
  @Test
  void aCountyInAFourthFileTakesASecondWard() throws Exception {
    String heading = "Area code,Area name,P,Q\n";
    Controlled shown =
        controlled(
            heading + "E05000101,Ward 1,60,70\nE05000102,Ward 2,3,40\n",
            heading + "E05000103,Ward 3,61,55\nE05000104,Ward 4,80,90\n",
            heading + "E05000105,Ward 5,20,30\nE05000106,Ward 6,45,35\n",
            heading + "E10000001,County 1,269,320\nE10000002,County 2,900,800\n");
    assertThat(shown.lines(0)).containsExactly("60 70", "[c] 40");
    assertThat(shown.lines(2)).containsExactly("[c] 30", "45 35");
    assertThat(shown.lines(3)).containsExactly("269 320", "900 800");
  }

  /** None is the sum of the others. */
  @Test
  void filesThatDoNotAddUpAreLeftAlone() throws Exception {
    Controlled shown =
        controlled(
            file("P", "4", "30", "28", "20", "22"),
            file("Q", "14", "31", "27", "25", "29"),
            file("R", "54", "71", "62", "85", "49"),
            file("S", "73", "131", "117", "132", "103"));
    assertThat(shown.lines(0)).containsExactly("[c]", "30", "28", "20", "22");
    assertThat(shown.lines(1)).containsExactly("14", "31", "27", "25", "29");
  }

  /** Whoever knows that three files add up to the fourth is left a range as wide as is asked. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void leaveAWideRange(long seed) throws Exception {
    Random random = new Random(seed);
    int[][] figures = new int[4][8];
    for (int ward = 0; ward < 8; ward++) {
      for (int part = 0; part < 3; part++) {
        boolean isSmall = part == 0 && random.nextInt(3) == 0;
        figures[part][ward] = isSmall ? 1 + random.nextInt(9) : 10 + random.nextInt(90);
        figures[3][ward] += figures[part][ward];
      }
    }
    figures[3][0] += 4 - figures[0][0];
    figures[0][0] = 4;
    String[] files = new String[4];
    for (int part = 0; part < 4; part++) {
      String[] texts = Arrays.stream(figures[part]).mapToObj(f -> "" + f).toArray(String[]::new);
      files[part] = file("PQRS".substring(part, part + 1), texts);
    }
    Controlled shown = controlled(files);
    Attacker attacker = new Attacker();
    for (int ward = 0; ward < 8; ward++) {
      Map<String, Double> hidden = new HashMap<>();
      double left = 0;
      for (int part = 0; part < 4; part++) {
        double sign = part == 3 ? -1 : 1;
        if (shown.lines(part).get(ward).equals("[c]")) {
          attacker.hidden(part + "/" + ward);
          hidden.put(part + "/" + ward, sign);
        } else {
          left -= sign * figures[part][ward];
        }
      }
      attacker.learns(hidden, left, 0);
    }
    assertThat(attacker.isHidden("0/0")).isTrue();
    assertThat(attacker.ranges().values())
        .allSatisfy(range -> assertThat(range).isGreaterThanOrEqualTo(THRESHOLD - 1e-6));
  }
}
