package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.table.Place;

/** Which rows are areas, by what they are called and how their codes look. */
class WholesTest {

  /** Rows such as "E08000001 Bolton" or "- Bolton", without a code. */
  private static MatchedInput input(String... rows) {
    FakeTable table = new FakeTable("f.xlsx", "X");
    for (String row : rows) {
      int blank = row.indexOf(' ');
      String code = row.substring(0, blank);
      table.row(code.equals("-") ? "" : code, row.substring(blank + 1), 1);
    }
    return new MatchedInput(Input.unsaid("x", Place.file("recipe.xlsx")), table.table());
  }

  private static List<Integer> rows(MatchedInput input) {
    return IntStream.range(0, input.areas().size()).boxed().toList();
  }

  private static List<Integer> areas(String... rows) {
    MatchedInput input = input(rows);
    return Wholes.of(input).areasAmong(rows(input));
  }

  @Test
  void countriesAndRegionsBesideDistrictsAreNone() {
    assertThat(areas("E92000001 England", "E12000002 North West", "E08000001 Bolton"))
        .containsExactly(2);
    assertThat(areas("E92000001 England", "E12000002 North West")).containsExactly(1);
    assertThat(areas("E92000001 England", "W92000004 Wales")).containsExactly(0, 1);
    assertThat(areas("K02000001 United Kingdom", "E08000001 Bolton")).containsExactly(1);
  }

  /** By name only where half of the rows are districts. */
  @Test
  void regionsByNameAreNoneAmongDistricts() {
    assertThat(areas("- Bolton", "- Bury", "- North West", "- England")).containsExactly(0, 1);
    assertThat(areas("- Bolton", "- Site 1", "- Site 2", "- North West"))
        .containsExactly(0, 1, 2, 3);
  }

  /** Where fewer than half of the rows are called so. */
  @Test
  void aFewRowsCalledRegionAreNone() {
    assertThat(areas("- Site 1", "- Site 2", "- Eastern Region")).containsExactly(0, 1);
    assertThat(areas("- Site 1", "- Site 2", "- Eastern Region", "- Western Region"))
        .containsExactly(0, 1, 2, 3);
    assertThat(areas("- Site 1", "- Site 2", "- Tees City Region")).containsExactly(0, 1, 2);
  }

  @Test
  void totalsAndTheUnknownAreNone() {
    assertThat(areas("- Site 1", "- Total", "- Not stated", "- Unknown area", "- All areas"))
        .containsExactly(0);
    assertThat(areas("Total Site 1", "- Site 2")).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Grand total, true, true",
    "Total, true, true",
    "England average, true, true",
    "All councils, true, true",
    "All Saints, false, true",
    "Whole county, false, true",
    "Bury, false, false",
    "Mean for All English district local authorities, true, true",
    "Maximum for Tees Valley, true, true",
    "Minsterley, false, false"
  })
  void someNamesSayTotal(String name, boolean is, boolean mayBe) {
    assertThat(Wholes.isTotal(name)).isEqualTo(is);
    assertThat(Wholes.mayBeTotal(name)).isEqualTo(mayBe);
  }

  /** More than half of the codes look alike. */
  @Test
  void codesOfOneKindLookAlike() {
    MatchedInput input = input("Ab1 P", "Zy9 Q", "123 R");
    AreaShapes shapes = AreaShapes.of(input, rows(input));
    assertThat(rows(input)).filteredOn(shapes::isUsual).containsExactly(0, 1);
    MatchedInput half = input("Ab1 P", "Zy9 Q", "123 R", "456 S");
    assertThat(rows(half)).filteredOn(AreaShapes.of(half, rows(half))::isUsual).isEmpty();
  }

  @Test
  void aRowWithoutACodeIsSaidAmongFour() {
    MatchedInput four = input("A1 P", "B2 Q", "C3 R", "- S");
    assertThat(AreaShapes.of(four, rows(four)).withoutCode(rows(four))).containsExactly(3);
    MatchedInput three = input("A1 P", "B2 Q", "- R");
    assertThat(AreaShapes.of(three, rows(three)).withoutCode(rows(three))).isEmpty();
    MatchedInput none = input("A1 P", "22 Q", "- R", "- S");
    assertThat(AreaShapes.of(none, rows(none)).withoutCode(rows(none))).isEmpty();
  }
}
