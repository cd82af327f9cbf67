package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** Rows that are the whole of others are no areas in scope; what only looks so is one. */
class TotalRowsTest {
  private static final double NONE = Double.NaN;

  private record Case(String name, FakeTable table, List<String> areas) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case good(String name, FakeTable table, String... areas) {
    return new Case(name, table, List.of(areas));
  }

  private static FakeTable table(String... headings) {
    return new FakeTable("f.xlsx", headings);
  }

  private static FakeTable tenAreas(boolean coded) {
    FakeTable table = table("X", "Y");
    for (int i = 1; i <= 10; i++) {
      table.row(coded ? "E0500810" + (i - 1) : "", "Area " + i, 100 + 7 * i, 300 - 11 * i);
    }
    return table; // X: 1,000 + 7 * 55 = 1,385; Y: 3,000 - 11 * 55 = 2,395
  }

  private static String[] ten() {
    return Stream.iterate(1, i -> i + 1).limit(10).map(i -> "Area " + i).toArray(String[]::new);
  }

  static List<Case> wholes() {
    return List.of(
        good("no hint, last", tenAreas(false).row("", "Area 11", 1385, 2395), ten()),
        good(
            "no hint, first",
            table("X", "Y")
                .row("", "Area 1", 60, 90)
                .row("", "Area 2", 10, 40)
                .row("", "Area 3", 20, 20)
                .row("", "Area 4", 30, 30),
            "Area 2",
            "Area 3",
            "Area 4"),
        good("without a code among codes", tenAreas(true).row("", "Oldcastle", 1385, 2395), ten()),
        good(
            "a larger code",
            tenAreas(true).row("E07000084", "Basingstoke and Deane", 1385, 2395),
            ten()),
        good(
            "schools of districts, a total beneath each block and all of it (DfE)",
            table("Pupils", "Absent")
                .row("", "S1", 100, 11)
                .row("", "S2", 210, 12)
                .row("", "S3", 330, 14)
                .row("", "Easton", 640, 37)
                .row("", "S4", 140, 21)
                .row("", "S5", 150, 22)
                .row("", "S6", 170, 24)
                .row("", "Weston", 460, 67)
                .row("", "Both", 1100, 104),
            "S1",
            "S2",
            "S3",
            "S4",
            "S5",
            "S6"),
        good(
            "boards beneath their regions, codes of the NHS",
            table("Waiting", "Seen")
                .row("Y63", "North East and Yorkshire", 60, 90)
                .row("QHM", "North", 10, 40)
                .row("QWO", "West", 20, 20)
                .row("QOQ", "Humber", 30, 30)
                .row("Y61", "East", 105, 48)
                .row("QUE", "Cambridge", 15, 12)
                .row("QHG", "Bedford", 35, 14)
                .row("QJG", "Suffolk", 55, 22),
            "North",
            "West",
            "Humber",
            "Cambridge",
            "Bedford",
            "Suffolk"),
        good(
            "figures rounded to 5, so that the total does not add up to the digit (DWP)",
            table("Claimants", "Others")
                .row("E05008100", "A", 1205, 2205)
                .row("E05008101", "B", 1510, 1915)
                .row("E05008102", "C", 1835, 2410)
                .row("", "Oldcastle", 4555, 6525),
            "A",
            "B",
            "C"),
        good(
            "forces beneath regions, counts beside a rate (police)",
            table("Offences", "Solved", "Rate per 1,000")
                .row("", "North", 6000, 900, 71.5)
                .row("", "Cleveland", 1000, 400, 90.1)
                .row("", "Durham", 2000, 200, 60.2)
                .row("", "Northumbria", 3000, 300, 75.3),
            "Cleveland",
            "Durham",
            "Northumbria"),
        good(
            "counts beside figures that are not whole, without a hint",
            table("X", "Y", "Z")
                .row("", "A", 100, 31, 1.5)
                .row("", "B", 210, 15, 2.25)
                .row("", "C", 330, 46, 1.75)
                .row("", "D", 640, 92, 1.9),
            "A",
            "B",
            "C"),
        good(
            "one column, and a name that says so",
            table("Pupils")
                .row("", "A", 100)
                .row("", "B", 210)
                .row("", "C", 330)
                .row("", "Whole borough", 640),
            "A",
            "B",
            "C"),
        good(
            "a gap in one column",
            table("X", "Y", "Z")
                .row("", "A", 100, NONE, 33)
                .row("", "B", 210, 12, 12)
                .row("", "C", 330, 14, 14)
                .row("", "D", 640, 37, 59),
            "A",
            "B",
            "C"),
        good(
            "the mean of all others",
            table("X (%)", "Y (%)")
                .row("E05008100", "A", 10.1, 50.5)
                .row("E05008101", "B", 24.2, 31.2)
                .row("E05008102", "C", 44.6, 11.1)
                .row("", "D", 26.3, 30.933333333333334),
            "A",
            "B",
            "C"),
        good(
            "names that say so, whatever the figures",
            table("Rate")
                .row("", "A", 1.5)
                .row("", "B", 2.5)
                .row("", "Oldcastle average", 2.2)
                .row("", "Cyfanswm", 2.3)
                .row("", "All wards", 2.4),
            "A",
            "B"));
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void leavesWholesOut(Case one) {
    Draft draft = draft(one.table());
    assertThat(areas(draft)).containsExactlyElementsOf(one.areas());
    assertThat(warnings(draft)).isEmpty();
  }

  /** Of the same look, and finished without a word. */
  static List<Case> areas() {
    return List.of(
        good("ten areas", tenAreas(false), ten()),
        good(
            "a large one",
            tenAreas(false).row("", "Area 11", 1400, 2400),
            Stream.concat(Stream.of(ten()), Stream.of("Area 11")).toArray(String[]::new)),
        good(
            "the sum of some others",
            table("X", "Y")
                .row("", "A", 12, 31)
                .row("", "B", 20, 15)
                .row("", "C", 32, 46)
                .row("", "D", 11, 17)
                .row("", "E", 63, 94),
            "A",
            "B",
            "C",
            "D",
            "E"),
        good(
            "the sum in one column only",
            table("X", "Y")
                .row("", "A", 100, 31)
                .row("", "B", 210, 15)
                .row("", "C", 330, 46)
                .row("", "D", 640, 117),
            "A",
            "B",
            "C",
            "D"),
        good(
            "one column and no name that says so",
            table("X").row("", "A", 100).row("", "B", 210).row("", "C", 330).row("", "D", 640),
            "A",
            "B",
            "C",
            "D"),
        good(
            "sums of one figure and zeros",
            table("X", "Y", "Z")
                .row("", "A", 0, 40, 12.5)
                .row("", "B", 300, 0, 3.5)
                .row("", "C", 0, 0, 4.5)
                .row("", "D", 300, 40, 5.5),
            "A",
            "B",
            "C",
            "D"),
        good(
            "sums of two",
            table("X", "Y").row("", "A", 100, 31).row("", "B", 210, 15).row("", "C", 310, 46),
            "A",
            "B",
            "C"),
        good(
            "small counts",
            table("X", "Y")
                .row("", "A", 1, 2)
                .row("", "B", 2, 1)
                .row("", "C", 0, 3)
                .row("", "D", 3, 6),
            "A",
            "B",
            "C",
            "D"),
        good(
            "equal figures",
            table("X", "Y", "Z")
                .row("", "A", 100, 5, 1)
                .row("", "B", 100, 5, 2)
                .row("", "C", 100, 5, 3)
                .row("", "D", 300, 15, 6),
            "A",
            "B",
            "C",
            "D"),
        good(
            "wards called after saints and boroughs",
            table("X", "Y")
                .row("", "All Saints", 120, 31)
                .row("", "Borough Green", 200, 15)
                .row("", "City", 320, 46),
            "All Saints",
            "Borough Green",
            "City"),
        good(
            "rounded means met by chance",
            table("X (%)", "Y (%)")
                .row("", "A", 10, 50)
                .row("", "B", 24, 31)
                .row("", "C", 44, 12)
                .row("", "D", 26, 31),
            "A",
            "B",
            "C",
            "D"),
        good(
            "combined authorities",
            table("X", "Y")
                .row("", "Liverpool City Region", 120, 31)
                .row("", "Tees Valley", 200, 15)
                .row("", "North of Tyne", 325, 46),
            "Liverpool City Region",
            "Tees Valley",
            "North of Tyne"));
  }

  @ParameterizedTest
  @MethodSource("areas")
  void keepsAreasWithoutAWord(Case one) {
    Draft draft = draft(one.table());
    assertThat(areas(draft)).containsExactlyElementsOf(one.areas());
    assertThat(draft.remarks()).extracting(Finding::message).noneMatch(m -> m.contains("scope, "));
    assertThat(warnings(draft)).isEmpty();
  }

  @Test
  void saysThatAnAreaOfTheSameLevelAddsUpTheOthersAndKeepsIt() {
    FakeTable table = tenAreas(true).row("E05008110", "Area 11", 1385, 2395);
    Draft draft = draft(table);
    assertThat(areas(draft)).hasSize(11).contains("Area 11");
    assertThat(warnings(draft)).singleElement().asString().contains("Area 11 (E05008110) add up");
  }

  /** A density has no decimals here, and nothing tells that it is none of the counts. */
  @Test
  void saysThatARowAddsUpTheOthersInMostColumns() {
    Draft draft =
        draft(
            table("X", "Y", "Z")
                .row("", "A", 100, 31, 18)
                .row("", "B", 210, 15, 35)
                .row("", "C", 330, 46, 22)
                .row("", "D", 640, 92, 25));
    assertThat(areas(draft)).hasSize(4);
    assertThat(warnings(draft)).singleElement().asString().contains("figures of D add up");
  }

  @Test
  void saysThatARowHasNoCodeThoughTheOthersHave() {
    Draft draft = draft(tenAreas(true).row("", "Oldcastle", 1400, 2000));
    assertThat(areas(draft)).hasSize(11);
    assertThat(warnings(draft))
        .singleElement()
        .asString()
        .contains("No code")
        .contains("Oldcastle");
  }

  /** Counts from 0 to 30 of places by three columns, as a service keeps them; seeds are fixed. */
  @Test
  @Tag("slow")
  void findsNoTotalAmongSmallCountsByChance() {
    Random random = new Random(15);
    for (int i = 0; i < 2000; i++) {
      FakeTable table = table("X", "Y", "Z");
      for (int row = 0; row < 8; row++) {
        table.row("", "P" + row, random.nextInt(31), random.nextInt(31), random.nextInt(31));
      }
      assertThat(areas(draft(table))).hasSize(8);
    }
  }

  private static Draft draft(FakeTable table) {
    return Drafts.of(table.table()).orElseThrow();
  }

  private static List<String> areas(Draft draft) {
    return draft.recipe().recipe().orElseThrow().areas().stream().map(ScopeArea::name).toList();
  }

  private static List<String> warnings(Draft draft) {
    return draft.remarks().stream()
        .skip(1)
        .filter(f -> f.severity() == Severity.WARNING)
        .map(Finding::message)
        .filter(message -> !message.startsWith("Left out"))
        .toList();
  }
}
