package org.placebook.recipe.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/** What is made of a recipe and tables together, and what is said of it. */
class MatchingTest {
  private static final String INPUTS = "Input | Look for | Comparator | Period | Total | Area code";

  private static FakeTable jobs(String file) {
    return new FakeTable(file, "Retail", "All")
        .title("Jobs")
        .row("E92000001", "England", 80, 120)
        .row("E08000001", "Bolton", 10, 20)
        .row("E08000002", "Bury", 8, 17);
  }

  private static FakeFile recipe(String input, String... areas) {
    String[] rows = new String[areas.length + 1];
    rows[0] = "Area code | Area name | Group";
    System.arraycopy(areas, 0, rows, 1, areas.length);
    return new FakeFile().sheet("Inputs", INPUTS, input).sheet("Areas", rows);
  }

  private static Matching match(FakeFile recipe, Table... tables) throws UnreadableFile {
    return InputMatcher.match(RecipeReader.read(recipe).recipe().orElseThrow(), List.of(tables));
  }

  private static String said(Matching matching) {
    return String.join(" ", matching.findings().stream().map(Finding::message).toList());
  }

  private static final String[] TWO = {"E08000001 | Bolton | North", "E08000002 | Bury | "};

  @ParameterizedTest
  @CsvSource({
    "England, 2019, '2 areas against England in 2019, {other}'",
    "'', '', '2 areas against {comparator} in {period}, {other}'"
  })
  void titlesAreFilledIn(String comparator, String period, String title) throws UnreadableFile {
    FakeFile recipe =
        recipe("jobs | | %s | %s | | ".formatted(comparator, period), TWO)
            .sheet(
                "Tables",
                "Table | Title",
                "T | {kept}. {areas} areas against {comparator} in {period}, {other}")
            .sheet("Columns", "Table | Heading | Formula", "T | R | jobs[Retail]");
    Matching matching = FilledIn.in(match(recipe, jobs("f.xlsx").table()));
    assertThat(matching.recipe().tables().get(0).title()).isEqualTo(title);
  }

  @Test
  void groupsAreThoseThatAreasName() throws UnreadableFile {
    Matching matching = match(recipe("jobs | | | | | ", TWO), jobs("f.xlsx").table());
    assertThat(matching.groups()).containsExactly("North");
    assertThat(matching.byGroup().keySet()).containsExactly("north");
  }

  @Test
  void areasWithoutARowAndRowsWithoutAnAreaAreNamed() throws UnreadableFile {
    Matching matching =
        match(
            recipe("jobs | | England | | | ", "E08000001 | Bolton | ", "E08000010 | Wigan | "),
            jobs("f.xlsx").table());
    MatchedInput input = matching.inputs().get(0);
    assertThat(Unmatched.areas(input, matching))
        .extracting(Unmatched.Item::shown)
        .containsExactly("Wigan (E08000010)");
    assertThat(Unmatched.rows(input, matching))
        .extracting(Unmatched.Item::shown)
        .containsExactly("Bury (E08000002)");
  }

  /** Rates of the nation are there for others to be set against: no area is wanting in them. */
  @Test
  void anInputOfStandardsAloneLacksNoArea() throws UnreadableFile {
    FakeTable nation = new FakeTable("f.xlsx", "Retail").row("E92000001", "England", 5);
    FakeFile recipe = recipe("jobs | | England | | | ", "E08000001 | Bolton | ");
    Matching matching = match(recipe, nation.table());
    assertThat(said(matching)).contains("has rows of its comparators alone (England)");
    assertThat(said(matching)).doesNotContain("None of the");
    assertThat(Unmatched.areas(matching.inputs().get(0), matching)).isEmpty();
    nation.row("E08000002", "Bury", 1);
    Matching other = match(recipe, nation.table());
    assertThat(said(other)).contains("None of the 1 areas to be compared is in the input");
    assertThat(Unmatched.areas(other.inputs().get(0), other)).hasSize(1);
  }

