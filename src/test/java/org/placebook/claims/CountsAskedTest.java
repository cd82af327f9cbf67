package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs counts is not worked out from what may be none. */
class CountsAskedTest {
  private static final String DEATHS =
      """
      Area code,Area name,Deaths,People
      E06000001,Hartlepool,12,1000
      E06000002,Middlesbrough,23,2000
      E06000003,Redcar and Cleveland,31,3000
      E06000004,Stockton-on-Tees,54,5000
      """;

  @TempDir Path folder;

  private Job rates(String file, String headings, String input) throws IOException {
    return new Job(folder)
        .input(file, DEATHS)
        .sheet("Inputs", headings, input)
        .sheet("Tables", "Table|Title|Rows", "R|r|areas")
        .sheet(
            "Columns",
            "Table|Heading|Formula|Format",
            "R|Rate|RATE(d[Deaths], 1000, d[People])|decimal 1",
            "R|Low|RATE_LOW(d[Deaths], 1000, d[People])|decimal 2")
        .run();
  }

  /** Byar's lower limit of 12 in 1,000: 12 (1 - 1/108 - 1.96/(3 √12))³ = 6.19. */
  @Test
  void givesIntervalsOfCountsOfAll() throws IOException {
    Job job = rates("deaths.csv", "Input|Counts", "d|all");
    assertThat(job.row("R", "Hartlepool")).endsWith("12.0 | 6.19");
    assertThat(job.messages()).noneMatch(m -> m.startsWith("WARNING") || m.startsWith("ERROR"));
  }

  @Test
  void saysSoWhereTheRecipeDoesNot() throws IOException {
    Job job = rates("deaths.csv", "Input", "d");
    assertThat(job.row("R", "Hartlepool")).endsWith("12.0 | 6.19");
    assertThat(job.messages())
        .filteredOn(m -> m.contains("write 'all' under Counts"))
        .singleElement()
        .asString()
        .contains("take the figures of 'd' for counts of all");
  }

  @Test
  void refusesSurveysEstimatesAndRoundedFigures() throws IOException {
    for (Job job :
        java.util.List.of(
            rates("aps deaths.csv", "Input", "d"),
            rates("deaths.csv", "Input|Counts", "d|estimates"),
            rates("deaths.csv", "Input|Rounding|Counts", "d|5|all"))) {
      assertThat(job.rows("R")).noneMatch(row -> row.contains("Low"));
      assertThat(job.messages())
          .anyMatch(m -> m.contains("'Low' of R is left out. An interval by chance needs counts"));
    }
  }

  /** What the source publishes is offered by the words to write. */
  @Test
  void offersThePublishedLimits() throws IOException {
    Job job =
        new Job(folder)
            .input(
                "aps.csv",
                """
                Area code,Area name,Deaths,People,Rate,Lower CI,Upper CI
                E06000001,Hartlepool,12,1000,12.0,6.2,21.0
                E06000002,Middlesbrough,23,2000,11.5,7.3,17.3
                E06000003,Redcar and Cleveland,31,3000,10.3,7.0,14.7
                """)
            .sheet("Inputs", "Input|Counts", "d|estimates")
            .sheet("Tables", "Table|Title|Rows", "R|r|areas")
            .sheet(
                "Columns",
                "Table|Heading|Formula|Format",
                "R|Low|RATE_LOW(d[Deaths], 1000, d[People])|decimal 1",
                "R|High|RATE_HIGH(d[Deaths], 1000, d[People])|decimal 1",
                "R|Published|d[Lower CI]|decimal 1")
            .run();
    assertThat(job.row("R", "Hartlepool")).endsWith("Hartlepool | 6.2");
    assertThat(job.messages())
        .filteredOn(m -> m.contains("counts of all there are"))
        .singleElement()
        .asString()
        .contains("limits of d[Rate] are published in it")
        .contains("write d[Lower CI] and d[Upper CI]")
        .contains("For the same reason are left out: the column 'High' of R");
  }

  private static final String SCORES =
      """
      Area code,Area name,IMD score,Homes
      E06000001,Hartlepool,35.5,10
      E06000002,Middlesbrough,40.1,20
      E06000003,Redcar and Cleveland,29.8,30
      """;

  /** A sum of scores would be 105.4. */
  @Test
  void addsNoScoresUpUnasked() throws IOException {
    Job job = sums("Input", "i");
    assertThat(job.rows("G")).contains("Tees | [x] | 60");
    assertThat(job.messages())
        .filteredOn(m -> m.contains("Unit is blank for 'i', and the figures of 'IMD score'"))
        .hasSize(1);
  }

  @Test
  void addsThemUpWhereTheRecipeSaysCount() throws IOException {
    Job job = sums("Input|Unit", "i|count");
    assertThat(job.rows("G")).contains("Tees | 105 | 60");
    assertThat(job.messages()).noneMatch(m -> m.contains("Unit is blank"));
  }

  private Job sums(String headings, String input) throws IOException {
    return new Job(folder)
        .input("imd.csv", SCORES)
        .sheet("Inputs", headings, input)
        .sheet("Areas", "Area code|Group", "E06000001|Tees", "E06000002|Tees", "E06000003|Tees")
        .sheet("Tables", "Table|Title|Rows", "G|g|groups")
        .sheet(
            "Columns",
            "Table|Heading|Formula|Format",
            "G|Score|i[IMD score]|whole",
            "G|Homes|i[Homes]|whole")
        .run();
  }
}
