package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.Format;
import org.placebook.recipe.Input;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.SortBy;
import org.placebook.recipe.Subjects;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.Total;
import org.placebook.recipe.word.Basis;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.CoverItem;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.recipe.word.Show;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Severity;

class RecipeReaderTest {

  private static FakeFile founding() {
    return new FakeFile()
        .sheet("Start here", "How to make this template your own")
        .sheet(
            "inputs ",
            "Input | Look  for | TOTAL | Unit | Rounding | Basis | Comparator | Period",
            "residents | qualifications | All usual residents | | none | residence | England |"
                + " 2011",
            "| | | | | | | |",
            "jobs | BRES; percentage | sum of sectors | percent | 0.1 | workplace | England;"
                + " residents!Wales | 2019")
        .sheet(
            "Lists",
            "List | Input | Column | Label",
            "sectors | jobs | 3 : Manufacturing (C) | Manufacturing",
            "sectors | jobs | 7 : Retail (Part G) | Retail",
            "levels | residents | No qualifications .. Level 4 |",
            "rest | | all but total |")
        .sheet(
            "Areas",
            "Area code | Area name | Group | Set",
            "E08000001 | Bolton | Greater Manchester | north; big",
            "E07000008 | Cambridge | | ")
        .sheet(
            "Tables",
            "Table | Rows | Comparator row | Sort by | Area | Highlight | Note",
            "Table 1 | areas and groups | yes | Retail (%); smallest first | | heat | note 1",
            "Profile | sectors | no | | Bolton | |")
        .sheet(
            "Columns",
            "Table | Heading | Formula | For each | Format",
            "Table 1 | {each}\\n(%) | SHARE({each}) | sectors | percent 1",
            "Table 1 | Largest | LARGEST(sectors) | |",
            "Table 1 | Rank | RANK([Retail (%)], group, smallest first) | | whole",
            "Table 1 | Most | LARGEST([{each} (%)]) | | 0.00",
            "Table 1 | Any | SUM(levels) / residents[Level 4] | |",
            "Profile | LQ | LQ(jobs[{each}], Wales) | |",
            "Profile | Here | Table 1[{each} (%)] | |")
        .sheet(
            "Correlations",
            "Table | Rows | Row measure | Columns | Show | Without",
            "Table 4 | sectors | LQ | levels | r; r2; n; without | Cambridge",
            "Table 5 | sectors | Table 1[{each} (%)] | | |")
        .sheet(
            "Charts",
            "Table | Kind | Of",
            "Table 4 | scatter | strong pairs",
            "Table 1 | ranked bar | Retail (%)")
        .sheet(
            "Findings",
            "Table | Finding | Of",
            "Table 4 | strongest |",
            "Table 1 | largest | sectors",
            "Table 1 | extremes | {each} (%)")
        .sheet("Cover", "Item | Value", "Title | Jobs", "Published | day 45566")
        .sheet("Notes", "Note | Text", "note 1 | Rounded.");
  }

  @Test
  void readsAWholeRecipe() throws UnreadableFile {
    RecipeResult result = RecipeReader.read(founding());
    assertThat(result.findings()).isEmpty();
    Recipe recipe = result.recipe().orElseThrow();

    Input jobs = recipe.input("JOBS").orElseThrow();
    assertThat(jobs.lookFor()).containsExactly("BRES", "percentage");
    assertThat(jobs.total()).isEqualTo(new Total.SumOf("sectors"));
    assertThat(jobs.unit()).isEqualTo(InputColumn.Unit.PERCENT);
    assertThat(jobs.rounding()).isEqualTo(new RoundingRule.To(0.1));
    assertThat(jobs.basis()).contains(Basis.WORKPLACE);
    assertThat(jobs.period()).isEqualTo("2019");
    assertThat(jobs.comparators())
        .containsExactly(
            new Comparator("England", Optional.empty()),
            new Comparator("Wales", Optional.of("residents")));
    assertThat(recipe.input("residents").orElseThrow().unit()).isEqualTo(InputColumn.Unit.COUNT);

    assertThat(recipe.list("sectors").orElseThrow().labels())
        .contains(List.of("Manufacturing", "Retail"));
    assertThat(recipe.list("levels").orElseThrow().members().get(0).columns())
        .isEqualTo(new ListMember.Columns.Run("No qualifications", "Level 4"));
    assertThat(recipe.list("rest").orElseThrow().labels()).isEmpty();
    assertThat(recipe.areas().get(0).group()).isEqualTo("Greater Manchester");
    assertThat(recipe.areas().get(0).sets()).containsExactly("north", "big");
  }

