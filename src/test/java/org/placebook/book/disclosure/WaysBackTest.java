package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.UnreadableFile;

/** Every way back to a withheld figure is closed, by as few cells as it takes. */
class WaysBackTest {
  @TempDir Path folder;
  private Disclosure.Result result = new Disclosure.Result(Optional.empty(), List.of(), List.of());

  /** 103 - 20 - 80 = 3: with 20 withheld too, 3 could be anything from 0 to 23. */
  @Test
  void withholdsASecondCellWhereTheSourceLeavesOneAlone() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Children,Adults,Pensioners,All people
                E05008100,Ward 1,70,30,4,104
                E05008101,Ward 2,60,40,9,109
                E05008102,Ward 3,55,45,8,108
                E05008103,Ward 4,20,80,c,103
                """,
                List.of("Input", "Look for", "Total"),
                List.of("people", "Children", "All people")))
        .containsExactly("70 30 4 104", "60 40 9 109", "55 45 8 108", "[c] 80 [c] 103");
    assertThat(result.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("1 of them, so 1 more are [c]"));
  }

  /** The source has closed both rows and columns itself. */
  @Test
  void leavesASourceAloneThatWithholdsEnough() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Children,Adults,Pensioners,All people
                E05008100,Ward 1,70,30,4,104
                E05008101,Ward 2,60,c,c,109
                E05008102,Ward 3,55,c,c,108
                E05008103,Ward 4,20,80,3,103
                """,
                List.of("Input", "Look for", "Total"),
                List.of("people", "Children", "All people")))
        .containsExactly("70 30 4 104", "60 [c] [c] 109", "55 [c] [c] 108", "20 80 3 103");
    assertThat(result.findings()).isEmpty();
  }

  /** 300 - 120 - 90 - 87 = 3: one column has one sum, of which the nation's code tells. */
  @Test
  void withholdsASecondAreaWhereThereIsOneColumn() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Claimants
                E07000101,District 1,120
                E07000102,District 2,90
                E07000103,District 3,3
                E07000104,District 4,87
                E92000001,England,300
                """,
                List.of("Input", "Look for", "Threshold", "Comparator"),
                List.of("people", "Claimants", "5", "England")))
        .containsExactly("120", "90", "[c]", "[c]", "300");
  }

  /** Twelve districts of many leave a nation's figures what they are. */
  @Test
  void takesNoNationForTheSumOfAFewDistricts() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Men,Women
                E07000101,District 1,120,c
                E07000102,District 2,c,90
                E07000103,District 3,40,80
                E92000001,England,30000,31000
                """,
                List.of("Input", "Look for", "Comparator"),
                List.of("people", "Men", "England")))
        .containsExactly("120 [c]", "[c] 90", "40 80", "30000 31000");
  }

  /** 4.0% of 100 is 4 exactly; 12.3% of 65 is 8 exactly. The limit of the rate goes with it. */
  @Test
  void withholdsPerCentsThatLeadBack() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Ill,People,Ill (%),Lower limit
                E05008100,Ward 1,4,100,4.0,1.6
                E05008101,Ward 2,30,90,33.3,24.5
                E05008102,Ward 3,8,65,12.3,6.4
                E05008103,Ward 4,20,80,25.0,16.8
                """,
                List.of("Input", "Look for", "Threshold"), List.of("people", "Ill", "10")))
        .containsExactly("[c] 100 [c] [c]", "30 90 33.3 24.5", "[c] 65 [c] [c]", "20 80 25 16.8");
  }

  /** 25,000 per 1,000 of them rounded to 0.1 is 2.5 either way: no way back to below 5. */
  @Test
  void leavesRatesThatAreTooCoarseToLeadBack() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Ill,People,Rate
                E05008100,Ward 1,4,100000,0
                E05008101,Ward 2,900,90000,10
                E05008102,Ward 3,1300,65000,20
                E05008103,Ward 4,2400,80000,30
                """,
                List.of("Input", "Look for", "Threshold"),
                List.of("people", "Ill", "5")))
        .startsWith("[c] 100000 0");
  }

  /** The newer year less the change is the older one: 6 = 46 - 40. */
  @Test
  void withholdsASecondOfYearsAndTheirChange() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Jobs old,Jobs new,Change
                E05008100,Ward 1,6,46,40
                E05008101,Ward 2,60,70,10
                E05008102,Ward 3,55,75,20
                E05008103,Ward 4,20,40,20
                """,
                List.of("Input", "Look for", "Threshold"),
                List.of("people", "Jobs old", "10")))
        .containsExactly("[c] 46 [c]", "60 70 10", "55 75 20", "20 40 20");
  }

  /** NHS England's rule: 1 to 7 withheld, all others, totals too, to the nearest 5. */
  @Test
  void roundsAndWithholdsAsAsked() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Children,Adults,All people
                E05008100,Ward 1,7,32,39
                E05008101,Ward 2,8,41,49
                E05008102,Ward 3,0,43,43
                """,
                List.of("Input", "Look for", "Total", "Round to"),
                List.of("people", "Children", "All people", "7 and 5")))
        .containsExactly("[c] 30 40", "10 40 50", "0 45 45");
    assertThat(result.findings())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("1 above 0 and up to 7 are [c]"));
  }

  /** 12.3% of 65 is 8; 16.4% of 25,000 tells no closer than 5. Years of age are no counts. */
  @Test
  void roundsCountsAndWithholdsPerCentsThatTellThemCloser() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Ill,People,Ill (%),Median age
                E05008100,Ward 1,4102,25002,16.4,38
                E05008101,Ward 2,31,93,33.3,41
                E05008102,Ward 3,8,65,12.3,44
                E05008103,Ward 4,21,82,25.6,37
                """,
                List.of("Input", "Look for", "Round to"), List.of("people", "Ill", "5")))
        .containsExactly("4100 25000 16.4 38", "30 95 [c] 41", "10 65 [c] 44", "20 80 [c] 37");
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.message())
                    .contains("3 rates, per cents or limits that would tell them closer are [c]")
                    .contains("No counts, so not rounded: 'Ill (%)', 'Median age'."));
  }

  /** Else the exact figures would stand beside the rounded ones. */
  @Test
  void roundsASecondInputOfTheSameFigures() throws Exception {
    List<String> exact = List.of("again", "Ill", "");
    assertThat(
            shown(
                """
                Area code,Area name,Ill,People
                E05008100,Ward 1,41,252
                E05008101,Ward 2,31,93
                E05008102,Ward 3,8,67
                """,
                List.of("Input", "Look for", "Round to"),
                exact,
                List.of("people", "Ill", "5")))
        .containsExactly("40 250", "30 95", "10 65");
    assertThat(result.findings())
        .anySatisfy(f -> assertThat(f.message()).contains("as those of another input are"));
  }

  @SafeVarargs
  private final List<String> shown(String csv, List<String> headings, List<String>... inputs)
      throws IOException, UnreadableFile {
    List<List<String>> rows = new ArrayList<>(List.of(headings));
    for (List<String> input : inputs) {
      rows.add(input);
    }
    Controlled controlled = Controlled.of(folder, List.of(csv), rows);
    result = controlled.result();
    return controlled.lines(0);
  }
}
