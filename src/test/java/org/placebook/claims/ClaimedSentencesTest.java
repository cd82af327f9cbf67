package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences claim what the figures beside them bear out, and no more. */
class ClaimedSentencesTest {
  private static final String PEOPLE =
      """
      Area code,Area name,Deaths,Young,Old,Cars,People
      E06000001,Hartlepool,274,400,600,700,1000
      E06000002,Middlesbrough,2740,4100,5900,2000,10000
      E06000003,Redcar and Cleveland,300,390,610,300,1000
      E06000004,Stockton-on-Tees,150,450,550,900,1000
      E06000005,Darlington,200,380,620,500,1000
      E92000001,England,27380,40000,60000,50000,100000
      """;

  @TempDir Path folder;

  private Job job() throws IOException {
    return new Job(folder)
        .input("people.csv", PEOPLE)
        .sheet("Inputs", "Input|Total|Comparator|Unit|Counts", "p|People|England|count|all")
        .sheet("Lists", "List|Input|Column", "ages|p|Young", "ages|p|Old", "cars|p|Cars")
        .sheet("Tables", "Table|Title|Rows", "T|t|areas");
  }

  private static List<String> full(Job job) {
    return job.rows("Findings in full");
  }

  /** 27.40% in Hartlepool and Middlesbrough exceeds 27.38%, which looks the same with one digit. */
  @Test
  void showDigitsThatTellFiguresApart() throws IOException {
    Job job =
        job()
            .sheet("Columns", "Table|Heading|Formula|Format", "T|Died|SHARE(p[Deaths])|percent 1")
            .sheet("Findings", "Table|Finding|Of", "T|above comparator|Died")
            .run();
    assertThat(full(job))
        .anyMatch(
            s ->
                s.contains("exceed England's 27.38% for Died")
                    && s.contains("Hartlepool (27.40%)"));
  }

  /** Wilson's interval of 274 in 1,000 is 24.7% to 30.2%, of 2,740 in 10,000 26.5% to 28.3%. */
  @Test
  void makeNoClaimThatTheIntervalBesideDoesNotBearOut() throws IOException {
    Job job =
        job()
            .sheet(
                "Columns",
                "Table|Heading|Formula|Format",
                "T|Died|SHARE(p[Deaths])|percent 1",
                "T|Low|PROPORTION_LOW(p[Deaths])|percent 1",
                "T|High|PROPORTION_HIGH(p[Deaths])|percent 1")
            .sheet("Findings", "Table|Finding|Of", "T|above comparator|Died")
            .run();
    assertThat(full(job))
        .anyMatch(
            s ->
                s.contains("None of 5 areas exceeds England's 27.4%")
                    && s.contains("2 areas are below it")
                    && s.contains("The interval beside it covers that figure in 3 areas"));
  }

  /** Young and Old add up to People: r is -1 whatever the areas are. */
  @Test
  void findNothingInWhatFollowsByConstruction() throws IOException {
    Job job =
        job()
            .sheet("Columns", "Table|Heading|Formula", "T|Young|SHARE(p[Young])")
            .sheet("Correlations", "Table|Rows|Columns", "C|ages|ages", "D|ages|cars")
            .sheet("Findings", "Table|Finding", "C|strongest", "D|strongest")
            .run();
    assertThat(full(job))
        .noneMatch(s -> s.contains("Young") && s.contains("Old"))
        .noneMatch(s -> s.contains("one total"))
        .anyMatch(s -> s.contains("Cars: a relationship is not distinguishable from none once"))
        .noneMatch(s -> s.contains("do not support"));
  }

  /** Of three pairs two are the strongest and one the weakest; in the order of the recipe. */
  @Test
  void nameNoPairAsStrongAndAsWeak() throws IOException {
    Job job =
        job()
            .sheet("Lists", "List|Input|Column", "all|p|Deaths", "all|p|Old", "all|p|Cars")
            .sheet("Columns", "Table|Heading|Formula", "T|Young|SHARE(p[Young])")
            .sheet("Correlations", "Table|Rows|Columns", "C|all|all")
            .sheet("Findings", "Table|Finding", "C|weakest", "C|strongest")
            .run();
    List<String> said = full(job);
    assertThat(said).anyMatch(s -> s.contains("Of 3 pairs, the weakest follows."));
    assertThat(said).anyMatch(s -> s.contains("The 2 strongest follow."));
    for (String without : List.of("Deaths", "Old", "Cars")) {
      assertThat(said)
          .filteredOn(s -> s.contains("r = ") && !s.contains(without))
          .as("the pair without %s", without)
          .hasSize(1);
    }
  }
}
