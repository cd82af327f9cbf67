package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.Total;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.ListedColumn;
import org.placebook.recipe.match.Matching;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.table.Table;

class DraftsTest {

  private static FakeTable counts() {
    return new FakeTable(
            "jobs.xlsx", "3 : Manufacturing (C) | number", "7 : Retail (Part G)", "Total")
        .title("Business Register; open access")
        .fact("date", "2018")
        .row("K03000001", "Great Britain", 90, 130, 220)
        .row("E92000001", "England", 80, 120, 200)
        .row("E08000001", "Bolton", 10, 20, 30)
        .row("E08000002", "Bury", 8, 12, 20)
        .row("E08000003", "Manchester", 18, 2, 20);
  }

  private static Recipe recipe(Draft draft) {
    RecipeResult result = draft.recipe();
    assertThat(result.findings()).isEmpty();
    return result.recipe().orElseThrow();
  }

  private static Matching match(Draft draft) {
    return InputMatcher.match(recipe(draft), List.of(draft.table()));
  }

  @Test
  void infersSharesQuotientsAndCorrelationsFromCounts() {
    Draft draft = Drafts.of(List.of(counts().table())).orElseThrow();
    Recipe recipe = recipe(draft);
    Input input = recipe.inputs().get(0);
    assertThat(input.unit()).isEqualTo(InputColumn.Unit.COUNT);
    assertThat(input.total()).isEqualTo(new Total.Column("Total"));
    assertThat(input.comparators())
        .extracting(Comparator::area)
        .containsExactly("England", "Great Britain");
    assertThat(input.period()).isEqualTo("2018");
    assertThat(recipe.areas())
        .extracting(ScopeArea::name)
        .containsExactly("Bolton", "Bury", "Manchester");
    assertThat(recipe.tables())
        .flatExtracting(TableSpec::columns)
        .extracting(ColumnSpec::formulaText)
        .containsExactly("SHARE({each})", "LARGEST(columns)", "LQ({each})");
    assertThat(recipe.correlations()).hasSize(1);
    assertThat(recipe.charts()).hasSize(1);
    assertThat(draft.claim().message()).contains("Shares are of 'Total'", "2 counts");
    assertThat(draft.remarks()).hasSize(2);
    assertThat(draft.remarks().get(1).message()).contains("England");
  }

  @Test
  void takesNoTotalAndNoRegionForADistrictWhereThereAreNamesOnly() {
    Table table =
        new FakeTable("f.xlsx", "Men", "Women", "All")
            .row("", "Hartlepool", 230, 120, 350)
            .row("", "Darlington", 530, 220, 750)
            .row("", "Middlesbrough", 330, 220, 550)
            .row("", "North East", 1090, 560, 1650)
            .row("", "Total", 1090, 560, 1650)
            .table();
    Draft draft = Drafts.of(table).orElseThrow();
    assertThat(recipe(draft).areas())
        .extracting(ScopeArea::name)
        .containsExactly("Hartlepool", "Darlington", "Middlesbrough");
    assertThat(draft.remarks().get(1).message())
        .contains("3 areas are compared; 2 other rows are not (totals, regions or countries,");
  }

  @Test
  void takesRegionsForAreasWhereThereIsNothingSmaller() {
    Table table =
        new FakeTable("f.xlsx", "Men", "Women")
            .row("E12000001", "North East", 230, 120)
            .row("E12000002", "North West", 530, 220)
            .row("E92000001", "England", 760, 340)
            .table();
    assertThat(recipe(Drafts.of(table).orElseThrow()).areas())
        .extracting(ScopeArea::name)
        .containsExactly("North East", "North West");
  }

  @Test
  void takesNoForceOfPoliceForARegionOfItsName() {
    Table table =
        new FakeTable("f.xlsx", "Crimes", "Solved")
            .row("", "Thames Valley", 230, 120)
            .row("", "West Midlands", 530, 220)
            .row("", "Devon and Cornwall", 60, 34)
            .table();
    assertThat(recipe(Drafts.of(table).orElseThrow()).areas()).hasSize(3);
  }

