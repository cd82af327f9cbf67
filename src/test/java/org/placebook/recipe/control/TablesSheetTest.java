package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.SortBy;
import org.placebook.recipe.Subjects;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.sheet.UnreadableFile;

/** A row of Tables, cell by cell. */
class TablesSheetTest {

  private static FakeFile file(String headings, String cells) {
    return file("England; Wales", "Greater Manchester", headings, cells);
  }

  private static FakeFile file(String comparator, String group, String headings, String cells) {
    return new FakeFile()
        .sheet("Inputs", "Input | Comparator", "jobs | " + comparator)
        .sheet("Lists", "List | Column", "sectors | Retail")
        .sheet("Areas", "Area code | Area name | Group", "E08000001 | Bolton | " + group)
        .sheet("Tables", "Table | " + headings, "T | " + cells)
        .sheet("Columns", "Table | Heading | Formula", "T | Retail | jobs[Retail]")
        .sheet("Notes", "Note | Text", "note 1 | Rounded.", "note 2 | Revised.");
  }

  private static TableSpec read(String headings, String cells) throws UnreadableFile {
    return Mistakes.none(file(headings, cells)).tables().get(0);
  }

  private static String mistake(FakeFile file) throws UnreadableFile {
    List<String> said = Mistakes.in(file);
    assertThat(said).hasSize(1);
    return said.get(0);
  }

