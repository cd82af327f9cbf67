package org.placebook.recipe.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.table.Value;

class InputMatcherTest {

  private static FakeTable jobs(String file) {
    return new FakeTable(file, "3 : Manufacturing (C) | number", "7 : Retail (Part G) | number")
        .title("Business Register and Employment Survey : open access")
        .row("E92000001", "England", 80, 120)
        .row("E08000001", "Bolton", 10, 20)
        .row("E08000002", "Bury", 8, Double.NaN);
  }

  private static Table people() {
    return new FakeTable("people.xlsx", "All usual residents", "No qualifications", "Level 4")
        .title("KS501EW - Qualifications and students")
        .row("E92000001", "England", 1000, 300, 700)
        .row("E08000001", "Bolton", 100, 40, 60)
        .row("E08000002", "Bury", 90, 30, 60)
        .table();
  }

  private static Recipe recipe(FakeFile file) throws UnreadableFile {
    RecipeResult result = RecipeReader.read(file);
    assertThat(result.findings()).isEmpty();
    return result.recipe().orElseThrow();
  }

  private static FakeFile control(String... inputs) {
    String[] rows = new String[inputs.length + 1];
    rows[0] = "Input | Look for | Comparator | Period | Total | Sheet";
    System.arraycopy(inputs, 0, rows, 1, inputs.length);
    return new FakeFile()
        .sheet("Inputs", rows)
        .sheet("Areas", "Area code | Area name", "E08000001 | Bolton", "E08000002 | Bury");
  }

  private static List<Finding> of(Severity severity, Matching matching) {
    return matching.findings().stream().filter(f -> f.severity() == severity).toList();
  }

  @Test
  void aTableThatEverybodySeesComesBeforeAHiddenOne() throws UnreadableFile {
    Recipe recipe = recipe(control("t | | | | |"));
    Table old = new FakeTable("f.xlsx", "X", "Y").sheet("Old").row("", "Area 1", 1, 2).table();
    Table now = new FakeTable("f.xlsx", "X", "Y").sheet("Now").row("", "Area 1", 3, 4).table();
    Matching matching = InputMatcher.match(recipe, List.of(now, old.onHiddenSheet()));
    assertThat(matching.inputs().get(0).table()).isSameAs(now);
    assertThat(matching.findings().toString())
        .contains("sheet Now", "sheet Old", "fits too, but its sheet is hidden");
    assertThat(InputMatcher.match(recipe, List.of(now, old)).findings().toString())
        .contains("2 tables fit the input 't'");
  }

