package org.placebook.area.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.area.lookup.AreaSets.Found;
import org.placebook.area.lookup.AreaSets.Member;

class AreaSetsTest {
  /**
   * Local authority districts of April 2023 on, as the Office for National Statistics counts them:
   * 296 in England, 22 in Wales, 32 in Scotland, 11 in Northern Ireland, 361 in all.
   */
  @ParameterizedTest
  @CsvSource({
    "all districts of England, 296",
    "All Districts of Wales, 22",
    "all districts of Scotland, 32",
    "all districts of Northern Ireland, 11",
    "all districts of England and Wales, 318",
    "all local authorities in England, 296",
    "all districts of the United Kingdom, 361",
  })
  void countsTheDistrictsOfCountries(String words, int count) {
    assertThat(found(words).members()).hasSize(count).doesNotHaveDuplicates();
  }

  @Test
  void namesTheDistrictsOfACombinedAuthorityOfAYear() {
    assertThat(found("all of Tees Valley (2024)").members())
        .extracting(Member::code)
        .containsExactly("E06000001", "E06000002", "E06000003", "E06000004", "E06000005");
    // North of Tyne had three districts until 2024; the North East that followed has seven.
    assertThat(found("all of North of Tyne (2020)").members()).hasSize(3);
    assertThat(found("all of North East (2024)").members()).hasSize(7);
  }

  @Test
  void namesTheWardsOfADistrict() {
    List<Member> wards = found("all wards of Hartlepool").members();
    assertThat(wards).extracting(Member::name).contains("Burn Valley", "Seaton");
    assertThat(wards).extracting(Member::code).allMatch(code -> code.startsWith("E05"));
  }

  @Test
  void saysWhatIsNearestToWhatItDoesNotKnow() {
    assertThat(found("all districts of Englnd").fault()).contains("'Englnd'", "'England'");
    assertThat(found("all wards of Hartlepol").fault()).contains("'Hartlepool'");
    assertThat(AreaSets.of("Allerdale")).isEmpty();
    assertThat(AreaSets.of("All areas")).isEmpty();
  }

  private static Found found(String words) {
    return AreaSets.of(words).orElseThrow();
  }
}
