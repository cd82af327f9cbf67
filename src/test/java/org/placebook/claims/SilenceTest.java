package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of a control sheet is honoured, or it is said that it is not. */
class SilenceTest {
  private static final String HOMES =
      """
      Area code,Area name,Owned,Rented,All homes
      E05008100,Abbey,15,20,35
      E05008101,Bridge,16,21,37
      E05008102,Castle,17,24,41
      E05008103,Dale,11,29,40
      E92000001,England,900,800,1700
      """;

  @TempDir Path folder;

  private Job job(String comparator) throws IOException {
    return new Job(folder)
        .input("homes.csv", HOMES)
        .sheet("Inputs", "Input|Total|Comparator", "h|All homes|" + comparator)
        .sheet("Lists", "List|Input|Column", "all|h|Owned", "all|h|Rented")
        .sheet(
            "Areas",
            "Area code|Area name",
            "E05008100|Abbey",
            "E05008101|Bridge",
            "E05008102|Castle",
            "E05008103|Dale")
        .sheet("Tables", "Table|Title|Rows|Area|Highlight", "T|t|areas||none")
        .sheet("Columns", "Table|Heading|Formula", "T|Owned share|SHARE(h[Owned])");
  }

  private static List<String> said(Job job) {
    return job.messages().stream().filter(m -> !m.startsWith("NOTE")).toList();
  }

  @Test
  void aGoodRecipeIsFinishedWithoutAWord() throws IOException {
    Job job =
        job("England")
            .sheet("Tables", "Table|Title|Rows|Highlight", "T|t|areas|above comparator")
            .sheet(
                "Columns",
                "Table|Heading|Formula|Format",
                "T|Owned share|SHARE(h[Owned])|percent 1",
                "T|Quotient|LQ(h[Owned])|decimal 2",
                "T|Most|LARGEST(all)|text")
            .sheet("Findings", "Table|Finding|Of", "T|extremes|Owned share")
            .sheet("Cover", "Item|Value", "Language|cy")
            .run();
    assertThat(said(job)).isEmpty();
  }

  @Test
  void aQuotientWithoutAComparatorIsSaid() throws IOException {
    Job job =
        job("")
            .sheet("Columns", "Table|Heading|Formula", "T|Q|LQ(h[Owned])", "T|S|SHARE(h[Owned])");
    assertThat(said(job.run()))
        .containsExactly(
            "ERROR recipe.xlsx, sheet Columns, cell C2: The column 'Q' of T is left out. It"
                + " compares with a comparator, and the input 'h' has none: name an area under"
                + " Comparator on the sheet Inputs.");
  }

  @Test
  void wordsAreNotReckonedWith() throws IOException {
    Job job =
        job("")
            .sheet("Columns", "Table|Heading|Formula", "T|Most|LARGEST(all)", "T|Twice|[Most] * 2");
    assertThat(said(job.run()))
        .containsExactly(
            "ERROR recipe.xlsx, sheet Columns, cell C3: The column 'Twice' of T is left out. '*'"
                + " works with figures, but [Most] holds words: name a column of figures.");
  }

  @Test
  void anotherNameIsSaidWithThatOfTheFile() throws IOException {
    Job job = job("").sheet("Areas", "Area code|Area name", "E05008100|Abby", "E05008101|Bridge");
    assertThat(said(job.run()))
        .singleElement()
        .asString()
        .contains("'Abby' is 'Abbey' there (E05008100)");
  }

  @Test
  void aLanguageThatIsNoTagIsSaidAndNotWritten() throws IOException {
    Job job = job("").sheet("Cover", "Item|Value", "Language|english").run();
    assertThat(said(job)).singleElement().asString().contains("'english' is no tag of a language");
  }

  @Test
  void aHighlightThatMarksNothingIsSaid() throws IOException {
    Job job = job("").sheet("Tables", "Table|Title|Rows|Highlight", "T|t|areas|above comparator");
    assertThat(said(job.run()))
        .singleElement()
        .asString()
        .contains("Highlight 'above comparator' marks nothing in T");
  }

  @Test
  void aFindingOnRowsThatAreNoAreasIsSaid() throws IOException {
    Job job =
        job("")
            .sheet("Tables", "Table|Title|Rows|Area", "L|l|all|Abbey")
            .sheet("Columns", "Table|Heading|Formula", "L|Homes|{each}")
            .sheet("Findings", "Table|Finding|Of", "L|extremes|Homes");
    assertThat(said(job.run()))
        .singleElement()
        .asString()
        .contains("No sentence was made: the rows of L are no areas");
  }

  private Job rates(String... columns) throws IOException {
    String[] rows = new String[columns.length + 1];
    rows[0] = "Table|Heading|Formula|Format";
    System.arraycopy(columns, 0, rows, 1, columns.length);
    return job("England").sheet("Columns", rows);
  }

  /** 15 of 35 homes are 429 in 1,000 homes, and tell nothing of people. */
  @Test
  void aRateUnderAHeadingOfSomethingElseIsSaid() throws IOException {
    assertThat(said(rates("T|Owned per 1,000 people|RATE(h[Owned],1000)|decimal 1").run()))
        .containsExactly(
            "WARNING recipe.xlsx, sheet Columns, cell C2: The heading 'Owned per 1,000 people' says"
                + " per so many 'people', but it is divided by 'All homes' of the input 'h'. Put"
                + " right the one or the other: what a rate is per so many of is named last, as in"
                + " RATE(crimes[Theft], 1000, people[All residents]).");
    assertThat(said(rates("T|Owned for every 100 homes|RATE(h[Owned],1000)|decimal 1").run()))
        .singleElement()
        .asString()
        .contains("says per 100, but the formula makes it per 1,000");
  }

  @Test
  void aRateUnderItsOwnHeadingIsFinishedWithoutAWord() throws IOException {
    Job job =
        rates(
            "T|Owned per 1,000 homes|RATE(h[Owned],1000)|decimal 1",
            "T|Owned per thousand|RATE(h[Owned],1000)|decimal 1",
            "T|Owned per 100 rented|RATE(h[Owned],100,h[Rented])|decimal 1",
            "T|Owned per household|h[Owned]/h[All homes]|decimal 2");
    assertThat(said(job.run())).isEmpty();
  }

  @Test
  void aSentenceAgainstNoComparatorIsSaidAndNotMade() throws IOException {
    Job job =
        job("")
            .sheet(
                "Findings",
                "Table|Finding|Of",
                "T|exceptions|Owned share",
                "T|extremes|Owned share");
    assertThat(said(job.run()))
        .singleElement()
        .asString()
        .contains("cell B2: No sentence comes of 'exceptions': no input has a comparator");
    assertThat(job.sentences()).noneMatch(sentence -> sentence.contains("No area is compared"));
  }

  @Test
  void aNoteThatIsNotSoIsSaidInTheWorkingCopyToo() throws IOException {
    Job job = job("England").sheet("Notes", "Note|Text", "note 1|406 areas are in scope.");
    assertThat(said(job.sheet("Tables", "Table|Title|Rows|Note", "T|t|areas|note 1").run()))
        .singleElement()
        .asString()
        .contains("The text says '406 areas are in scope', but there are 4");
    assertThat(said(job.sheet("Notes", "Note|Text", "note 1|{areas} areas are in scope.").run()))
        .isEmpty();
  }
}
