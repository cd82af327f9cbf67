package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.Boundaries.Weight;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.Input;
import org.placebook.sheet.UnreadableFile;

/** Lookups and weights of Inputs, and the sheet Lookups. */
class LookupsSheetTest {

  private static FakeFile file(String headings, String cells) {
    return new FakeFile().sheet("Inputs", "Input | " + headings, "jobs | " + cells);
  }

  private static Input read(String headings, String cells) throws UnreadableFile {
    return Mistakes.none(file(headings, cells)).inputs().get(0);
  }

  private static String mistake(String headings, String cells) throws UnreadableFile {
    List<String> said = Mistakes.in(file(headings, cells));
    assertThat(said).hasSize(1);
    return said.get(0);
  }

  @Test
  void readsLookupsAndWeights() throws UnreadableFile {
    Input input =
        read("Lookup | Weight", "district now; Combined Authority 2020 | jobs[ Workers ]");
    assertThat(input.boundaries().lookups())
        .containsExactly("district now", "Combined Authority 2020");
    assertThat(input.boundaries().weight()).contains(new Weight(Optional.of("jobs"), "Workers"));
    assertThat(input.boundaries().isUnitGiven()).isFalse();
    assertThat(read("Weight | Unit", "[Workers] | rate").boundaries().weight())
        .contains(new Weight(Optional.empty(), "Workers"));
    assertThat(read("Unit", "rate").boundaries().isUnitGiven()).isTrue();
  }

  @Test
  void refusesWeightsThatAreNoColumnAndLookupsThatAreNotThere() throws UnreadableFile {
    assertThat(mistake("Weight", "Workers"))
        .startsWith("Inputs B2: 'Workers' is no column of weights");
    assertThat(mistake("Weight", "job[Workers]"))
        .isEqualTo("Inputs B2: There is no input 'job'; the nearest is 'jobs'");
    assertThat(mistake("Lookup", "ward 2042"))
        .startsWith("Inputs B2: There is no lookup 'ward 2042'; the nearest is 'ward 2024'");
  }

  @ParameterizedTest
  @CsvSource({"2017, false", "2018, true", "2025, true", "2026, false"})
  void knowsCombinedAuthoritiesOfTheYearsItHas(String year, boolean known) throws UnreadableFile {
    List<String> said = Mistakes.in(file("Lookup", "combined authority " + year));
    if (known) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said)
          .containsExactly(
              "Inputs B2: The members of combined authorities are known for 2018 to 2025, not for"
                  + " 'combined authority %s'".formatted(year));
    }
  }

  @Test
  void takesALookupOfTheAnalystsOwnButNoneThatIsCalledLikeABuiltInOne() throws UnreadableFile {
    FakeFile own =
        file("Lookup", "our patches")
            .sheet(
                "Lookups",
                "Lookup | From | To | Look for",
                "Our  patches | LSOA | Patch | patches; 2024");
    assertThat(Mistakes.none(own).lookups())
        .singleElement()
        .satisfies(
            lookup -> {
              assertThat(lookup.lookFor()).containsExactly("patches", "2024");
              assertThat(lookup.from()).isEqualTo("LSOA");
              assertThat(lookup.to()).isEqualTo("Patch");
              assertThat(lookup.toName()).isEmpty();
            });
    FakeFile builtIn =
        file("Lookup", "").sheet("Lookups", "Lookup | From | To", "Ward 2024 | LSOA | Ward");
    assertThat(Mistakes.in(builtIn))
        .singleElement()
        .asString()
        .startsWith("Lookups A2: The lookup 'Ward 2024' is built in");
    FakeFile twice =
        file("Lookup", "").sheet("Lookups", "Lookup | From | To", "p | A | B", "P | A | C");
    assertThat(Mistakes.in(twice))
        .containsExactly("Lookups A3: The lookup 'P' is here twice: it stands in A2 already");
  }
}
