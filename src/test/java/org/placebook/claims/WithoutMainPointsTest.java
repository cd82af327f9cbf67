package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cover never leaves its reader without a word: where there is no main point it says why. */
class WithoutMainPointsTest {
  private static final String PEOPLE =
      """
      "Residents by sector, 2021"

      Area code,Area name,Retail,Total
      E06000001,Hartlepool,15,35
      E06000002,Middlesbrough,16,37
      E06000003,Redcar and Cleveland,17,41
      E92000001,England,1500,3600
      """;

  @TempDir Path folder;

  private Job job(String comparator) throws IOException {
    return new Job(folder)
        .input("people.csv", PEOPLE)
        .sheet("Inputs", "Input|Look for|Total|Comparator", "p|sector|Total|" + comparator)
        .sheet(
            "Areas",
            "Area code|Area name",
            "E06000001|Hartlepool",
            "E06000002|Middlesbrough",
            "E06000003|Redcar and Cleveland")
        .sheet("Tables", "Table|Title|Rows", "R|r|areas")
        .sheet("Columns", "Table|Heading|Formula", "R|Share|SHARE(p[Retail])")
        .run();
  }

  @Test
  void saysThatThereIsNoComparator() throws IOException {
    Job job = job("");
    assertThat(job.rows("Summary"))
        .contains("Indicator | Lowest | Area with the lowest | Highest | Area with the highest")
        .noneMatch(row -> row.contains("[x]"));
    assertThat(job.rows("Cover"))
        .containsSubsequence(
            "Main points",
            "No main points: there is no comparator, such as England, to set the areas against."
                + " See the worksheet Summary.");
  }

  @Test
  void saysThatChanceMayExplainTheDifferences() throws IOException {
    assertThat(job("England").rows("Cover"))
        .containsSubsequence(
            "Main points",
            "No main points: chance, rounding, small numbers or withheld figures may explain each"
                + " difference. See the worksheet Summary.");
  }
}