  @Test
  void withoutASheetAreasAllRowsAreInScope() throws UnreadableFile {
    FakeFile recipe = new FakeFile().sheet("Inputs", INPUTS, "jobs | | | | | ");
    Matching matching = match(recipe, jobs("f.xlsx").table());
    assertThat(Unmatched.rows(matching.inputs().get(0), matching)).isEmpty();
  }

  @Test
  void anotherNameForACodeIsSaid() throws UnreadableFile {
    FakeFile other = recipe("jobs | | | | | ", "E08000001 | Wigan | ", "E08000002 | Bury | ");
    assertThat(said(match(other, jobs("f.xlsx").table())))
        .contains("calls 1 area(s) otherwise", "'Wigan' is 'Bolton' there (E08000001)");
    FakeFile same = recipe("jobs | | | | | ", "E08000001 | | ", "E08000002 | Bury | ");
    assertThat(said(match(same, jobs("f.xlsx").table()))).doesNotContain("otherwise");
  }

  @Test
  void aColumnOfAreasThatIsNotThereIsSaid() throws UnreadableFile {
    assertThat(said(match(recipe("jobs | | | | | Code", TWO), jobs("f.xlsx").table())))
        .contains("has no column of areas 'Code'");
    assertThat(said(match(recipe("jobs | | | | | mnemonic", TWO), jobs("f.xlsx").table())))
        .doesNotContain("has no column of areas");
  }

  /** Of tables that hold all words, the one whose columns the recipe names. */
  @Test
  void theTableWithTheTotalIsTaken() throws UnreadableFile {
    Table without =
        new FakeTable("b.xlsx", "Retail", "Farms")
            .title("Jobs")
            .row("E08000001", "Bolton", 10, 20)
            .table();
    Matching matching = match(recipe("jobs | | | | All | ", TWO), without, jobs("f.xlsx").table());
    assertThat(matching.inputs().get(0).table().file()).isEqualTo("f.xlsx");
    assertThat(matching.unused()).containsExactly(without);
  }

  @Test
  void theTableOfThePeriodIsTaken() throws UnreadableFile {
    Table now = jobs("now.xlsx").title("Jobs 2020").table();
    Table old = jobs("old.xlsx").title("Jobs 2019").table();
    Matching matching = match(recipe("jobs | | | 2020 | | ", TWO), old, now);
    assertThat(matching.inputs().get(0).table().file()).isEqualTo("now.xlsx");
  }

  /** Six tables are named, of seven one more is counted. */
  @ParameterizedTest
  @CsvSource({"6, false", "7, true"})
  void sixTablesAreNamed(int tables, boolean more) throws UnreadableFile {
    Table[] all =
        IntStream.range(0, tables)
            .mapToObj(i -> jobs("f%d.xlsx".formatted(i)).table())
            .toArray(Table[]::new);
    String said = said(match(recipe("jobs | | | | | ", TWO), all));
    assertThat(said).contains("f5.xlsx").doesNotContain("f6.xlsx");
    assertThat(said.contains("; and 1 more")).isEqualTo(more);
  }

  @Test
  void aComparatorIsTheFirstOrTheOneNamed() throws UnreadableFile {
    Matching matching = match(recipe("jobs | | England; Bury | | | ", TWO), jobs("f.xlsx").table());
    MatchedInput input = matching.inputs().get(0);
    assertThat(matching.standard(input, "").orElseThrow().row()).isZero();
    assertThat(matching.standard(input, "bury").orElseThrow().row()).isEqualTo(2);
    assertThat(matching.standard(input, "Bolton").orElseThrow().row()).isEqualTo(1);
    assertThat(matching.standard(input, "Wigan")).isEmpty();
    assertThat(matching.input("JOBS")).contains(input);
    assertThat(matching.input("people")).isEmpty();
  }
}