  @Test
  void readsTablesAndWhatRestsOnThem() throws UnreadableFile {
    Recipe recipe = RecipeReader.read(founding()).recipe().orElseThrow();
    TableSpec table = recipe.table("Table 1").orElseThrow();
    assertThat(table.rows()).isEqualTo(new RowKind.AreasAndGroups());
    assertThat(table.comparatorRows()).containsExactly("");
    assertThat(table.sortBy()).contains(new SortBy("Retail (%)", true));
    assertThat(table.highlight()).isEqualTo(HighlightKind.HEAT);
    assertThat(table.columns())
        .extracting(c -> c.format().words())
        .containsExactly("percent 1", "text", "whole", "0.00", "decimal 2");
    assertThat(table.columns().get(0).heading("Retail")).isEqualTo("Retail\n(%)");
    assertThat(table.columns().get(0).place().toString())
        .isEqualTo("recipe.xlsx, sheet Columns, cell C2");
    TableSpec profile = recipe.table("Profile").orElseThrow();
    assertThat(profile.rows()).isEqualTo(new RowKind.OfList("sectors"));
    assertThat(profile.subject()).contains(new Subjects.One("Bolton"));
    assertThat(profile.comparatorRows()).isEmpty();

    CorrelationSpec first = recipe.correlations().get(0);
    assertThat(first.rowMeasure().words()).isEqualTo("LQ");
    assertThat(first.columnMeasure().words()).isEqualTo("share");
    assertThat(first.show()).containsExactly(Show.R, Show.R_SQUARED, Show.N, Show.WITHOUT);
    assertThat(recipe.correlations().get(1).columns()).isEqualTo("sectors");
    assertThat(recipe.correlations().get(1).layout()).isEqualTo(CorrelationLayout.BOTH);
    assertThat(recipe.charts().get(0).isOfStrongPairs()).isTrue();
    assertThat(recipe.cover()).containsEntry(CoverItem.PUBLISHED, "2024-10-01");
    assertThat(recipe.notes()).containsExactly(new NoteRow("note 1", "Rounded."));
  }

  @Test
  void takesAThresholdForCountsOnly() throws UnreadableFile {
    RecipeResult result =
        RecipeReader.read(
            new FakeFile()
                .sheet(
                    "Inputs",
                    "Input | Unit | Threshold",
                    "jobs | count | 10",
                    "homes | count | none",
                    "firms | count | non",
                    "shares | percent | 5"));
    assertThat(result.findings().stream().map(org.placebook.table.Finding::message))
        .anyMatch(m -> m.startsWith("'non' is not a word for Threshold; the nearest is 'none'"))
        .anyMatch(m -> m.startsWith("A Threshold of 5 stands beside the Unit 'percent'"))
        .hasSize(2);
  }

