package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.recipe.ControlCell;
import org.placebook.table.Place;

/** Which names a finished sheet may have: by Excel's rules, and beside our own sheets. */
class SheetNamesTest {

  private static List<String> said(String name) {
    Place sheet = Place.sheet("recipe.xlsx", "Tables");
    return SheetNames.faults(new ControlCell(sheet, 2, 1, name)).stream()
        .map(fault -> fault.finding().message())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Table 1", "Jobs & homes (2024)", "Men's jobs", "Cover letters", "A.B-C_D, E;F"})
  void areOrdinary(String name) {
    assertThat(said(name)).isEmpty();
  }

  @Test
  void areNoLongerThanThirtyOneCharacters() {
    assertThat(said("x".repeat(31))).isEmpty();
    assertThat(said("x".repeat(32)))
        .containsExactly(
            "The name '%s' has 32 characters; Excel's limit for a sheet is 31"
                .formatted("x".repeat(32)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a[b", "a]b", "a:b", "a*b", "why?", "a/b", "a\\b", "'quoted", "quoted'"})
  void holdNothingThatExcelRefuses(String name) {
    assertThat(said(name))
        .singleElement()
        .asString()
        .startsWith("The name '" + name + "' cannot be a sheet's");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Cover", "contents", "NOTES", "Findings", "Checks", "Sources", " History "})
  void areNotThoseOfOurOwnSheets(String name) {
    assertThat(said(name))
        .singleElement()
        .asString()
        .startsWith("The finished workbook has a sheet '" + name + "' of its own");
  }
}