  @Test
  void makesARecipeThatMatchesItsOwnTable() {
    Matching matching = match(Drafts.of(counts().table()).orElseThrow());
    assertThat(matching.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    assertThat(matching.list("columns").orElseThrow())
        .extracting(ListedColumn::label)
        .containsExactly("Manufacturing", "Retail");
  }

  @Test
  void takesTheSumOfTheColumnsWhereBandsFollowEachOtherAndThereIsNoTotal() {
    Table table =
        new FakeTable("f.xlsx", "0 to 15", "16 to 64", "65 and over")
            .title("Residents")
            .row("", "x", 1, 20, 3)
            .row("", "y", 4, 5, 60)
            .table();
    Draft draft = Drafts.of(table).orElseThrow();
    assertThat(recipe(draft).inputs().get(0).total()).isEqualTo(new Total.SumOf("columns"));
    assertThat(recipe(draft).correlations()).isEmpty();
    assertThat(recipe(draft).tables().get(0).columns().get(0).heading())
        .contains("% of the columns shown");
    assertThat(draft.remarks().get(1).message())
        .contains("sum of the columns shown", "no national row");
    assertThat(match(draft).isComplete()).isTrue();
  }

  @Test
  void knowsPerCentsAndOtherValues() {
    FakeTable percent =
        new FakeTable("f.xlsx", "A (%)", "B (%)", "Total (%)")
            .row("", "x", 40.5, 59.5, 100)
            .row("", "y", 30, 70, 100)
            .row("", "z", 20.2, 79.8, 100);
    Recipe ofPercent = recipe(Drafts.of(percent.table()).orElseThrow());
    assertThat(ofPercent.inputs().get(0).unit()).isEqualTo(InputColumn.Unit.PERCENT);
    assertThat(ofPercent.lists().get(0).members()).hasSize(2);
    Table values =
        new FakeTable("f.xlsx", "Median pay", "Change")
            .row("", "x", 512.3, -4)
            .row("", "y", 498.1, 3)
            .table();
    Recipe ofValues = recipe(Drafts.of(values).orElseThrow());
    assertThat(ofValues.inputs().get(0).unit()).isEqualTo(InputColumn.Unit.VALUE);
    assertThat(ofValues.tables().get(0).columns())
        .extracting(ColumnSpec::formulaText)
        .containsExactly("table[Median pay]", "table[Change]", "RANK({each})");
  }

  @Test
  void saysTheUnitOfLengthsOfTime() {
    Table plain =
        new FakeTable("f.xlsx", "First call", "Arrival, min.")
            .row("", "x", 7.2, 3.5)
            .row("", "y", 8.1, 4.5)
            .table();
    List<FigureColumn> timed =
        plain.figures().stream()
            .map(
                c ->
                    new FigureColumn(
                        c.heading(),
                        "minutes",
                        c.position(),
                        new double[] {c.number(0), c.number(1)},
                        Map.of()))
            .toList();
    assertThat(match(Drafts.of(plain.with(timed)).orElseThrow()).list("columns").orElseThrow())
        .extracting(ListedColumn::label)
        .containsExactly("First call (minutes)", "Arrival, min.");
  }

  @Test
  void leavesOutColumnsThatCannotBeNamed() {
    Table table =
        new FakeTable("f.xlsx", "A", "A", "B", "Empty")
            .row("", "x", 1, 2, 3, Double.NaN)
            .row("", "y", 1, 2, 3, Double.NaN)
            .table();
    Draft draft = Drafts.of(table).orElseThrow();
    assertThat(recipe(draft).lists().get(0).members()).hasSize(1);
    assertThat(draft.remarks().get(2).message()).contains("A; A; Empty");
  }

  @Test
  void hasNothingToSayOfATableWithoutAreas() {
    Table table = new FakeTable("f.xlsx", "A").row("", "", 1).table();
    assertThat(Drafts.of(List.of(table))).isEmpty();
    assertThat(Drafts.of(List.of())).isEmpty();
  }

  @Test
  void readsWordsAsWholeOnes() {
    // "Administration" is no ratio and "corporate" no rate.
    Table table =
        new FakeTable("f.xlsx", "Administration", "Corporate services", "Retail", "Total")
            .row("", "x", 1, 20, 3, 24)
            .row("", "y", 4, 5, 60, 69)
            .row("", "z", 14, 5, 61, 80)
            .table();
    assertThat(recipe(Drafts.of(table).orElseThrow()).inputs().get(0).unit())
        .isEqualTo(InputColumn.Unit.COUNT);
  }

  @Test
  void takesRowsOfAHundredButForRoundingForPerCents() {
    Table table =
        new FakeTable("f.xlsx", "Farms", "Retail", "Other")
            .row("", "x", 10.5, 20.1, 69.3)
            .row("", "y", 0, 50.2, 49.9)
            .row("", "z", 1.1, 40.0, 58.9)
            .table();
    assertThat(recipe(Drafts.of(table).orElseThrow()).inputs().get(0).unit())
        .isEqualTo(InputColumn.Unit.PERCENT);
  }

  @Test
  void leavesOutPerCentsAndIntervalsBesideCounts() {
    Table table =
        new FakeTable("f.xlsx", "All jobs", "Farms", "Farms | %", "Retail", "Retail | conf")
            .row("", "x", 1000, 600, 60, 400, 3)
            .row("", "y", 2000, 1500, 75, 500, 4)
            .row("", "z", 3000, 1500, 50, 1500, 5)
            .table();
    Draft draft = Drafts.of(table).orElseThrow();
    assertThat(recipe(draft).inputs().get(0).total()).isEqualTo(new Total.Column("All jobs"));
    assertThat(recipe(draft).lists().get(0).members()).hasSize(2);
    assertThat(draft.remarks().get(2).message())
        .contains("none of these parts: Farms | %; Retail | conf");
  }

  @Test
  void sharesNoYears() {
    Table table =
        new FakeTable("f.xlsx", "2018", "2019-20", "Jan 2021")
            .row("", "x", 1, 2, 3)
            .row("", "y", 4, 5, 6)
            .table();
    Draft draft = Drafts.of(table).orElseThrow();
    assertThat(draft.claim().message())
        .contains("Not taken as parts of a whole, since '2018' to 'Jan 2021' are periods");
    assertThat(recipe(draft).inputs().get(0).unit()).isEqualTo(InputColumn.Unit.VALUE);
  }

  @Test
  void saysWhyATableWithManyRowsForEachAreaHasNoDraft() {
    FakeTable table = new FakeTable("f.xlsx", "Jobs", "Firms");
    table.row("", "Bolton", 1, 2).row("", "Bolton", 3, 4);
    table.row("", "Bury", 5, 6).row("", "Bury", 7, 8);
    table.row("", "Manchester", 9, 10).row("", "Manchester", 11, 12);
    assertThat(Drafts.of(List.of(table.table()))).isEmpty();
    assertThat(Drafts.among(List.of(table.table()), Answers.NONE).whyNone())
        .get()
        .extracting(Finding::message)
        .asString()
        .contains(
            "3 rows are once more of the same area",
            "Bolton: rows 10 and 11",
            "nothing is added up unasked");
  }

  @Test
  void saysWhyATableWithManyColumnsForEachAreaHasNoDraft() {
    Table table =
        new FakeTable("f.xlsx", "Bury | Men", "Bury | Women", "Bolton | Men", "Bolton | Women")
            .across()
            .row("", "In work", 1, 2, 3, 4)
            .row("", "Retired", 5, 6, 7, 8)
            .table();
    assertThat(Drafts.of(List.of(table))).isEmpty();
    assertThat(Drafts.among(List.of(table), Answers.NONE).whyNone())
        .get()
        .extracting(Finding::message)
        .asString()
        .contains("Each area stands in several columns", "Keep one column for each area");
  }

  @Test
  void takesTheMostNumerousKindOfArea() {
    Table table =
        new FakeTable("f.xlsx", "Farms", "Retail")
            .row("", "lep:Dorset", 1, 2)
            .row("", "ladu:Dorset", 3, 4)
            .row("", "ladu:Purbeck", 5, 6)
            .table();
    Draft draft = Drafts.of(table).orElseThrow();
    assertThat(recipe(draft).areas())
        .extracting(ScopeArea::name)
        .containsExactly("ladu:Dorset", "ladu:Purbeck");
    assertThat(draft.remarks().get(1).message()).contains("only 'ladu' is taken; 1 of other kinds");
    assertThat(match(draft).findings())
        .extracting(Finding::severity)
        .doesNotContain(Severity.ERROR);
  }

  @Test
  void aimsAtOneOfSeveralBlocksAlike() {
    List<Table> blocks =
        List.of("2022", "2032").stream()
            .map(
                year ->
                    new FakeTable("f.xlsx", "Children", "Adults")
                        .headerIn(Integer.parseInt(year) - 2010)
                        .title("Projections")
                        .fact("base year", "2022")
                        .fact("projected year", year)
                        .row("", "x", 1, 2)
                        .row("", "y", 3, 4)
                        .table())
            .toList();
    Draft draft = Drafts.of(blocks).orElseThrow();
    Matching matching = InputMatcher.match(recipe(draft), blocks);
    assertThat(matching.inputs()).as("%s", matching.findings()).hasSize(1);
    assertThat(matching.inputs().get(0).source()).isSameAs(draft.table());
  }
}
