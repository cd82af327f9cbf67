package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of different periods stand beside each other only if it is said. */
class PeriodsTest {
  private static final String RESIDENTS =
      """
      "Residents by qualification, Census %s"

      Area code,Area name,Level 4,All
      E06000001,Hartlepool,15,35
      E06000002,Middlesbrough,16,37
      E06000003,Redcar and Cleveland,17,41
      E06000004,Stockton-on-Tees,11,40
      """;

  private static final String JOBS =
      """
      "Employees by industry, 2019"

      Area code,Area name,Retail,Total
      E06000001,Hartlepool,5,30
      E06000002,Middlesbrough,6,33
      E06000003,Redcar and Cleveland,9,31
      E06000004,Stockton-on-Tees,7,39
      """;

  @TempDir Path folder;

  private Job job(String census) throws IOException {
    return new Job(folder)
        .input("residents.csv", RESIDENTS.formatted(census))
        .input("jobs.csv", JOBS)
        .sheet("Inputs", "Input|Look for|Total", "q|qualification|All", "j|industry|Total")
        .sheet("Lists", "List|Input|Column", "x|q|Level 4", "y|j|Retail")
        .sheet("Tables", "Table|Title|Rows", "R|r|areas")
        .sheet("Columns", "Table|Heading|Formula", "R|Ratio|j[Total]/q[All]")
        .sheet("Correlations", "Table|Rows|Columns", "C|x|y")
        .sheet("Findings", "Table|Finding", "C|strongest")
        .run();
  }

  @Test
  void areSaidFromTheTitles() throws IOException {
    Job job = job("2011");
    String said = "Figures of different periods: q of 2011, j of 2019.";
    assertThat(job.rows("C")).anyMatch(line -> line.contains(said));
    assertThat(job.rows("R"))
        .anyMatch(line -> line.contains("Figures of different periods: j of 2019, q of 2011."));
    assertThat(job.messages()).filteredOn(m -> m.contains("different periods")).hasSize(2);
    assertThat(job.rows("Notes"))
        .anyMatch(line -> line.contains("The inputs are of different periods: 2011; 2019."));
  }

  @Test
  void areNotSaidWhereThereIsOne() throws IOException {
    Job job = job("2019");
    assertThat(job.messages()).noneMatch(m -> m.contains("different periods"));
    assertThat(job.rows("C")).noneMatch(line -> line.contains("different periods"));
  }

  /**
   * Births of three years over the women of two of them are no rate; years of age are no change.
   */
  @Test
  void sumsOverOtherYearsAreToBeLookedAt() throws IOException {
    String said =
        "women of 1 January 2021 to 31 December 2022. Events of several years are divided by what"
            + " is added up over the same years.";
    assertThat(rates("2021 to 2022").messages())
        .anyMatch(m -> m.startsWith("WARNING") && m.endsWith(said));
    assertThat(rates("2020 to 2022").messages()).noneMatch(m -> m.contains("different periods"));
  }

  private Job rates(String years) throws IOException {
    return new Job(folder)
        .input("births.csv", years("Live births"))
        .input("women.csv", years("Women 15-44"))
        .sheet(
            "Inputs",
            "Input|Look for|Unit|Measure|Add up|Period",
            "births|Live births|count||Period|",
            "women|Women 15-44|count|person-years|Period|" + years)
        .sheet("Tables", "Table|Title|Rows", "R|r|areas")
        .sheet(
            "Columns",
            "Table|Heading|Formula",
            "R|Rate|RATE(births[Live births], 1000, women[Women 15-44])")
        .run();
  }

  private static String years(String heading) {
    StringBuilder rows = new StringBuilder("Area code,Area name,Year,").append(heading);
    String[] areas = {"E06000001,Hartlepool", "E06000002,Middlesbrough", "E06000004,Stockton"};
    for (String area : areas) {
      for (int year = 2020; year <= 2022; year++) {
        rows.append("\n%s,%d,%d".formatted(area, year, 7 * rows.length()));
      }
    }
    return rows.append("\n").toString();
  }
}
