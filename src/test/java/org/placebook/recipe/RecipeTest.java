package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.word.CoverItem;
import org.placebook.recipe.word.WorkbookFor;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Place;

/** A recipe asked for its parts, and made anew with others in their place. */
class RecipeTest {
  private static final Place PLACE = Place.file("recipe.xlsx");

  private static Recipe read(String... cover) throws UnreadableFile {
    String[] rows = new String[cover.length + 1];
    rows[0] = "Item | Value";
    System.arraycopy(cover, 0, rows, 1, cover.length);
    return RecipeReader.read(
            new FakeFile()
                .sheet("Inputs", "Input", "jobs")
                .sheet("Lists", "List | Column", "Sectors | Retail", "Sectors | Farming")
                .sheet("Areas", "Area name", "Bolton")
                .sheet("Tables", "Table | Title", "Table 1 | Jobs in {our area}")
                .sheet(
                    "Columns",
                    "Table | Heading | Formula",
                    "Table 1 | Retail in {Our Area} | jobs[Retail]")
                .sheet("Correlations", "Table | Title | Rows", "Pairs | {our area} | Sectors")
                .sheet(
                    "Charts",
                    "Table | Kind | Of | Title | Alt text",
                    "Pairs | scatter | strong pairs | Of { our area } | Where {our area} stands")
                .sheet("Notes", "Note | Text", "note 1 | Rounded in {our area}.")
                .sheet("Cover", rows))
        .recipe()
        .orElseThrow();
  }

  @Test
  void findsItsPartsByNameWhateverTheCaseAndBlanks() throws UnreadableFile {
    Recipe recipe = read();
    assertThat(recipe.input(" JOBS ")).contains(recipe.inputs().get(0));
    assertThat(recipe.list("sectors")).contains(recipe.lists().get(0));
    assertThat(recipe.table("table   1")).contains(recipe.tables().get(0));
    assertThat(recipe.input("homes")).isEmpty();
    assertThat(recipe.list("levels")).isEmpty();
    assertThat(recipe.table("Table")).isEmpty();
  }

  @Test
  void asksForSheetsIfItHasATableOrACorrelation() throws UnreadableFile {
    Recipe recipe = read();
    assertThat(Recipe.ofInputs(recipe.inputs()).asksForSheets()).isFalse();
    assertThat(recipe.with(recipe.tables(), List.of()).asksForSheets()).isTrue();
    assertThat(recipe.with(List.of(), recipe.correlations()).asksForSheets()).isTrue();
    assertThat(recipe.with(List.of(), List.of()).asksForSheets()).isFalse();
  }

  @Test
  void keepsAllElseWhenPartsAreExchanged() throws UnreadableFile {
    Recipe recipe = read("Title | Jobs");
    List<Input> others = List.of(Input.unsaid("homes", PLACE));
    assertThat(recipe.with(others).inputs()).isEqualTo(others);
    assertThat(recipe.with(others).with(recipe.inputs())).isEqualTo(recipe);
    Recipe bare = recipe.with(List.of(), List.of());
    assertThat(bare.tables()).isEmpty();
    assertThat(bare.with(recipe.tables(), recipe.correlations())).isEqualTo(recipe);
  }

  @Test
  void isMadeForTheAreasOfItsCoverOrForOthers() throws UnreadableFile {
    assertThat(read().ourAreas()).isEmpty();
    Recipe recipe = read("Title | Jobs", "Our area | E08000001;  Bury ;");
    assertThat(recipe.ourAreas()).containsExactly("E08000001", "Bury");
    Recipe other = recipe.about("Wigan");
    assertThat(other.ourAreas()).containsExactly("Wigan");
    assertThat(other.cover()).containsEntry(CoverItem.TITLE, "Jobs");
    assertThat(recipe.ourAreas()).containsExactly("E08000001", "Bury");
  }

  @Test
  void makesOneWorkbookForAllAreasUnlessItSaysOtherwise() throws UnreadableFile {
    assertThat(read().workbookFor()).isEqualTo(WorkbookFor.ALL_AREAS);
    assertThat(read("Workbook for | each group").workbookFor()).isEqualTo(WorkbookFor.EACH_GROUP);
  }

  @Test
  void namesOurAreasWhereverItSpeaksToReaders() throws UnreadableFile {
    Recipe named = read("Title | Jobs in {our area}").naming(List.of("Bolton", "Bury", "St $1"));
    String ours = "Bolton, Bury and St $1";
    assertThat(named.cover()).containsEntry(CoverItem.TITLE, "Jobs in " + ours);
    assertThat(named.tables().get(0).title()).isEqualTo("Jobs in " + ours);
    assertThat(named.tables().get(0).columns().get(0).heading()).isEqualTo("Retail in " + ours);
    assertThat(named.tables().get(0).columns().get(0).formulaText()).isEqualTo("jobs[Retail]");
    assertThat(named.correlations().get(0).title()).isEqualTo(ours);
    assertThat(named.charts().get(0).title()).isEqualTo("Of " + ours);
    assertThat(named.charts().get(0).altText()).isEqualTo("Where " + ours + " stands");
    assertThat(named.notes()).containsExactly(new NoteRow("note 1", "Rounded in " + ours + "."));
  }

  @Test
  void namesOneAreaAloneAndNoneAsAll() throws UnreadableFile {
    Recipe recipe = read("Title | {OUR AREA}");
    assertThat(recipe.naming(List.of("Bury")).cover()).containsEntry(CoverItem.TITLE, "Bury");
    assertThat(recipe.naming(List.of("Bury", "Bolton")).cover())
        .containsEntry(CoverItem.TITLE, "Bury and Bolton");
    assertThat(recipe.naming(List.of()).cover()).containsEntry(CoverItem.TITLE, "all areas");
  }

  @Test
  void keepsEverythingElseWhenWordsAreFilledIn() throws UnreadableFile {
    Recipe recipe = read("Title | Jobs", "Our area | Bolton");
    assertThat(recipe.worded(text -> text)).isEqualTo(recipe);
    Recipe loud = recipe.worded(text -> text.toUpperCase(Locale.ROOT));
    assertThat(loud.tables().get(0).name()).isEqualTo("Table 1");
    assertThat(loud.notes().get(0).name()).isEqualTo("note 1");
    assertThat(loud.lists()).isEqualTo(recipe.lists());
    assertThat(loud.areas()).isEqualTo(recipe.areas());
  }

  @Test
  void isNotChangedThroughTheListsItWasMadeOf() {
    List<Input> inputs = new ArrayList<>(List.of(Input.unsaid("jobs", PLACE)));
    Recipe recipe = Recipe.ofInputs(inputs);
    inputs.clear();
    assertThat(recipe.inputs()).hasSize(1);
  }
}
