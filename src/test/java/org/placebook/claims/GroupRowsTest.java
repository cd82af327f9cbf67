package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions over areas, in the row of a group, are of the group's own areas. */
class GroupRowsTest {
  private static final String JOBS =
      """
      Area code,Area name,Jobs,Firms
      E06000001,Hartlepool,10,4
      E06000002,Middlesbrough,20,5
      E06000003,Redcar and Cleveland,30,6
      E06000004,Stockton-on-Tees,50,7
      E06000005,Darlington,40,8
      E08000037,Gateshead,90,9
      E08000024,Sunderland,70,3
      E06000057,Northumberland,80,2
      """;

  @TempDir Path folder;

  private Job job() throws IOException {
    return new Job(folder)
        .input("jobs.csv", JOBS)
        .sheet("Inputs", "Input|Total|Unit", "jobs|Jobs|count")
        .sheet(
            "Areas",
            "Area code|Group",
            "E06000001|Tees Valley",
            "E06000002|Tees Valley",
            "E06000003|Tees Valley",
            "E06000004|Tees Valley",
            "E06000005|Tees Valley",
            "E08000037|Tyne and Wear",
            "E08000024|Tyne and Wear",
            "E06000057|")
        .sheet("Tables", "Table|Title|Rows", "Districts|d|areas and groups", "Groups|g|groups")
        .sheet(
            "Columns",
            "Table|Heading|Formula|Format",
            "Districts|Mean|AVERAGE(jobs[Jobs])|decimal 1",
            "Districts|Middle|MEDIAN(jobs[Jobs])|decimal 1",
            "Districts|In group|RANK(jobs[Jobs], group)|whole",
            "Groups|Mean|AVERAGE(jobs[Jobs])|decimal 1",
            "Groups|Weighted|WEIGHTED_MEAN(jobs[Jobs], jobs[Firms])|decimal 2",
            "Groups|Rank|RANK(jobs[Jobs])|whole",
            "Groups|Spread|STDEV.S(jobs[Jobs])|decimal 2");
  }

  /** Of 10, 20, 30, 50, 40: mean and median 30; of 90, 70: 80; of all eight 48.75 and 45. */
  @Test
  void areOfTheGroupsOwnAreas() throws IOException {
    Job job = job().run();
    assertThat(job.row("Districts", "Hartlepool")).endsWith("Tees Valley | 48.8 | 45.0 | 5");
    assertThat(job.row("Districts", "Northumberland")).endsWith("[z] | 48.8 | 45.0 | [z]");
    assertThat(job.row("Districts", "E47000006")).endsWith("[z] | 30.0 | 30.0 | [z]");
    assertThat(job.rows("Districts")).contains("[z] | Tyne and Wear | [z] | 80.0 | 80.0 | [z]");
  }

  /**
   * (40 + 100 + 180 + 350 + 320) / 30 = 33; (810 + 210) / 12 = 85. The sums 150 and 160 are ranked.
   * Standard deviations: the root of 1,000 / 4, and of 200. Tees Valley's code is proved by its
   * five districts; two of five districts are no Tyne and Wear.
   */
  @Test
  void rankGroupsAmongEachOther() throws IOException {
    Job job = job().run();
    assertThat(job.rows("Groups"))
        .contains("Area code | Area | Mean | Weighted | Rank (of 2 groups) | Spread");
    assertThat(job.row("Groups", "Tees Valley"))
        .isEqualTo("E47000006 | Tees Valley | 30.0 | 33.00 | 2 | 15.81");
    assertThat(job.row("Groups", "Tyne and Wear"))
        .isEqualTo("[z] | Tyne and Wear | 80.0 | 85.00 | 1 | 14.14");
  }
}
