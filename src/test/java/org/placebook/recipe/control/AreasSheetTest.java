package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.ScopeArea;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Severity;

/** The sheet Areas: codes, names, and words that stand for many areas. */
class AreasSheetTest {

  private static FakeFile file(String... rows) {
    String[] sheet = new String[rows.length + 1];
    sheet[0] = "Area code | Area name | Group | Set";
    System.arraycopy(rows, 0, sheet, 1, rows.length);
    return new FakeFile().sheet("Inputs", "Input", "jobs").sheet("Areas", sheet);
  }

  private static List<ScopeArea> read(String... rows) throws UnreadableFile {
    return Mistakes.none(file(rows)).areas();
  }

  @Test
  void anAreaWithoutANameIsCalledByItsCode() throws UnreadableFile {
    ScopeArea area = read("E08000001 | | Greater Manchester | big; old").get(0);
    assertThat(area.code()).isEqualTo("E08000001");
    assertThat(area.name()).isEqualTo("E08000001");
    assertThat(area.group()).isEqualTo("Greater Manchester");
    assertThat(area.sets()).containsExactly("big", "old");
  }

  @Test
  void areasOfOneNameAreToldApartByTheirCodes() throws UnreadableFile {
    assertThat(read("E05000001 | Castle | |", "E05000002 | Castle | |")).hasSize(2);
    assertThat(Mistakes.in(file("| Castle | |", "| CASTLE | |")))
        .containsExactly("Areas B3: The area 'CASTLE' is here twice: it stands in B2 already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E0800000", "E0800000123", "EO8000001", "e080001"})
  void warnsOfACodeThatIsNearlyOne(String code) throws UnreadableFile {
    FakeFile file = file(code + " | Bolton | |");
    assertThat(Mistakes.in(file))
        .singleElement()
        .asString()
        .startsWith("Areas A2: '" + code + "' is not a code of the Office for National Statistics");
    assertThat(RecipeReader.read(file).findings())
        .extracting(f -> f.severity())
        .containsExactly(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"E08000001", "W06000001", "E00024", "00BL", "E08000001234", "ladu:Dorset"})
  void takesCodesOfOtherListsAsTheyStand(String code) throws UnreadableFile {
    assertThat(read(code + " | Bolton | |").get(0).code()).isEqualTo(code);
  }

  /** The five boroughs that the Tees Valley Combined Authority has had since it was made. */
  @Test
  void wordsStandForAllAreasOfAWhole() throws UnreadableFile {
    List<ScopeArea> areas =
        read("| all of Tees Valley (2024) | ours | north", "E08000001 | Bolton | |");
    assertThat(areas)
        .extracting(ScopeArea::name)
        .containsExactly(
            "Hartlepool",
            "Middlesbrough",
            "Redcar and Cleveland",
            "Stockton-on-Tees",
            "Darlington",
            "Bolton");
    assertThat(areas.get(0).code()).isEqualTo("E06000001");
    assertThat(areas.get(4).group()).isEqualTo("ours");
    assertThat(areas.get(4).sets()).containsExactly("north");
  }

  @Test
  void anAreaThatTheWordsHaveAlreadyIsHereTwice() throws UnreadableFile {
    assertThat(Mistakes.in(file("| all of Tees Valley | |", "E06000001 | Hartlepool | |")))
        .containsExactly("Areas A3: The area 'E06000001' is here twice: it stands in B2 already");
    assertThat(Mistakes.in(file("E06000001 | Hartlepool | |", "| all of Tees Valley | |")))
        .containsExactly("Areas B3: The area 'E06000001' is here twice: it stands in A2 already");
  }

  /** Words are words wherever they are written. */
  @Test
  void wordsUnderAreaCodeNameTheSameAreas() throws UnreadableFile {
    assertThat(read("all of Tees Valley (2024) | | ours | north"))
        .isEqualTo(read("| all of Tees Valley (2024) | ours | north"))
        .hasSize(5);
  }

  @Test
  void wordsBesideACodeAreAName() throws UnreadableFile {
    assertThat(read("X1 | all of Tees Valley | |"))
        .extracting(ScopeArea::name)
        .containsExactly("all of Tees Valley");
  }

  @ParameterizedTest
  @CsvSource({"all of Tees Vally, 'Tees Valley'", "all wards of Hartlepol, 'Hartlepool'"})
  void saysWhichAreasAreNotKnownWithTheNearest(String words, String nearest) throws UnreadableFile {
    assertThat(Mistakes.in(file("| %s | |".formatted(words))))
        .singleElement()
        .asString()
        .startsWith("Areas B2: ")
        .contains(nearest);
  }

  @Test
  void anAreaNeedsACodeOrAName() throws UnreadableFile {
    assertThat(Mistakes.in(file("| | Manchester |")))
        .containsExactly("Areas C2: An area needs a code or a name");
  }
}
