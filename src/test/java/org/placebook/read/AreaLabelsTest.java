package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.LabelColumn;

/** Which columns hold codes and names of areas, from both sides of each limit. */
class AreaLabelsTest {
  private static final String A = "E06000001";
  private static final String B = "E06000002";
  private static final String C = "E06000003";
  private static final String D = "E06000004";
  private static final LabelColumn FOUR = column("Code", A, B, C, D);

  private static LabelColumn column(String heading, String... texts) {
    return new LabelColumn(heading, heading.length(), List.of(texts));
  }

  private static String names(LabelColumn... labels) {
    return AreaLabels.of(List.of(labels)).names().map(LabelColumn::heading).orElse("none");
  }

  @Test
  void namesGoWithCodesOneToOne() {
    LabelColumn kinds = column("Kind", "UA", "UA", "UA", "UA");
    assertThat(names(FOUR, kinds, column("Place", "P", "Q", "R", "S"))).isEqualTo("Place");
    assertThat(names(column("Place", "P", "Q", "R", "S"), FOUR, kinds)).isEqualTo("Place");
    assertThat(names(FOUR, kinds)).isEqualTo("Code");
    assertThat(AreaLabels.of(List.of(FOUR, kinds)).codes()).contains(FOUR);
  }

  @Test
  void aTotalHasANameAndNoCode() {
    LabelColumn codes = column("Code", A, B, "", "");
    assertThat(names(codes, column("Place", "P", "Q", "All", "All"))).isEqualTo("Place");
    LabelColumn twice = column("Code", A, A, B, B);
    assertThat(names(twice, column("Size", "1", "2", "3", "4"))).isEqualTo("Code");
  }

  @Test
  void namesStandRightOfCodesAndDifferInHalfOfTheRows() {
    assertThat(names(FOUR, column("Place", "P", "P", "P", "Q"))).isEqualTo("Place");
    assertThat(
            names(
                column("Code", A, B, C, D, "E06000005"), column("Place", "P", "P", "P", "P", "Q")))
        .isEqualTo("Code");
  }

  @Test
  void namesStandInHalfOfTheRows() {
    assertThat(names(FOUR, column("Place", "P", "", "", "Q"))).isEqualTo("Place");
    assertThat(names(FOUR, column("Place", "P", "", "", ""))).isEqualTo("Code");
  }

  @Test
  void ofSeveralColumnsTheOneThatTellsMoreApartHasTheNames() {
    LabelColumn few = column("Few", "P", "P", "Q", "Q");
    LabelColumn more = column("More", "P", "Q", "R", "R");
    assertThat(names(FOUR, few, more)).isEqualTo("More");
    assertThat(names(FOUR, more, few)).isEqualTo("More");
    assertThat(names(FOUR, few, column("As few", "P", "P", "R", "R"))).isEqualTo("Few");
  }

  @Test
  void namesLeftOfCodesAreKnownOnes() {
    LabelColumn known = column("Known", "Hartlepool", "Hartlepool", "X", "Y");
    LabelColumn unknown = column("Unknown", "X", "X", "Y", "Z");
    assertThat(names(known, FOUR)).isEqualTo("Known");
    assertThat(names(unknown, FOUR)).isEqualTo("Code");
    assertThat(names(known, unknown, FOUR)).isEqualTo("Known");
  }

  /** Beside the code of one country any text that is the same in all rows seems to name it. */
  @Test
  void aFewPlacesHaveTheirKnownNames() {
    LabelColumn country = column("Country code", "E92000001", "E92000001");
    LabelColumn kind = column("Time identifier", "Academic year", "Academic year");
    LabelColumn name = column("Country", "England", "England");
    assertThat(AreaLabels.namesOfFew(List.of(name, country, kind), country)).contains(name);
    assertThat(AreaLabels.namesOfFew(List.of(country, kind), country)).contains(kind);
  }

