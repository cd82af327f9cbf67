package org.placebook.area.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Districts of any year since 2009 go into those of today, all steps of change followed. */
class DistrictLookupTest {
  private static final DistrictLookup LOOKUP = new DistrictLookup();

  private static String target(String code, String name) {
    return LOOKUP.place(code, name) instanceof PlaceInLookup.Into into
        ? into.parts().get(0).target()
        : LOOKUP.place(code, name).toString();
  }

  /** The list is a copy of the office's own lookups, made apart from the program's register. */
  @Test
  void knowsEachDistrictsCodeToday() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/lookups/districts-now.csv"));
    assertThat(lines).hasSize(416);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",", -1);
      assertThat(target(fields[0], "")).as(line).isEqualTo(fields[1]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "E01012187, E06000004", // an LSOA of Stockton-on-Tees
    "E05013040, E06000001", // a ward of Hartlepool
    "E10000027, E06000066" // the county of Somerset is the unitary authority since
  })
  void knowsOtherAreas(String code, String district) {
    assertThat(target(code, "")).isEqualTo(district);
  }

  @ParameterizedTest
  @CsvSource({"Taunton Deane, E06000066", "St Albans, E07000240"})
  void knowsNames(String name, String district) {
    assertThat(target("", name)).isEqualTo(district);
  }

  @Test
  void leavesLargerAreasAndNamesWhatFollowedADividedOne() {
    assertThat(LOOKUP.place("E92000001", "England")).isEqualTo(new PlaceInLookup.Stays());
    assertThat(LOOKUP.place("E10000003", "Cambridgeshire")).isEqualTo(new PlaceInLookup.Stays());
    assertThat(LOOKUP.place("E10000006", "Cumbria"))
        .isEqualTo(
            new PlaceInLookup.Divided(
                List.of("Cumberland (E06000063)", "Westmorland and Furness (E06000064)")));
    assertThat(LOOKUP.place("E07999999", ""))
        .isEqualTo(new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN));
  }

  /** Somerset of 2011 has five districts; those of 2019 are four, of which two were one. */
  @Test
  void needsEveryDistrictOfOneYearOrAnother() {
    String mendip = "E07000187";
    String sedgemoor = "E07000188";
    String south = "E07000189";
    Set<String> of2011 = Set.of(mendip, sedgemoor, south, "E07000190", "E07000191");
    assertThat(LOOKUP.lacking("E06000066", of2011)).isEmpty();
    assertThat(LOOKUP.lacking("E06000066", Set.of(mendip, sedgemoor, south, "E07000246")))
        .isEmpty();
    assertThat(LOOKUP.lacking("E06000066", Set.of(mendip, south, "E07000190", "E07000191")))
        .containsExactly("Sedgemoor (E07000188)");
    assertThat(LOOKUP.lacking("E06000066", Set.of(mendip, sedgemoor, south, "E07000190")))
        .containsExactly("West Somerset (E07000191)");
    assertThat(LOOKUP.lacking("E06000066", Set.of(mendip, sedgemoor, south)))
        .singleElement()
        .asString()
        .contains("Somerset West and Taunton", "Taunton Deane", "West Somerset");
  }

  /** Castlereagh went partly into Belfast, so Belfast of 2014 is not that of today. */
  @Test
  void isNeverWholeWhereAPartOfADividedDistrictIsWanting() {
    assertThat(LOOKUP.lacking("N09000003", Set.of("95GG")))
        .anyMatch(lacking -> lacking.contains("Castlereagh"));
  }

  @Test
  void refusesTwoYearsOfOnePlace() {
    assertThat(LOOKUP.clash(Set.of("E07000190", "E07000246")).orElse(""))
        .contains("Taunton Deane (E07000190)", "Somerset West and Taunton (E07000246)");
    assertThat(LOOKUP.clash(Set.of("E07000190", "E07000191"))).isEmpty();
  }
}
