package org.placebook.book.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a country has less than one of its areas, its figure is no sum that tells a gap. */
class RatesAddUpToNothingTest {
  private static final List<List<String>> INPUTS =
      List.of(List.of("Input", "Look for", "Unit"), List.of("p", "Smoking", "value"));

  @TempDir Path folder;

  private List<String> shown(String csv) throws Exception {
    return Controlled.of(folder, List.of(csv), INPUTS).lines(0);
  }

  @Test
  void aWithheldRateTakesNoOtherWithIt() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Smoking
                E92000001,England,15.2
                E12000001,North East,16.1
                E06000001,Hartlepool,19.3
                E06000002,Middlesbrough,[c]
                E06000003,Redcar and Cleveland,14.4
                E06000004,Stockton-on-Tees,13.9
                E06000005,Darlington,15.8
                """))
        .containsExactly("15.2", "16.1", "19.3", "[c]", "14.4", "13.9", "15.8");
  }

  /** England above all areas of one region is no sum of two neighbours. */
  @Test
  void aCountryIsNotMadeOfAFewOfItsAreas() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Smoking
                E92000001,England,79.1
                E06000001,Hartlepool,77.1
                E06000002,Middlesbrough,76.2
                E06000003,Redcar and Cleveland,77.9
                E06000004,Stockton-on-Tees,78.4
                E06000005,Darlington,[c]
                E06000047,County Durham,78.8
                """))
        .containsExactly("79.1", "77.1", "76.2", "77.9", "78.4", "[c]", "78.8");
  }

  /** 80.4 less the four shown is 12.1. */
  @Test
  void amountsThatAddUpTellAGap() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Smoking
                E12000001,North East,80.4
                E06000001,Hartlepool,20.3
                E06000002,Middlesbrough,[c]
                E06000003,Redcar and Cleveland,14.4
                E06000004,Stockton-on-Tees,17.8
                E06000005,Darlington,15.8
                """))
        .filteredOn("[c]"::equals)
        .hasSize(2);
  }

  /** The rates beside them are no line that contradicts: 70 less the four shown is 12. */
  @Test
  void countsBesideRatesTellAGapAllTheSame() throws Exception {
    assertThat(
            shown(
                """
                Area code,Area name,Smoking rate,Smoking
                E92000001,England,15.2,70
                E06000001,Hartlepool,19.3,20
                E06000002,Middlesbrough,[c],[c]
                E06000003,Redcar and Cleveland,14.4,14
                E06000004,Stockton-on-Tees,13.9,13
                E06000005,Darlington,15.8,11
                """))
        .filteredOn(line -> line.endsWith("[c]"))
        .hasSize(2);
  }
}
