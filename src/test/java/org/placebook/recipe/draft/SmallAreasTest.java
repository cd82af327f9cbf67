package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** A table of small areas or former districts without a recipe: how to have larger ones is said. */
class SmallAreasTest {

  private static SmallAreas among(String... codes) {
    return SmallAreas.among(
        Arrays.stream(codes).map(code -> new ScopeArea(code, code, "", List.of())).toList());
  }

  private static String offered(String... codes) {
    return among(codes).said(Place.file("f.csv"), "").map(Finding::message).orElse("");
  }

  @Test
  void offersDistrictsAndWardsForLsoas() {
    assertThat(offered("E01011949", "E01011950", "E01012187"))
        .contains("3 small areas", "Hartlepool; Stockton-on-Tees", "'district now'", "'ward 2024'");
  }

  @Test
  void offersTodaysDistrictsForFormerOnes() {
    assertThat(offered("E07000187", "E07000191", "E06000001"))
        .contains("2 of these districts", "Somerset", "'district now'")
        .doesNotContain("Hartlepool");
  }

  @Test
  void offersNothingForTodaysAreas() {
    assertThat(offered("E06000066", "E06000001", "E08000016")).isEmpty();
    assertThat(offered("E05013040", "E05013041")).isEmpty();
  }

  @Test
  void draftsAddUpToDistrictsAndToWardsWhereThereAreFewDistricts() {
    assertThat(lookup("E01011949", "E01012187", "E01012250")).contains("ward 2024");
    assertThat(lookup("E01011949", "E01012187", "E01000001", "E01005000")).contains("district now");
    assertThat(lookup("E06000001", "E06000002")).isEmpty();
  }

  private static Optional<String> lookup(String... codes) {
    return among(codes).lookup();
  }

  @Test
  void onlyWhereMostAreasAreSmallAreTheyAddedUp() {
    assertThat(lookup("E01011949", "E06000001")).isEmpty();
    assertThat(lookup("E01011949", "E01011950", "E06000001")).contains("ward 2024");
    assertThat(offered("E01011949", "E06000001")).isEmpty();
  }

  @Test
  void wardsAreNeitherSmallAreasNorFormerOnes() {
    SmallAreas among = among("E05013040", "E01011949", "E07000187", "E06000001");
    assertThat(among.small()).isEqualTo(1);
    assertThat(among.former()).isEqualTo(1);
    assertThat(among.districts()).containsExactly("Hartlepool", "Somerset");
    assertThat(among.most()).isFalse();
  }

  @Test
  void saysByWhatADraftAddsThemUpAndWhatWouldDoElse() {
    SmallAreas small = among("E01011949", "E01012187");
    Place place = Place.file("f.csv");
    assertThat(small.said(place, "ward 2024").map(Finding::message))
        .contains(
            "These are 2 small areas (LSOAs) of: Hartlepool; Stockton-on-Tees. They are added up,"
                + " by 'ward 2024' under Lookup on the sheet Inputs: write 'district now' to have"
                + " them by district, or empty the cell to have each by itself");
    assertThat(small.said(place, "district now").map(Finding::message).orElseThrow())
        .contains("by 'district now' under Lookup", "write 'ward 2024' to have them by ward");
  }
}