  @Test
  void sectionsAreNoNames() {
    assertThat(names(FOUR, column(Sections.HEADING, "P", "Q", "R", "S"))).isEqualTo("Code");
    assertThat(names(column(Sections.HEADING, "Hartlepool", "Camden"))).isEqualTo("none");
  }

  /** Two rows for each code make a long table, where anything may stand beside a code. */
  @Test
  void inLongTablesAColumnThatVariesWithinACodeHasNoNames() {
    LabelColumn varies = column("Varies", "P", "Q", "R", "S");
    assertThat(names(column("Code", A, A, B, B), varies)).isEqualTo("Code");
    assertThat(names(column("Code", A, A, B, C), varies)).isEqualTo("Varies");
    assertThat(names(column("Code", A, A, B), column("Varies", "P", "Q", "R"))).isEqualTo("Code");
  }

  @Test
  void inLongTablesTwoPlacesMayBearOneName() {
    assertThat(names(column("Code", A, A, B, B), column("Place", "P", "P", "P", "P")))
        .isEqualTo("Place");
    assertThat(
            names(column("Code", A, A, B, B, C, C), column("Place", "P", "P", "P", "P", "P", "P")))
        .isEqualTo("Code");
  }

  /** An older code stands between the code and the name in some downloads. */
  @Test
  void namesAreNoNumbers() {
    LabelColumn old = column("Old code", "301", "302", "303", "304");
    assertThat(names(FOUR, old, column("Place", "P", "Q", "R", "S"))).isEqualTo("Place");
  }

  @Test
  void pairsOfAsManyPlacesAsAreAsked() {
    LabelColumn codes = column("Code", A, B, "");
    LabelColumn names = column("Place", "P", "Q", "All");
    assertThat(AreaLabels.paired(List.of(codes, names), codes, 2)).contains(names);
    assertThat(AreaLabels.paired(List.of(codes, names), codes, 3)).isEmpty();
    LabelColumn gap = column("Place", "P", "", "All");
    assertThat(AreaLabels.paired(List.of(codes, gap), codes, 1)).isEmpty();
  }

  @Test
  void withoutCodesTheColumnOfMostPlacesIsTaken() {
    LabelColumn districts = column("X", "Hartlepool", "Middlesbrough", "Camden");
    LabelColumn regions = column("Y", "North East", "North East", "London");
    assertThat(names(districts, regions)).isEqualTo("X");
    assertThat(names(regions, districts)).isEqualTo("X");
    LabelColumn two = column("Z", "Hartlepool", "Hartlepool", "Camden");
    assertThat(names(regions, two)).isEqualTo("Z");
    assertThat(names(two, regions)).isEqualTo("Z");
  }

  @Test
  void halfOfAColumnsTextsAreAreasUnlessItIsCalledSo() {
    assertThat(names(column("X", "Hartlepool", "Foo"))).isEqualTo("X");
    assertThat(names(column("X", "Hartlepool", "Foo", "Bar"))).isEqualTo("none");
    assertThat(names(column("Local authority", "Foo", "Bar", "Baz"))).isEqualTo("Local authority");
    assertThat(names(column("X", "Hartlepool", "Foo", ""))).isEqualTo("X");
    assertThat(names(column("X", "", "Total"))).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Area", "Local authority", "Name of region", "LTLA name", "Place name"})
  void someHeadingsSayAreas(String heading) {
    assertThat(AreaLabels.isHeading(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Area code", "Region of birth", "Town size", "Jobs", "North East"})
  void othersDoNot(String heading) {
    assertThat(AreaLabels.isHeading(heading)).isFalse();
  }

  @Test
  void anAreaARowOrSeveral() {
    assertThat(AreaLabels.of(List.of(FOUR)).areOneARow()).isTrue();
    assertThat(AreaLabels.of(List.of(column("Code", A, A, B))).areOneARow()).isFalse();
    assertThat(AreaLabels.of(List.of()).areOneARow()).isFalse();
    assertThat(AreaLabels.of(List.of(FOUR, column("Place", "P", "Q", "R", "S"))).positions())
        .containsExactlyInAnyOrder(4, 5);
  }
}