  @Test
  void saysInWhichHeadingsTablesDiffer() throws UnreadableFile {
    Recipe recipe = recipe(control("t | | | | |"));
    Table one = new FakeTable("1.csv", "Crimes", "Rate").row("", "Area 1", 1, 2).table();
    Table alike = new FakeTable("2.csv", "Crimes", "Rate").row("", "Area 1", 1, 2).table();
    Table other = new FakeTable("3.csv", "Offences", "Rate").row("", "Area 1", 3, 4).table();
    assertThat(InputMatcher.match(recipe, List.of(one, alike, other)).findings())
        .extracting(Finding::message)
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains(
                        "Their headings differ: only 1.csv, A9:D10, has 'Crimes'; only 3.csv,"
                            + " A9:D10, has 'Offences'. If they are of one download, give both the"
                            + " same headings"));
    Table apart = new FakeTable("4.csv", "Jobs", "Firms").row("", "Area 1", 3, 4).table();
    assertThat(InputMatcher.match(recipe, List.of(one, apart)).findings().toString())
        .doesNotContain("Their headings differ");
  }

  @Test
  void findsInputsByTheirWords() throws UnreadableFile {
    Recipe recipe =
        recipe(
            control(
                    "jobs | employment survey; Retail | England | | |",
                    "people | qualifications | jobs!England | | |")
                .sheet(
                    "Lists",
                    "List | Input | Column | Label",
                    "sectors | jobs | Manufacturing .. Retail |",
                    "levels | people | all but total |",
                    "both | | Level 4 | Degree",
                    "both | | manufacturing |"));
    Matching matching = InputMatcher.match(recipe, List.of(people(), jobs("jobs.xlsx").table()));
    assertThat(matching.isComplete()).isTrue();
    assertThat(of(Severity.WARNING, matching)).isEmpty();
    assertThat(matching.unused()).isEmpty();
    MatchedInput jobs = matching.input("Jobs").orElseThrow();
    assertThat(jobs.table().file()).isEqualTo("jobs.xlsx");
    assertThat(matching.list("sectors").orElseThrow())
        .extracting(ListedColumn::label)
        .containsExactly("Manufacturing", "Retail");
    assertThat(matching.list("levels").orElseThrow())
        .extracting(ListedColumn::label)
        .containsExactly("No qualifications", "Level 4");
    assertThat(matching.list("both").orElseThrow())
        .extracting(c -> c.label() + " of " + c.input().input().name())
        .containsExactly("Degree of people", "manufacturing of jobs");
    assertThat(jobs.row(matching.areas().get(1))).contains(2);
    MatchedInput people = matching.input("people").orElseThrow();
    assertThat(people.total().orElseThrow().heading()).isEqualTo("All usual residents");
    assertThat(matching.standard(people, "")).contains(new StandardRow(jobs, 0));
    assertThat(matching.standard(jobs, "England")).contains(new StandardRow(jobs, 0));
    assertThat(jobs.table().figures().get(0).value(0)).isEqualTo(Value.of(80));
  }

  @Test
  void refusesAColumnThatStandsInARunToo() throws UnreadableFile {
    Recipe recipe =
        recipe(
            control("people | qualifications | | | |")
                .sheet(
                    "Lists",
                    "List | Input | Column",
                    "levels | people | No qualifications .. Level 4",
                    "levels | people | Level 4",
                    "apart | people | No qualifications",
                    "apart | people | Level 4"));
    Matching matching = InputMatcher.match(recipe, List.of(people()));
    assertThat(of(Severity.ERROR, matching))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().toString()).isEqualTo("recipe.xlsx, sheet Lists, cell C3");
              assertThat(f.message()).contains("'Level 4' twice", "stands in C2");
            });
    assertThat(matching.list("levels")).isEmpty();
    assertThat(matching.list("apart").orElseThrow()).hasSize(2);
  }

  @Test
  void saysWhatWasLookedForAndWhatIsNearest() throws UnreadableFile {
    Recipe recipe = recipe(control("jobs | employment survey; 2022 | | | |"));
    Matching matching = InputMatcher.match(recipe, List.of(people(), jobs("jobs.xlsx").table()));
    assertThat(matching.input("jobs")).isEmpty();
    assertThat(of(Severity.ERROR, matching))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().toString()).isEqualTo("recipe.xlsx, sheet Inputs, cell A2");
              assertThat(f.message())
                  .contains("'employment survey' and '2022'")
                  .contains("The nearest is jobs.xlsx, sheet Data, A9:D12")
                  .contains("lacks '2022'")
                  .contains("people.xlsx");
            });
  }

  @Test
  void refusesTwoCandidatesAndTellsThemApart() throws UnreadableFile {
    Recipe recipe = recipe(control("jobs | employment survey | | | |"));
    Table older = jobs("jobs.xlsx").fact("date", "2018").table();
    Table newer = jobs("jobs.xlsx").fact("date", "2019").table();
    assertThat(of(Severity.ERROR, InputMatcher.match(recipe, List.of(older, newer))))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.message())
                    .contains("2 tables fit the input 'jobs'")
                    .contains("Period")
                    .contains("'2018' or '2019'"));
    Table elsewhere = jobs("jobs.xlsx").sheet("Other").table();
    assertThat(of(Severity.ERROR, InputMatcher.match(recipe, List.of(older, elsewhere))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("Fill in Sheet").contains("'Other'"));
    Table copy = jobs("copy of jobs.xlsx").fact("date", "2018").table();
    assertThat(of(Severity.ERROR, InputMatcher.match(recipe, List.of(older, copy))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("only one has: 'copy'"));
  }

  @Test
  void tellsStackedBlocksApartByPeriod() throws UnreadableFile {
    Recipe recipe =
        recipe(
            control(
                "old | employment survey | | 2018 | |", "new | employment survey | | 2019 | |"));
    Table older = jobs("jobs.xlsx").fact("date", "2018").table();
    Table newer = jobs("jobs.xlsx").fact("date", "2019").table();
    Matching matching = InputMatcher.match(recipe, List.of(older, newer));
    assertThat(matching.isComplete()).isTrue();
    assertThat(matching.input("old").orElseThrow().table()).isSameAs(older);
    assertThat(matching.input("new").orElseThrow().table()).isSameAs(newer);
  }

  @Test
  void warnsOfAnotherPeriodThanTheRecipeSays() throws UnreadableFile {
    Recipe recipe = recipe(control("jobs | | | 2022 | |"));
    Matching matching =
        InputMatcher.match(recipe, List.of(jobs("jobs.xlsx").fact("date", "2018").table()));
    assertThat(of(Severity.WARNING, matching))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("of 2022"));
  }

  @Test
  void saysWhichColumnOfAListIsMissing() throws UnreadableFile {
    Recipe recipe =
        recipe(
            control("jobs | | | | |")
                .sheet("Lists", "List | Column", "sectors | Retail", "sectors | Manufactoring"));
    Matching matching = InputMatcher.match(recipe, List.of(jobs("jobs.xlsx").table()));
    assertThat(matching.list("sectors")).isEmpty();
    assertThat(of(Severity.ERROR, matching))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().cell()).isEqualTo("B3");
              assertThat(f.message())
                  .contains("'Manufactoring'")
                  .contains("the nearest is '3 : Manufacturing (C) | number'");
            });
  }

  @Test
  void saysWhichAreasAreMissingTwiceOrBeyond() throws UnreadableFile {
    Recipe recipe = recipe(control("jobs | | Great Britain | | |"));
    Table table =
        new FakeTable("jobs.xlsx", "A", "B")
            .row("E08000001", "Bolton", 1, 2)
            .row("E08000001", "Bolton", 1, 2)
            .row("E08000009", "Buri", 1, 2)
            .row("E92000001", "England", 3, 4)
            .table();
    Matching matching = InputMatcher.match(recipe, List.of(table));
    assertThat(of(Severity.ERROR, matching))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().cell()).isEqualTo("A11");
              assertThat(f.message()).contains("Bolton (E08000001) is here twice").contains("A10");
            });
    assertThat(of(Severity.WARNING, matching))
        .extracting(Finding::message)
        .satisfiesExactly(
            m -> assertThat(m).contains("Bury (E08000002)").contains("nearest is Buri (E08000009)"),
            m -> assertThat(m).contains("'Great Britain'").contains("never replaced by a sum"));
    assertThat(of(Severity.NOTE, matching))
        .singleElement()
        .satisfies(
            f -> assertThat(f.message()).contains("2 row(s)").contains("such as Buri (E08000009)"));
  }

  @Test
  void refusesATableOfNoAreaInScope() throws UnreadableFile {
    Recipe recipe = recipe(control("jobs | | | | |"));
    Table table = new FakeTable("jobs.xlsx", "A").row("W06000001", "Anglesey", 1).table();
    assertThat(of(Severity.ERROR, InputMatcher.match(recipe, List.of(table))))
        .singleElement()
        .satisfies(
            f -> assertThat(f.message()).contains("None of the 2 areas").contains("Anglesey"));
  }

  @Test
  void takesAnInputThatIsThereForItsStandardsOnly() throws UnreadableFile {
    Recipe recipe =
        recipe(
            control(
                "jobs | employment survey | nation!England | | |", "nation | national | | | |"));
    Table nation =
        new FakeTable("nation.xlsx", "Manufacturing", "Retail")
            .title("national figures")
            .row("E92000001", "England", 3, 4)
            .row("W92000004", "Wales", 3, 4)
            .table();
    Matching matching = InputMatcher.match(recipe, List.of(jobs("jobs.xlsx").table(), nation));
    assertThat(of(Severity.ERROR, matching)).isEmpty();
    assertThat(of(Severity.WARNING, matching)).isEmpty();
    assertThat(of(Severity.NOTE, matching))
        .filteredOn(note -> note.message().contains("'nation'"))
        .singleElement()
        .satisfies(note -> assertThat(note.message()).contains("1 row(s)").contains("Wales"));
  }

  @Test
  void takesAllAreasButCountriesWhereTheRecipeNamesNone() throws UnreadableFile {
    Recipe recipe = recipe(new FakeFile().sheet("Inputs", "Input | Comparator", "jobs | England"));
    Matching matching = InputMatcher.match(recipe, List.of(jobs("jobs.xlsx").table()));
    assertThat(matching.areas()).extracting(ScopeArea::name).containsExactly("Bolton", "Bury");
  }

  @Test
  void takesNamesFromTheListOfAreasWhereATableHasCodesOnly() throws UnreadableFile {
    Table table =
        new FakeTable("c.xlsx", "Claimants", "Residents")
            .codesOnly()
            .row("E08000001", "", 1000, 40000)
            .row("E08000002", "", 1033, 40555)
            .row("E05008100", "", 12, 300)
            .row("E92000001", "", 1200000, 35000000)
            .table();
    Recipe recipe =
        recipe(
            new FakeFile()
                .sheet("Inputs", "Input | Look for | Comparator", "c | | England")
                .sheet("Areas", "Area code", "E08000001", "E08000002", "E05008100"));
    Matching matching = InputMatcher.match(recipe, List.of(table));
    assertThat(of(Severity.WARNING, matching)).isEmpty();
    assertThat(of(Severity.NOTE, matching)).isEmpty();
    assertThat(matching.areas())
        .extracting(ScopeArea::name)
        .containsExactly("Bolton", "Bury", "E05008100");
    MatchedInput input = matching.inputs().get(0);
    assertThat(matching.standard(input, "")).contains(new StandardRow(input, 3));
    assertThat(recipeOf(table).inputs().get(0).comparators())
        .extracting(Comparator::area)
        .containsExactly("England");
  }

  private static Recipe recipeOf(Table table) {
    return Drafts.of(table).orElseThrow().recipe().recipe().orElseThrow();
  }
}