  @Test
  void rowsAreAreasUnlessItSaysOtherwise() throws UnreadableFile {
    assertThat(read("Rows", "").rows()).isEqualTo(new RowKind.Areas());
    assertThat(read("Rows", "AREAS").rows()).isEqualTo(new RowKind.Areas());
    assertThat(read("Rows", "Areas and groups").rows()).isEqualTo(new RowKind.AreasAndGroups());
    assertThat(read("Rows", "groups").rows()).isEqualTo(new RowKind.Groups());
    assertThat(read("Rows | Area", "sectors | Bolton").rows())
        .isEqualTo(new RowKind.OfList("sectors"));
    assertThat(mistake(file("Rows | Area", "sectrs | Bolton")))
        .isEqualTo(
            "Tables B2: 'sectrs' is not a word for Rows; the nearest is 'sectors'. It takes: areas;"
                + " areas and groups; groups; sectors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"groups", "areas and groups"})
  void rowsOfGroupsNeedGroups(String rows) throws UnreadableFile {
    assertThat(mistake(file("England", "", "Rows", rows)))
        .isEqualTo("Tables B2: No area has a group: fill in Group on the sheet Areas");
    assertThat(Mistakes.in(file("England", "", "Rows", "areas"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ward 2024, true", "Ward  2024, true", "district now, false"})
  void wardsThatALookupMakesAreGroupedByTheirDistricts(String lookup, boolean grouped)
      throws UnreadableFile {
    FakeFile ofWards =
        new FakeFile()
            .sheet("Inputs", "Input | Lookup", "people | " + lookup)
            .sheet("Tables", "Table | Rows", "T | groups")
            .sheet("Columns", "Table | Heading | Formula", "T | All | people[All]");
    assertThat(Mistakes.in(ofWards).isEmpty()).isEqualTo(grouped);
    FakeFile listed = ofWards.sheet("Areas", "Area name", "Castle");
    assertThat(Mistakes.in(listed)).hasSize(1);
  }

  @Test
  void rowsOfAListAreOfAPlace() throws UnreadableFile {
    assertThat(read("Rows | Area", "sectors | Each area").subject())
        .contains(new Subjects.EachArea());
    assertThat(read("Rows | Area", "sectors | Our area").subject()).contains(new Subjects.Ours());
    for (String place : List.of("Bolton", "e08000001", "greater manchester", "Wales")) {
      assertThat(read("Rows | Area", "sectors | " + place).subject())
          .contains(new Subjects.One(place));
    }
    assertThat(mistake(file("Rows | Area", "sectors | Bolten")))
        .isEqualTo("Tables C2: There is no place 'Bolten'; the nearest is 'Bolton'");
    assertThat(mistake(file("Rows | Area", "sectors |")))
        .startsWith("Tables B2: Where Rows is a list, Area says for which place");
  }

  @Test
  void aPlaceMayBeAnyNameWhereOnlyCodesAreListed() throws UnreadableFile {
    FakeFile codes =
        file("Rows | Area", "sectors | Bolten").sheet("Areas", "Area code", "E08000001");
    assertThat(Mistakes.in(codes)).isEmpty();
  }

  @Test
  void aPlaceIsPassedOverWhereRowsAreNoList() throws UnreadableFile {
    assertThat(mistake(file("Rows | Area", "areas | Bolton")))
        .isEqualTo("Tables C2: Area is used only where Rows is a list; 'Bolton' was passed over");
    assertThat(RecipeReader.read(file("Rows | Area", "areas | Bolton")).asFarAsRead().tables())
        .extracting(TableSpec::subject)
        .containsExactly(Optional.empty());
  }

  @Test
  void theComparatorHasARowIfThereIsOneAndRowsArePlaces() throws UnreadableFile {
    assertThat(read("Rows", "areas").comparatorRows()).containsExactly("");
    assertThat(read("Comparator row", "no").comparatorRows()).isEmpty();
    assertThat(read("Comparator row", "Yes").comparatorRows()).containsExactly("");
    assertThat(read("Comparator row", "wales; England").comparatorRows())
        .containsExactly("wales", "England");
    assertThat(read("Rows | Area", "sectors | Bolton").comparatorRows()).isEmpty();
    assertThat(read("Rows | Area | Comparator row", "sectors | Bolton | yes").comparatorRows())
        .containsExactly("");
    FakeFile without = file("", "", "Rows", "areas");
    assertThat(Mistakes.none(without).tables().get(0).comparatorRows()).isEmpty();
  }

  @Test
  void aComparatorRowNeedsAComparator() throws UnreadableFile {
    assertThat(mistake(file("", "", "Comparator row", "yes")))
        .isEqualTo("Tables B2: No input has a comparator: fill in Comparator on the sheet Inputs");
    assertThat(Mistakes.in(file("", "", "Comparator row", "no"))).isEmpty();
    assertThat(mistake(file("Comparator row", "England; Walse")))
        .isEqualTo("Tables B2: There is no comparator 'Walse'; the nearest is 'Wales'");
  }

  @Test
  void isSortedTheLargestFirstUnlessItSaysOtherwise() throws UnreadableFile {
    assertThat(read("Sort by", "").sortBy()).isEmpty();
    assertThat(read("Sort by", "Retail").sortBy()).contains(new SortBy("Retail", false));
    assertThat(read("Sort by", "Retail; Largest first").sortBy())
        .contains(new SortBy("Retail", false));
    assertThat(read("Sort by", "Area name; smallest first").sortBy())
        .contains(new SortBy("Area name", true));
    assertThat(mistake(file("Sort by", "Retail; smalest first")))
        .startsWith(
            "Tables B2: 'smalest first' is not a word for Sort by; the nearest is 'smallest");
    assertThat(mistake(file("Sort by", "Retial")))
        .isEqualTo("Tables B2: The table 'T' has no column 'Retial'; the nearest is 'Retail'");
  }

  @Test
  void isMarkedAndNoted() throws UnreadableFile {
    assertThat(read("Highlight", "").highlight()).isEqualTo(HighlightKind.NONE);
    assertThat(read("Highlight", "above comparator").highlight())
        .isEqualTo(HighlightKind.ABOVE_COMPARATOR);
    assertThat(read("Note", "Note 1; note 2").notes()).containsExactly("Note 1", "note 2");
    assertThat(mistake(file("Note", "note 1; nota 2")))
        .isEqualTo(
            "Tables B2: There is no note 'nota 2' on the sheet Notes; the nearest is 'note 2'");
    assertThat(mistake(file("Note", "note 3").sheet("Notes", "Note | Text")))
        .isEqualTo("Tables B2: There is no note 'note 3' on the sheet Notes");
  }

  @Test
  void aTableNeedsAColumn() throws UnreadableFile {
    FakeFile file = file("Title", "Jobs").sheet("Tables", "Table", "T", "t 2");
    assertThat(mistake(file))
        .isEqualTo(
            "Tables A3: The table 't 2' has no column: add a row for it to the sheet Columns");
  }

  @Test
  void columnsFindTheirTableWhateverTheCaseAndBlanks() throws UnreadableFile {
    FakeFile file =
        file("Title", "Jobs")
            .sheet("Tables", "Table", "Table 1")
            .sheet("Columns", "Table | Heading | Formula", "TABLE  1 | Retail | jobs[Retail]");
    assertThat(Mistakes.none(file).tables().get(0).columns()).hasSize(1);
  }

  @Test
  void tablesThatOnlyColumnsNamesHaveNoComparatorRowWithoutAComparator() throws UnreadableFile {
    FakeFile file =
        new FakeFile()
            .sheet("Inputs", "Input", "jobs")
            .sheet("Columns", "Table | Heading | Formula", "A | x | jobs[x]", "B | y | jobs[y]");
    List<TableSpec> tables = Mistakes.none(file).tables();
    assertThat(tables).extracting(TableSpec::name).containsExactly("A", "B");
    assertThat(tables.get(1).comparatorRows()).isEmpty();
    assertThat(tables.get(1).rows()).isEqualTo(new RowKind.Areas());
    assertThat(tables.get(1).place().cell()).isEqualTo("C3");
  }

  @Test
  void tablesAndCorrelationSheetsDifferInTheirNames() throws UnreadableFile {
    FakeFile file = file("Title", "Jobs").sheet("Correlations", "Table | Rows", "t | sectors");
    assertThat(Mistakes.in(file))
        .containsExactly("Correlations A2: The table 't' is here twice: it stands in A2 already");
  }
}
