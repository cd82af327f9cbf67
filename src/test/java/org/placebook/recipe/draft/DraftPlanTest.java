package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.Total;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.recipe.word.CoverItem;
import org.placebook.table.Severity;

/** What a draft holds, and what it says that it took for what. */
class DraftPlanTest {

  private static Draft draft(FakeTable table) {
    return Drafts.of(table.table()).orElseThrow();
  }

  private static Recipe recipe(FakeTable table) {
    return draft(table).recipe().recipe().orElseThrow();
  }

  private static String further(FakeTable table) {
    return draft(table).remarks().get(1).message();
  }

  /** Parts and a total, for some districts. */
  private static FakeTable homes(int districts) {
    FakeTable table = new FakeTable("homes_2021.csv", "Owned", "Rented", "Total");
    for (int i = 1; i <= districts; i++) {
      table.row("E0800000" + i, "District " + i, 10 * i, 20 + i * i, 10 * i + 20 + i * i);
    }
    return table;
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true"})
  void sharesOfThreeAreasAreCorrelated(int districts, boolean correlated) {
    FakeTable table =
        districts == 2 ? homes(2).row("E92000001", "England", 900, 800, 1700) : homes(3);
    Recipe recipe = recipe(table);
    assertThat(recipe.inputs().get(0).total()).isEqualTo(new Total.Column("Total"));
    assertThat(recipe.correlations()).hasSize(correlated ? 1 : 0);
    assertThat(recipe.charts()).hasSize(correlated ? 1 : 0);
    assertThat(recipe.findings()).hasSize(correlated ? 3 : 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "40, 1", "41, 0"})
  void twoToFortyValuesAreCorrelated(int columns, int sheets) {
    String[] headings =
        IntStream.range(0, columns).mapToObj(i -> "Mean of x" + i).toArray(String[]::new);
    FakeTable table = new FakeTable("f.xlsx", headings);
    for (int area = 1; area <= 3; area++) {
      int by = area;
      table.row("", "x" + area, IntStream.range(1, columns + 1).mapToDouble(i -> i * by).toArray());
    }
    assertThat(recipe(table).correlations()).hasSize(sheets);
  }

  @Test
  void quartilesOfOneMeasureAndCountsOfNoWholeAreNotCorrelated() {
    assertThat(
            recipe(
                    new FakeTable("f.xlsx", "Lower quartile", "Mean pay")
                        .row("", "x", 1.5, 2)
                        .row("", "y", 2.5, 3)
                        .row("", "z", 3, 5))
                .correlations())
        .isEmpty();
    assertThat(
            recipe(
                    new FakeTable("f.xlsx", "Crimes", "Shops")
                        .row("", "x", 1, 2)
                        .row("", "y", 2, 3)
                        .row("", "z", 3, 5))
                .correlations())
        .isEmpty();
  }

  @Test
  void changesAndLimitsAreNoValues() {
    Draft draft =
        draft(
            new FakeTable("f.xlsx", "Mean pay", "Change in mean pay", "Mean pay, upper limit")
                .row("", "x", 1.5, 2, 2)
                .row("", "y", 2.5, 3, 3));
    assertThat(draft.rows(ControlSheet.LISTS))
        .filteredOn(row -> row.get(0).equals("values"))
        .extracting(row -> row.get(2))
        .containsExactly("Mean pay");
  }

  @ParameterizedTest
  @CsvSource({"Date, 2021", "YEAR, 2021", "period, 2021", "base year, ''", "units, ''"})
  void aFactOfThePeriodIsThePeriod(String fact, String period) {
    assertThat(recipe(homes(3).fact(fact, "2021")).inputs().get(0).period()).isEqualTo(period);
  }

  @Test
  void countsOfATotalAreSaidToBeSharesOfIt() {
    FakeTable table = homes(3).row("E92000001", "England", 900, 800, 1700);
    Draft draft = draft(table);
    assertThat(draft.claim().message())
        .isEqualTo(
            "Shares are of 'Total': 2 counts are taken as its parts, since they add up to it in"
                + " every row that is complete");
    assertThat(draft.claim().severity()).isEqualTo(Severity.NOTE);
    assertThat(further(table))
        .isEqualTo(
            "No recipe came with this table, so one was inferred. Its figures are taken as counts."
                + " Location quotients are against England. 3 areas are compared.");
    assertThat(recipe(table).notes().get(0).text())
        .endsWith("Location quotients are against {comparator}. Areas compared: {areas}.");
    assertThat(recipe(table).cover())
        .containsEntry(CoverItem.TITLE, "Homes 2021")
        .containsEntry(CoverItem.SUMMARY, draft.claim().message() + ".");
  }

  @Test
  void rowsThatAreNotComparedAreCounted() {
    assertThat(further(homes(3).row("", "Total", 60, 74, 134)))
        .endsWith(
            "3 areas are compared; 1 other row is not (a total, region or country, or named"
                + " separately).");
    assertThat(further(new FakeTable("f.xlsx", "Mean pay").row("", "x", 1.5)))
        .endsWith("No shares are worked out. 1 area is compared.");
  }

  @Test
  void figuresOfNoWholeAreSaidToBeNone() {
    FakeTable one = new FakeTable("f.xlsx", "Mean pay").row("", "x", 1.5);
    assertThat(draft(one).claim().message())
        .isEqualTo("Not taken as parts of a whole, since there is one column of figures only");
    FakeTable several =
        new FakeTable("f.xlsx", "Crimes", "Shops").row("", "x", 1, 2).row("", "y", 2, 3);
    Draft draft = draft(several);
    assertThat(draft.claim().message()).endsWith("; if they are, write in Total: sum of columns");
    assertThat(draft.claim().severity()).isEqualTo(Severity.WARNING);
    assertThat(recipe(several).inputs().get(0).unit()).isEqualTo(Unit.VALUE);
    FakeTable means = new FakeTable("f.xlsx", "Mean pay", "Mean age").row("", "x", 1, 2);
    assertThat(draft(means).claim().severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void perCentsAreSaidToBeSome() {
    FakeTable table =
        new FakeTable("f.xlsx", "A", "B", "C")
            .title("Shares (%)")
            .row("", "x", 40.5, 30, 29.5)
            .row("", "y", 30, 30, 40)
            .row("", "z", 20.2, 70, 9.8);
    assertThat(draft(table).claim().message())
        .startsWith("3 per cents are taken as parts of a whole, since");
    assertThat(further(table))
        .contains("taken as per cents. There is no national row, so there are no location quot");
    assertThat(draft(table).rows(ControlSheet.TABLES).get(0))
        .startsWith("Table 1", "Shares (%): shares of the total", "areas", "", "no")
        .contains("none");
  }

  @Test
  void aSummedWholeIsSaidToBeOne() {
    FakeTable bands =
        new FakeTable("f.xlsx", "0 to 15", "16 to 64", "65 and over")
            .title("Residents")
            .row("", "x", 1, 20, 3)
            .row("", "y", 4, 5, 60);
    assertThat(draft(bands).claim().message()).startsWith("3 counts are taken as parts of a whole");
    assertThat(further(bands))
        .contains(
            "There is no total, so shares are of the sum of the columns shown.",
            "There is no national row, so there are no location quotients.");
    assertThat(recipe(bands).tables().get(0).title())
        .isEqualTo("Residents: shares of the columns shown");
    assertThat(draft(bands).rows(ControlSheet.LISTS)).hasSize(3);
  }

  @Test
  void sheetsWithACountryHaveQuotientsAndMarks() {
    Draft draft = draft(homes(3).row("E92000001", "England", 900, 800, 1700));
    List<List<String>> tables = draft.rows(ControlSheet.TABLES);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0)).contains("yes", "above comparator").doesNotContain("heat");
    assertThat(tables.get(1))
        .contains("yes", "heat", "Homes 2021: location quotients, {comparator} is 1");
    assertThat(draft.rows(ControlSheet.CORRELATIONS).get(0)).startsWith("Table 3");
    assertThat(draft(homes(3)).rows(ControlSheet.CORRELATIONS).get(0)).startsWith("Table 2");
    assertThat(draft.rows(ControlSheet.FINDINGS))
        .containsExactly(
            List.of("Table 1", "largest", "columns", ""),
            List.of("Table 3", "strongest", "", ""),
            List.of("Table 3", "weakest", "", ""));
  }
}
