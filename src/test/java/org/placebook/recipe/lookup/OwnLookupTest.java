package org.placebook.recipe.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.recipe.LookupSpec;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** What a lookup of the analyst's own may say of an area. */
class OwnLookupTest {
  private static final Place PLACE = Place.file("lookup.csv");

  /** Rows such as "A > North 0.4": an area, where it goes, perhaps a share. */
  private static OwnLookup of(String... rows) {
    List<LookupRow> read = new ArrayList<>();
    for (String row : rows) {
      String[] parts = row.split(" ", -1);
      Optional<Double> share =
          parts.length > 3 ? Optional.of(Double.parseDouble(parts[3])) : Optional.empty();
      read.add(new LookupRow(read.size() + 2, parts[0], parts[2], "", share, false));
    }
    LookupSpec spec =
        new LookupSpec("own", List.of(), "From", "To", Optional.empty(), Optional.empty(), PLACE);
    return new OwnLookup(new LookupTable(spec, PLACE, read));
  }

  private static String dispute(String... rows) {
    return of(rows).dispute().map(Finding::message).orElse("none");
  }

  /** What rounding leaves over is five in a thousand at most. */
  @ParameterizedTest
  @CsvSource({"0.4 0.6, true", "0.4 0.605, true", "0.4 0.606, false", "0.2 0.3, true"})
  void sharesAddUpToOne(String shares, boolean fine) {
    String[] parts = shares.split(" ", -1);
    String said = dispute("A > North " + parts[0], "A > South " + parts[1]);
    assertThat(said.equals("none")).isEqualTo(fine);
    assertThat(said).contains(fine ? "none" : "add up to 1.006, which is more than 1");
  }

  @Test
  void anAreaGoesIntoSeveralBySharesOnly() {
    assertThat(dispute("A > North", "B > South")).isEqualTo("none");
    assertThat(dispute("A > North", "A > South"))
        .contains("A goes into both 'North' and 'South', without a Share (rows 2 and 3 of");
    assertThat(dispute("A > North 0.4", "A > South")).contains("without a Share");
    assertThat(dispute("A > North", "A > South 0.4")).contains("without a Share");
  }

  @Test
  void anAreaGoesIntoAnotherOnce() {
    assertThat(dispute("A > North", "A > North")).isEqualTo("none");
    assertThat(dispute("A > North 0.4", "A > North 0.6")).contains("A goes twice into 'North'");
    assertThat(dispute("A > North", "A > North 0.6")).contains("A goes twice into 'North'");
    assertThat(dispute("A > North 0.6", "A > North")).contains("A goes twice into 'North'");
  }

  @Test
  void anAreaIsFoundByCodeOrName() {
    OwnLookup lookup = of("E06000001 > North", "Wigan > South");
    assertThat(parts(lookup, "e06000001", "")).containsExactly("North 1.0");
    assertThat(parts(lookup, "E08000010", "wigan")).containsExactly("South 1.0");
    assertThat(lookup.place("", "Bury"))
        .isEqualTo(new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN));
  }

  private static List<String> parts(OwnLookup lookup, String code, String name) {
    return ((PlaceInLookup.Into) lookup.place(code, name))
        .parts().stream().map(part -> part.target() + " " + part.share()).toList();
  }

  @Test
  void anAreaIsOneHoweverItIsSpelt() {
    OwnLookup lookup = of("A > North", "B > north", "C > NORTH");
    assertThat(dispute("A > North", "A > north")).isEqualTo("none");
    assertThat(parts(lookup, "", "C")).containsExactly("North 1.0");
    assertThat(lookup.lacking("North", Set.of())).containsExactlyInAnyOrder("A", "B", "C");
  }

  @Test
  void aShareOfNothingTakesNothing() {
    OwnLookup lookup = of("A > North 1", "A > South 0", "B > South 1");
    assertThat(parts(lookup, "", "A")).containsExactly("North 1.0");
    assertThat(lookup.lacking("South", Set.of())).containsExactly("B");
    assertThat(lookup.lacking("North", Set.of())).containsExactly("A");
    String member = ((PlaceInLookup.Into) lookup.place("", "A")).member();
    assertThat(lookup.lacking("North", Set.of(member))).isEmpty();
  }

  @Test
  void whatIsDisputedClashes() {
    OwnLookup lookup = of("A > North", "A > South", "B > South");
    String disputed = ((PlaceInLookup.Into) lookup.place("", "A")).member();
    String other = ((PlaceInLookup.Into) lookup.place("", "B")).member();
    assertThat(lookup.clash(Set.of(disputed))).isPresent();
    assertThat(lookup.clash(Set.of(other))).isEmpty();
  }

  @Test
  void aTargetWithoutANameBearsItsWord() {
    OwnLookup lookup = of("A > North", "B > E12000001");
    assertThat(lookup.nameOf("North")).isEqualTo("North");
    assertThat(lookup.codeOf("North")).isEmpty();
    assertThat(lookup.nameOf("E12000001")).isEmpty();
    assertThat(lookup.codeOf("E12000001")).isEqualTo("E12000001");
  }
}
