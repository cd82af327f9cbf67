package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Extras;

/** A cause is said first and once; what is not whole is not published. */
class LeftOutTest {
  private static final String HOMES =
      """
      "Homes by tenure, 2021"

      Area code,Area name,Owned,Rented,All homes
      E06000001,Hartlepool,15,20,35
      E06000002,Middlesbrough,16,21,37
      E06000003,Redcar and Cleveland,17,24,41
      E06000004,Stockton-on-Tees,11,29,40
      """;

  @TempDir Path folder;

  private Job job(String total, String source) throws IOException {
    return new Job(folder)
        .input("homes.csv", HOMES)
        .sheet("Inputs", "Input|Total", "h|" + total)
        .sheet("Lists", "List|Input|Column", "all|h|Owned", "all|h|Rented")
        .sheet("Tables", "Table|Title|Rows", "T|Homes in {areas} districts, {period}|areas")
        .sheet(
            "Columns",
            "Table|Heading|Formula|For each",
            "T|{each} (%)|SHARE({each})|all",
            "T|Most|LARGEST(all)|")
        .sheet("Correlations", "Table|Rows|Columns", "C|all|all")
        .sheet("Charts", "Table|Kind|Of", "T|ranked bar|Owned (%)")
        .sheet(
            "Findings", "Table|Finding|Of", "T|largest|all", "T|extremes|Owned (%)", "C|strongest|")
        .sheet("Cover", "Item|Value", "Title|Homes", "Source|" + source);
  }

  @Test
  void oneMisspeltTotalIsOneFault() throws IOException {
    Job job = job("All home", "Census").run(new Extras(true));
    List<String> faults = job.messages().stream().filter(m -> m.startsWith("ERROR")).toList();
    assertThat(faults).hasSize(2);
    assertThat(faults.get(0))
        .contains("no column 'All home'; the nearest is 'All homes'")
        .contains("Left out because of it: C, ")
        .contains("the column 'Owned (%)' of T");
    assertThat(faults.get(1)).contains("No copies for publication were made");
    assertThat(job.finished().published()).isEmpty();
    assertThat(job.finished().faults()).isEqualTo(2);
  }

  @Test
  void whatIsWholeIsPublishedWithTitlesFilledIn() throws IOException {
    Job job = job("All homes", "Census 2021").run(new Extras(true));
    assertThat(job.messages()).noneMatch(m -> m.startsWith("ERROR"));
    assertThat(job.finished().published()).isNotEmpty();
    assertThat(job.rows("T").get(0)).isEqualTo("T: Homes in 4 districts, 2021");
  }

  @Test
  void noPlaceholderNorOtherPeriodIsPublished() throws IOException {
    Job job =
        job("All homes", "Name of your council, 2019")
            .sheet("Notes", "Note|Text", "note 1|406 areas are in scope.")
            .run(new Extras(true));
    assertThat(job.finished().published()).isEmpty();
    assertThat(job.messages())
        .anyMatch(m -> m.contains("Source: 'Name of your council' is a placeholder"))
        .anyMatch(m -> m.contains("Source: The title says 2019, but the figures are of 2021"))
        .anyMatch(
            m -> m.contains("note 1: The text says '406 areas are in scope', but there are 4"));
  }

  @Test
  void noSourceIsNotPublished() throws IOException {
    Job job = job("All homes", "").run(new Extras(true));
    assertThat(job.messages()).anyMatch(m -> m.contains("No source is stated"));
    assertThat(job.finished().published()).isEmpty();
  }

  @Test
  void aMisspeltNameIsSaidOnce() throws IOException {
    Job job =
        job("All homes", "Census")
            .sheet("Lists", "List|Input|Column", "all|home|Owned", "all|home|Rented")
            .run();
    assertThat(job.messages().stream().filter(m -> m.startsWith("ERROR")))
        .singleElement()
        .asString()
        .contains(
            "There is no input 'home'; there are: h. 1 more cell has the same name: 1 on"
                + " Lists");
  }

  /** Of a list's two members only one has a share: its column is left out of both rows. */
  @Test
  void whatOneRowLacksIsLeftOutOfAllSoThatNoFigureStandsUnderAnothersHeading() throws IOException {
    Job job =
        new Job(folder)
            .input("homes.csv", HOMES)
            .input(
                "cars.csv",
                """
                "Cars, 2021"

                Area code,Area name,Vans
                E06000001,Hartlepool,7
                E06000002,Middlesbrough,8
                E06000003,Redcar and Cleveland,9
                E06000004,Stockton-on-Tees,5
                """)
            .sheet("Inputs", "Input|Look for|Total", "h|Homes|All homes", "c|Cars|")
            .sheet("Lists", "List|Input|Column", "all|h|Owned", "all|c|Vans")
            .sheet("Tables", "Table|Rows|Area", "T|all|Hartlepool")
            .sheet(
                "Columns",
                "Table|Heading|Formula",
                "T|Share|SHARE({each})",
                "T|Count|{each}",
                "T|Twice|2 * {each}")
            .run();
    assertThat(job.messages()).anyMatch(m -> m.contains("The column 'Share' of T is left out"));
    assertThat(job.rows("T"))
        .contains("Of Hartlepool | Count | Twice", "Owned | 15.00 | 30.00", "Vans | 7.00 | 14.00");
  }

  @Test
  void aTableOfAListThatWasNotFoundIsNamedWithTheFault() throws IOException {
    Job job =
        job("All homes", "Census")
            .sheet("Lists", "List|Input|Column", "all|h|Owned", "all|h|Rented", "rest|h|Lent")
            .sheet("Tables", "Table|Rows|Area", "T|all|Hartlepool", "U|rest|Hartlepool")
            .sheet("Columns", "Table|Heading|Formula", "T|Count|{each}", "U|Count|{each}")
            .sheet("Charts", "Table|Kind|Of")
            .sheet("Findings", "Table|Finding|Of")
            .run();
    assertThat(job.messages().stream().filter(m -> m.startsWith("ERROR")))
        .singleElement()
        .asString()
        .contains("no column 'Lent'", "Left out because of it: U");
  }

  /**
   * That per cents of small areas need a weight is one fault, however many columns ask for them.
   */
  @Test
  void aMissingWeightIsToldOnce() throws IOException {
    Job job =
        new Job(folder)
            .input(
                "rates.csv",
                """
                District code,Out of work (%),Sick (%)
                E07000004,4.1,8.3
                E07000005,3.2,7.4
                E07000006,5.3,6.5
                E07000007,6.4,5.6
                """)
            .sheet("Inputs", "Input|Unit|Lookup", "r|percent|district now")
            .sheet("Tables", "Table|Title", "T|Rates")
            .sheet(
                "Columns",
                "Table|Heading|Formula",
                "T|Out of work|r[Out of work (%)]",
                "T|Sick|r[Sick (%)]",
                "T|Gap|r[Sick (%)] - r[Out of work (%)]")
            .run();
    assertThat(job.messages())
        .filteredOn(message -> message.startsWith("ERROR"))
        .singleElement()
        .asString()
        .contains("'Out of work (%)'; 'Sick (%)'", "write under Weight on the sheet Inputs")
        .endsWith("Left out because of it: T.");
  }
}
