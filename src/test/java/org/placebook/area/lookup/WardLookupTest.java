package org.placebook.area.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LSOAs of 2021 go into wards of 2024; districts into the combined authorities of a year. */
class WardLookupTest {
  private static final WardLookup WARDS = new WardLookup();

  private static String target(AreaLookup lookup, String code) {
    return lookup.place(code, "") instanceof PlaceInLookup.Into into
        ? into.parts().get(0).target()
        : lookup.place(code, "").toString();
  }

  /** Looked up by hand in the office's lookup: the first, the last, one in Wales, one far away. */
  @ParameterizedTest
  @CsvSource({
    "E01000001, E05009288, Aldersgate",
    "E01035762, E05006646, Stonesfield and Tackley",
    "W01000003, W05001504, Twrcelyn",
    "E01011968, E05013040, Fens & Greatham"
  })
  void knowsTheWardOfAnLsoa(String code, String ward, String name) {
    assertThat(target(WARDS, code)).isEqualTo(ward);
    assertThat(WARDS.nameOf(ward)).isEqualTo(name);
  }

  @Test
  void tellsCodesOf2011FromUnknownOnes() {
    assertThat(WARDS.place("E01012220", ""))
        .isEqualTo(new PlaceInLookup.Nowhere(PlaceInLookup.Why.OF_2011));
    assertThat(WARDS.place("E01099999", ""))
        .isEqualTo(new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN));
    assertThat(WARDS.place("E06000001", "Hartlepool")).isEqualTo(new PlaceInLookup.Stays());
  }

  @Test
  void needsEveryLsoaOfAWard() {
    assertThat(WARDS.lacking("E05009288", Set.of("E01000001"))).isEmpty();
    assertThat(WARDS.lacking("E05014870", Set.of("E01012236")))
        .contains("E01035203", "E01035204")
        .doesNotContain("E01012236");
  }

  @ParameterizedTest
  @CsvSource({
    "2019, E08000021, E47000011",
    "2023, E06000057, E47000011",
    "2024, E08000021, E47000014",
    "2025, E08000021, E47000014",
    "2025, E06000065, E47000012",
    "2019, E06000001, E47000006"
  })
  void knowsTheCombinedAuthorityOfAYear(int year, String district, String whole) {
    assertThat(target(new CombinedAuthorityLookup(year), district)).isEqualTo(whole);
  }

  @Test
  void knowsThatADistrictIsInNone() {
    assertThat(new CombinedAuthorityLookup(2019).place("E06000065", ""))
        .isEqualTo(new PlaceInLookup.Nowhere(PlaceInLookup.Why.IN_NONE));
    assertThat(new CombinedAuthorityLookup(2025).lacking("E47000012", Set.of("E06000014")))
        .isEqualTo(List.of("North Yorkshire (E06000065)"));
  }
}