  @Test
  void refusesAListThatNamesAColumnTwice() throws UnreadableFile {
    assertThat(RecipeReader.read(lists("homes | Let", "homes | LET | Rented")).findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().toString()).isEqualTo("recipe.xlsx, sheet Lists, cell C3");
              assertThat(f.message())
                  .contains("The list 'all' names the column 'LET' twice", "stands in C2");
            });
    assertThat(RecipeReader.read(lists("homes | Let", "firms | Let | Let firms")).findings())
        .isEmpty();
  }

  @Test
  void saysWhereAFindingHasNoComparator() throws UnreadableFile {
    assertThat(RecipeReader.read(above("")).findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.place().toString()).isEqualTo("recipe.xlsx, sheet Findings, cell B2");
              assertThat(f.message()).contains("no input has a comparator");
            });
    assertThat(RecipeReader.read(above("Wales")).findings()).isEmpty();
  }

  private static FakeFile above(String comparator) {
    return new FakeFile()
        .sheet("Inputs", "Input | Comparator", "homes | " + comparator)
        .sheet("Tables", "Table | Rows", "T | areas")
        .sheet("Columns", "Table | Heading | Formula", "T | Let | homes[Let]")
        .sheet("Findings", "Table | Finding | Of", "T | above comparator | Let");
  }

  private static FakeFile lists(String... members) {
    return new FakeFile()
        .sheet("Inputs", "Input", "homes", "firms")
        .sheet(
            "Lists", "List | Input | Column | Label", "all | " + members[0], "all | " + members[1]);
  }

  @Test
  void findsEveryMistakeInOneGo() throws UnreadableFile {
    RecipeResult result =
        RecipeReader.read(
            new FakeFile()
                .sheet(
                    "Inputs",
                    "Input | Loook for | Unit | Comparator | Rounding | Total",
                    "jobs | | percnt | resident!Wales | about 5 | sum of sectros",
                    "Jobs | | count | England | |")
                .sheet(
                    "Lists",
                    "List | Input | Column",
                    "sectors | jbos | Retail",
                    "sectors | jobs | Retail",
                    "sectors | jobs |")
                .sheet(
                    "Areas",
                    "Area code | Area name | Group",
                    "E0800000 | Bolton |",
                    "E08000002 | Bury |",
                    "E08000002 | Bury again |",
                    "| | Manchester")
                .sheet(
                    "Tables",
                    "Table | Rows | Highlight | Sort by | Note",
                    "Table 1 | area and groups | hot | Retial (%) | note 9",
                    "table 1 | areas | | |",
                    "Cover | groups | | |")
                .sheet(
                    "Columns",
                    "Table | Heading | Formula | For each | Format",
                    "Table 1 | {each} (%) | SHAER({each}) | sectors | percnt 1",
                    "Table 1 | A | [B] | |",
                    "Table 1 | B | [A] | |",
                    "Table 1 | B | jbos[Retail] | |",
                    "Table 9 | C | 1 | |",
                    "Table 1 | D | SUM(sectros) | |",
                    "Table 1 | E | LQ(jobs[Retail], Engalnd) + Retail | |",
                    "Table 1 | F | {each} | |",
                    "Table 1 | G | [Retial (%)] | |",
                    "Table 1 | | 1 | |",
                    "Table 1 | H | #NAME? | |")
                .sheet("Correlations", "Table | Rows | Show", "Table 4 | sectr | r; rr")
                .sheet(
                    "Charts",
                    "Table | Kind | Of",
                    "Table 4 | scater |",
                    "Table 1 | scatter | strong pairs")
                .sheet("Findings", "Table | Finding", "Table 1 | strongest", "Tabel 4 | strongest")
                .sheet("Cover", "Item | Value", "Titel | x")
                .sheet("Colums", "Table | Heading | Formula", "a | b | c"));
    assertThat(result.recipe()).isEmpty();
    List<String> messages =
        result.findings().stream()
            .map(f -> f.place().sheet() + " " + f.place().cell() + ": " + f.message())
            .toList();
    assertSays(messages, "Inputs B1", "'Loook for'", "'Look for'");
    assertSays(messages, "Inputs C2", "percnt", "'percent'");
    assertSays(messages, "Inputs D2", "no input 'resident'");
    assertSays(messages, "Inputs E2", "about 5", "BRES");
    assertSays(messages, "Inputs F2", "sectros", "'sectors'");
    assertSays(messages, "Inputs A3", "'Jobs' is here twice", "A2");
    assertSays(messages, "Lists B2", "jbos", "'jobs'");
    assertSays(messages, "Lists C3", "'Retail' is here twice");
    assertSays(messages, "Lists C4", "must be filled in");
    assertSays(messages, "Areas A2", "E0800000");
    assertSays(messages, "Areas A4", "twice");
    assertSays(messages, "Areas C5", "code or a name");
    assertSays(messages, "Tables B2", "area and groups", "'areas and groups'");
    assertSays(messages, "Tables C2", "hot", "heat");
    assertSays(messages, "Tables D2", "Retial (%)", "'Retail (%)'");
    assertSays(messages, "Tables E2", "note 9");
    assertSays(messages, "Tables A3", "twice");
    assertSays(messages, "Tables A4", "of its own");
    assertSays(messages, "Columns C2", "SHAER", "SHARE");
    assertSays(messages, "Columns E2", "percnt 1", "percent 1");
    assertSays(messages, "Columns C3", "rest on itself", "Table 1[A] rests on Table 1[B]");
    assertSays(messages, "Columns C5", "heading 'B'");
    assertSays(messages, "Lists B2", "jbos", "'jobs'", "2 on Columns");
    assertSays(messages, "Columns A6", "Table 9");
    assertSays(messages, "Inputs F2", "sectros", "'sectors'", "2 on Columns");
    assertSays(messages, "Columns C8", "Engalnd", "'England'");
    assertSays(messages, "Columns C8", "'Retail' stands alone");
    assertSays(messages, "Columns C9", "{each} has no list");
    assertSays(messages, "Columns C10", "Retial (%)", "'Retail (%)'");
    assertSays(messages, "Columns B11", "must be filled in");
    assertSays(messages, "Columns C12", "#NAME?", "without =");
    assertSays(messages, "Correlations B2", "sectr", "'sectors'");
    assertSays(messages, "Correlations C2", "'rr'");
    assertSays(messages, "Charts B2", "scater", "'scatter'");
    assertSays(messages, "Charts A3", "correlation sheet");
    assertSays(messages, "Findings B2", "correlation sheet");
    assertSays(messages, "Findings A3", "Tabel 4", "'Table 4'");
    assertSays(messages, "Cover A2", "Titel", "'Title'");
    assertSays(messages, "Colums ", "Columns");
  }

  private static void assertSays(List<String> messages, String place, String... parts) {
    assertThat(messages)
        .as(place + " in " + String.join("\n", messages))
        .anySatisfy(m -> assertThat(m).startsWith(place + ":").contains(parts));
  }

  @Test
  void makesDoWithInputsAlone() throws UnreadableFile {
    Recipe recipe =
        RecipeReader.read(new FakeFile().sheet("Inputs", "Input", "jobs")).recipe().orElseThrow();
    assertThat(recipe.inputs()).hasSize(1);
    assertThat(recipe.tables()).isEmpty();
  }

  @Test
  void takesTablesFromColumnsWhereTheSheetTablesIsLeftOut() throws UnreadableFile {
    Recipe recipe =
        RecipeReader.read(
                new FakeFile()
                    .sheet("Inputs", "Input | Comparator", "jobs | England")
                    .sheet(
                        "Columns",
                        "Table | Heading | Formula",
                        "T | A | jobs[Retail]",
                        "T | B | SHARE(jobs[Retail])"))
            .recipe()
            .orElseThrow();
    assertThat(recipe.tables()).hasSize(1);
    assertThat(recipe.tables().get(0).columns()).hasSize(2);
    assertThat(recipe.tables().get(0).comparatorRows()).containsExactly("");
    assertThat(recipe.tables().get(0).columns().get(0).format()).isEqualTo(Format.WHOLE);
  }

  @Test
  void tellsARecipeFromAnOrdinaryWorkbook() throws UnreadableFile {
    FakeFile ordinary =
        new FakeFile()
            .sheet("Cover", "Our jobs")
            .sheet("Notes", "1 | Rounded")
            .sheet("Data", "Area | Jobs");
    assertThat(RecipeReader.hasControlSheets(ordinary)).isFalse();
    assertThat(RecipeReader.hasControlSheets(founding())).isTrue();
    assertThat(RecipeReader.read(ordinary).findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("'Inputs'"));
  }

  @Test
  void findsTheHeaderBeneathATitle() throws UnreadableFile {
    FakeFile file =
        new FakeFile().sheet("Inputs", "What to read | |", "", "Input | Look for", "jobs | BRES");
    assertThat(RecipeReader.read(file).recipe().orElseThrow().inputs().get(0).lookFor())
        .containsExactly("BRES");
  }
}
