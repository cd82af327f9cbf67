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
}
