package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.Figure;
import org.placebook.table.Finding;
import org.placebook.table.Reason;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** What is refused, and what the refusal says: what was found, what there is, what to write. */
class SpreadRefusalsTest {
  private static final Path CASES = Path.of("src/test/resources/long");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # file | asked | what the refusal says
          cmd_midyear_population.csv | Keep: Time = 2021; Sx = All | no such column; the nearest is 'Sex'
          cmd_midyear_population.csv | Keep: Time = 2021; Sex = Femal | no such value; the nearest is 'Female'. It has: Female (64 rows), All (64 rows), Male (64 rows)
          cmd_midyear_population.csv | Period: 2019 / Keep: Sex = All | It has: 2020 (96 rows), 2021 (96 rows)
          cmd_midyear_population.csv | Period: 2020 / Keep: Time = 2021; Sex = All | Period says '2020', but Keep leaves only Time = 2021. Write the same in both
          cmd_midyear_population.csv | Keep: Time = 2021 | Sex has Female, All, Male (All is their total)
          cmd_midyear_population.csv | Keep: Time = 2021 / Add up: Sex / Categories: Age | would count them twice. Keep it alone (Sex = All)
          cmd_midyear_population.csv | Keep: Time = 2021; Sex = All / Values: v4_9 | no such column of figures; the nearest is 'v4_0'
          cmd_midyear_population.csv | Keep: Sex = All / Add up: Period | says that these figures are a stock
          nomis_api_value_and_percent.csv | Unit: PERCENT / Keep: MEASURES_NAME = percent / Add up: C_HLQPUK11_NAME | If its figures are counts, write count in Unit; if not, keep one value of C_HLQPUK11_NAME
          doubled_rows.csv | Categories: Industry | Bury, 6 : Wholesale (Part G): rows 11 and 32; Oldham, 5 : Motor trades (Part G): rows 22 and 47
          police_street_raw.csv | Categories: Crime type | Write in Values: rows
          police_counts_lsoa_month.csv | Keep: Month = 2024-06; Empty = 0 / Unit: RATE | Empty = 0 is for counts only
          """)
  void says(String file, String asked, String says) throws IOException {
    Spread spread = Asked.of(CASES.resolve(file), asked);
    assertThat(spread.table()).isEmpty();
    assertThat(spread.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
        .extracting(Finding::message)
        .asString()
        .contains(says);
  }

  @Test
  void namesAllWrongWordsAtOnce() throws IOException {
    Path population = CASES.resolve("cmd_midyear_population.csv");
    String asked = "Keep: Sx = All; Sex = Femal or Mael; Age = Total / Period: 2019";
    assertThat(Asked.of(population, asked).findings())
        .extracting(Finding::message)
        .satisfiesExactly(
            said -> assertThat(said).contains("Keep names 'Sx', but the table has no such column"),
            said -> assertThat(said).contains("no such values; the nearest are 'Female', 'Male'"),
            said -> assertThat(said).contains("Period says 'Time = 2019'"));
    String headings = "Categories: Aeg; Sex / Values: v4 / Add up: Tmie";
    assertThat(Asked.of(population, headings).findings())
        .extracting(Finding::message)
        .satisfiesExactly(
            said -> assertThat(said).contains("Add up names 'Tmie'"),
            said -> assertThat(said).contains("Categories names 'Aeg'"),
            said -> assertThat(said).contains("Values names 'v4'"));
  }

  /** Rows of two parents with other figures are named, and what tells them apart. */
  @Test
  void namesWhatTellsDoubledRowsApart() throws IOException {
    Path file =
        Asked.file(
            folder,
            "Parent Name,Sex,Births",
            "North,Men,1#",
            "North,Women,2#",
            "England,Men,1#",
            "England,Women,30");
    assertThat(Asked.said(Asked.of(file, "")))
        .contains(
            "3 rows are once more of the same area and Sex: Hartlepool, Women: rows 3 and 5;",
            "or keep by a column that tells them apart, such as Parent Name");
  }

  @ParameterizedTest(name = "{0} asks for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          census2021_activity_by_sex.csv | Sex (2 categories) has Female, Male
          cmd_midyear_population.csv | Write in Keep on the sheet Inputs: Time = 2021; Sex = All
          nomis_api_enterprises_two_years.csv | DATE_NAME has 2018, 2022
          nomis_api_value_and_percent.csv | MEASURES_NAME has value, percent
          dfe_absence_mixed_levels.csv | school_phase, which goes with it, has Total, Individual, Combined
          fingertips_selfharm.csv | Write in Keep on the sheet Inputs: Sex = Persons; Category = blank; Time period = 2022/23
          police_counts_lsoa_month.csv | Month has 2024-05, 2024-06
          police_street_raw.csv | each row is one event
          lginform_two_metrics.xlsx | Period has 2022-03-31, 2023-03-31
          """)
  void asksWithoutARecipe(String file, String says) throws IOException {
    assertThat(Guess.of(Asked.table(CASES.resolve(file))))
        .hasValueSatisfying(
            guess ->
                assertThat(guess.question())
                    .hasValueSatisfying(asked -> assertThat(asked.message()).contains(says)));
  }

  /** Of 6 rows that a download had, the first 4 are in the file, or 4 of them here and there. */
  @Test
  void refusesADownloadThatWasCutOffAndSaysOfOneThatItWasFiltered() throws IOException {
    Path cutOff = file("cut.csv", "AREA,X,OBS_VALUE,RECORD_OFFSET,RECORD_COUNT", rows(0, 1, 2, 3));
    assertThat(Asked.of(cutOff, "").findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("cut off", "there are 6 rows, and holds 4 of them");

    Path filtered =
        file("filtered.csv", "AREA,X,OBS_VALUE,RECORD_OFFSET,RECORD_COUNT", rows(0, 1, 4, 5));
    Spread spread = Asked.of(filtered, "");
    assertThat(spread.table()).isPresent();
    assertThat(spread.findings())
        .extracting(Finding::message)
        .contains("Filtered by hand: 4 of 6 rows of the download are in the file");
  }

  /** Of rows 0 to 5, the fourth in the file is row 3 or row 4. */
  @Test
  void aDownloadWithoutAGapWasCutOff() throws IOException {
    String header = "AREA,X,OBS_VALUE,RECORD_OFFSET,RECORD_COUNT";
    assertThat(said(file("last.csv", header, rows(0, 1, 2, 3)))).contains("without a gap");
    String[] gap = rows(0, 1, 2, 3);
    gap[3] = gap[3].replace(",3,6", ",4,6");
    assertThat(said(file("gap.csv", header, gap))).contains("Filtered by hand");
    assertThat(said(file("all.csv", header, rows(0, 1, 2, 3, 4, 5))))
        .isEqualTo("Passed over: RECORD_OFFSET (numbers the rows); RECORD_COUNT (one value)");
  }

  /** Two files may be the pages of one download, or a download each. */
  @Test
  void severalFilesAreCountedTogether() throws IOException {
    String header = "AREA,X,OBS_VALUE,RECORD_OFFSET,RECORD_COUNT";
    Table first = Asked.table(file("first.csv", header, rows(0, 1, 2)));
    Table rest = Asked.table(file("rest.csv", header, rows(3, 4, 5)));
    Table part = Asked.table(file("part.csv", header, rows(3, 4)));
    assertThat(Asked.said(Asked.of(List.of(first, rest), ""))).doesNotContain("cut off");
    assertThat(Asked.said(Asked.of(List.of(first, part), "")))
        .contains("cut off: it says of itself that there are 6 rows, and holds 5 of them. ");
    Table whole =
        Asked.table(
            file(
                "whole.csv",
                header,
                "E06000007,P,1,0,2",
                "E06000007,Q,2,1,2",
                "E06000008,P,1,0,2",
                "E06000008,Q,2,1,2"));
    assertThat(Asked.said(Asked.of(List.of(first, rest, whole), ""))).doesNotContain("cut off");
    assertThat(Asked.said(Asked.of(List.of(first, whole), ""))).contains("holds 3 of them");
  }

  @Test
  void aDownloadThatCountsNoRowsInItMayHaveAnyGap() throws IOException {
    String[] rows = {"E06000001,P,1,5", "E06000001,Q,2,5", "E06000002,P,3,5", "E06000002,Q,4,5"};
    assertThat(said(file("short.csv", "AREA,X,OBS_VALUE,RECORD_COUNT", rows)))
        .contains("holds 4 of them. Download it in parts");
  }

  private static String said(Path file) throws IOException {
    return Asked.of(file, "").findings().stream()
        .map(Finding::message)
        .collect(Collectors.joining(" "));
  }

  private static String[] rows(int... offsets) {
    String[] areas = {"E06000001", "E06000001", "E06000002", "E06000002", "E06000003", "E06000003"};
    return Arrays.stream(offsets)
        .mapToObj(at -> "%s,%s,%d,%d,6".formatted(areas[at], at % 2 == 0 ? "P" : "Q", 7 * at, at))
        .toArray(String[]::new);
  }

  @Test
  void saysHowManyCombinationsHaveNoRowAndWhichRowsNameNoArea() throws IOException {
    Spread counts =
        Asked.of(CASES.resolve("police_counts_lsoa_month.csv"), "Keep: Month = 2024-06");
    assertThat(counts.findings())
        .extracting(Finding::message)
        .anyMatch(m -> m.contains("have no row; not available [x], not 0"));

    Spread events =
        Asked.of(CASES.resolve("police_street_raw.csv"), "Values: rows / Categories: Crime type");
    assertThat(events.findings())
        .extracting(Finding::message)
        .anyMatch(m -> m.matches("2 rows name no area and are left out: \\d+, \\d+"));
  }

  @Test
  void stacksFilesWithTheSameHeadingsAndNamesEach() throws IOException {
    List<Table> months =
        List.of(
            Asked.table(births("births-2021.csv", 2021, 10)),
            Asked.table(births("births-2022.csv", 2022, 20)),
            Asked.table(births("births-2023.csv", 2023, 40)));
    Spread added = Asked.of(months, "Add up: Period");
    assertThat(added.kept()).contains("added up over Year (2021, 2022, 2023)");
    assertThat(added.findings())
        .extracting(Finding::message)
        .contains(
            "Stacked from 3 files: births-2021.csv (3 rows); births-2022.csv (3 rows);"
                + " births-2023.csv (3 rows)");
    Table wide = added.table().orElseThrow();
    assertThat(wide.figures()).hasSize(1);
    assertThat(wide.figures().get(0).heading()).isEqualTo("2021 to 2023 | Births");
    // 10 + 20 + 40, and so on: the second area has one more each year, the third two.
    assertThat(wide.figures().get(0).number(0)).isEqualTo(70);
    assertThat(wide.figures().get(0).number(1)).isEqualTo(73);
    assertThat(wide.figures().get(0).number(2)).isEqualTo(76);

    assertThat(Asked.of(List.of(months.get(0), months.get(2)), "Add up: Period").findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("Between 2021 and 2023 a period is missing");
    assertThat(Asked.of(List.of(months.get(0), months.get(1), months.get(1)), "").findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("births-2022.csv row 2 and births-2022.csv row 2");
  }

  /** "Active" is the sum of those in work and those who seek it. */
  @Test
  void refusesToAddUpAWholeAndItsPartsAmongOthers() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int area = 1; area <= 4; area++) {
      int work = 400 + 31 * area;
      int seek = 80 + 7 * area;
      String code = "E0600000%d".formatted(area);
      rows.add("%s,Active,%d".formatted(code, work + seek));
      rows.add("%s,In work,%d".formatted(code, work));
      rows.add("%s,Seeking work,%d".formatted(code, seek));
      rows.add("%s,Inactive,%d".formatted(code, 50 + 3 * area * area));
    }
    Path file = file("activity.csv", "Code,Activity,People", rows.toArray(String[]::new));

    assertThat(Asked.of(file, "Add up: Activity").findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("'Active' is the whole of others: In work; Seeking work");
    assertThat(Asked.of(file, "Keep: Activity = Active or Inactive / Add up: Activity").table())
        .isPresent();
  }

  private Path births(String name, int year, int first) throws IOException {
    return file(
        name,
        "Code,District,Year,Births",
        "E06000001,Hartlepool,%d,%d".formatted(year, first),
        "E06000002,Middlesbrough,%d,%d".formatted(year, first + 1),
        "E06000003,Redcar and Cleveland,%d,%d".formatted(year, first + 2));
  }

  private Path file(String name, String header, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", rows) + "\n");
  }

  /** The mark beside most figures, A, says nothing of them; c says why there is none. */
  @Test
  void takesUpWhatMarksSay() throws IOException {
    Path file =
        file(
            "marks.csv",
            "Code,Sex,People,Status",
            "E06000001,Men,10,A",
            "E06000001,Women,20,E",
            "E06000002,Men,,c",
            "E06000002,Women,40,A",
            "E06000003,Men,50,A",
            "E06000003,Women,60,A");
    Spread spread = Asked.of(file, "Keep: Sex = Men or Women");
    Table wide = spread.table().orElseThrow();
    assertThat(wide.figures().get(0).value(0)).isEqualTo(Value.of(10));
    assertThat(wide.figures().get(1).value(0)).isEqualTo(new Figure(20, Optional.of("E")));
    assertThat(wide.figures().get(0).isMissing(1, Reason.CONFIDENTIAL)).isTrue();
  }

  @Test
  void saysWhatWasKept() throws IOException {
    Path file =
        file(
            "kept.csv",
            "Code,Sex,People",
            "E06000001,Men,10",
            "E06000001,Women,20",
            "E06000002,Men,30",
            "E06000002,Women,40");
    assertThat(Asked.of(file, "Keep: Sex = Men").kept())
        .contains("Kept Sex = Men (of 2); left out 2 of 4 rows");
    assertThat(Asked.of(file, "").kept()).startsWith("Kept all 4 rows");
  }
}
