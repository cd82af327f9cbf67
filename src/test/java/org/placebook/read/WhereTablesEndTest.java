package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.FigureColumn;
import org.placebook.table.Span;
import org.placebook.table.Table;

/** Where headings and rows of a table begin and end, each limit from both sides. */
class WhereTablesEndTest {
  private static final String HEADINGS = "Place | X | Y";
  private static final List<String> AREAS =
      List.of("Area 1 | 12 | 30", "Area 2 | 14 | 31", "Area 3 | 9 | 32");

  private static List<Table> read(List<String> lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines)).tables();
  }

  /** Each table by its headings' rows and its figures' rows. */
  private static String shape(List<String> lines) {
    return read(lines).stream()
        .map(table -> rows(table.header()) + " over " + rows(table.body()))
        .collect(Collectors.joining("; "));
  }

  private static String shape(String... lines) {
    return shape(List.of(lines));
  }

  private static String rows(Span span) {
    return span.first() + "-" + span.last();
  }

  @SafeVarargs
  private static List<String> lines(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  private static List<String> groups(int count) {
    return IntStream.range(0, count).mapToObj(i -> "Group " + (char) ('a' + i)).toList();
  }

  private static List<String> blank(int count) {
    return Collections.nCopies(count, "");
  }

  @Test
  void threeLabelsMayStandBetweenRows() {
    List<String> first = List.of("Table 4", HEADINGS, "Area 1 | 12 | 30", "Area 2 | 14 | 31");
    List<String> more = List.of("Area 3 | 9 | 32", "Area 4 | 8 | 33");
    assertThat(shape(lines(first, groups(3), more))).isEqualTo("2-2 over 3-9");
    assertThat(shape(lines(first, groups(4), more))).isEqualTo("2-2 over 3-4");
  }

  @Test
  void threeLabelsMayStandBeneathHeadings() {
    assertThat(shape(lines(List.of("Table 4", HEADINGS), groups(3), AREAS)))
        .isEqualTo("2-2 over 3-8");
    assertThat(shape(lines(List.of("Table 4", HEADINGS), groups(4), AREAS))).isEmpty();
  }

  /** Other years of the same wards, with no blank row between; no ward is called Ward. */
  @Test
  void yearsUnderTheFirstHeadingAgainHeadAnotherTable() {
    List<String> wards = List.of("Abbey | 12 | 30", "Bank | 14 | 31", "Castle | 9 | 32");
    List<String> first = lines(List.of("Table 4", "Ward | 2019 | 2020"), wards);
    assertThat(shape(lines(first, List.of("Ward | 2021 | 2022"), wards)))
        .isEqualTo("2-2 over 3-5; 6-6 over 7-9");
    assertThat(shape(lines(first, List.of("Docks | 2021 | 2022"), wards)))
        .isEqualTo("2-2 over 3-9");
  }

  @Test
  void twoBlankRowsMayStandBeforeARowThatIsNoArea() {
    List<String> first = List.of("Table 4", HEADINGS, "Area 1 | 12 | 30", "Area 2 | 14 | 31");
    List<String> more = List.of("Sum of some | 9 | 32", "and more | 8 | 33");
    assertThat(shape(lines(first, blank(2), more))).isEqualTo("2-2 over 3-8");
    assertThat(shape(lines(first, blank(3), more))).isEqualTo("2-2 over 3-4");
  }

  @Test
  void figuresWithoutALabelAfterAGapAreOfNoTable() {
    List<String> first = List.of("Table 4", HEADINGS, "Area 1 | 12 | 30", "Area 2 | 14 | 31");
    assertThat(shape(lines(first, List.of("", "| 9 | 32")))).isEqualTo("2-2 over 3-4");
    assertThat(shape(lines(first, List.of("| 9 | 32")))).isEqualTo("2-2 over 3-5");
  }

  /** Where many blank rows part them, each figure must have a heading; else half of them. */
  @Test
  void headingsFarAboveNameAllFigures() {
    assertThat(shape(lines(List.of("Place | X"), blank(3), AREAS))).isEqualTo("1-1 over 5-7");
    assertThat(shape(lines(List.of("Place | X"), blank(4), AREAS))).isEmpty();
    assertThat(shape(lines(List.of(HEADINGS), blank(4), AREAS))).isEqualTo("1-1 over 6-8");
  }

  @Test
  void halfOfTheFiguresHaveHeadings() {
    assertThat(shape("Place | X", "Area 1 | 12 | 30 | 1", "Area 2 | 14 | 31 | 1")).isEmpty();
    assertThat(shape("Place | X | Y", "Area 1 | 12 | 30 | 1", "Area 2 | 14 | 31 | 1"))
        .isEqualTo("1-1 over 2-3");
  }

  @Test
  void headingsHaveTwelveRowsAtMost() {
    List<String> above = IntStream.range(1, 12).mapToObj("| a%1$d | b%1$d"::formatted).toList();
    assertThat(shape(lines(above, List.of(HEADINGS), AREAS))).isEqualTo("1-12 over 13-15");
    assertThat(shape(lines(List.of("| a | b"), above, List.of(HEADINGS), AREAS)))
        .isEqualTo("2-13 over 14-16");
  }

  /** Six rows beneath, an area without figures heads what follows. */
  @Test
  void areasWithoutFiguresBelongToTheTableUnlessTheyHeadAnother() {
    List<String> first = List.of(HEADINGS, "Hartlepool | 12 | 30", "Darlington | 14 | 31");
    List<String> bare = List.of("Stockton-on-Tees", "Middlesbrough");
    List<String> other = List.of("Ward | A | B", "W1 | 1 | 2", "W2 | 3 | 4");
    assertThat(shape(lines(first, bare, List.of("Note: x")))).isEqualTo("1-1 over 2-5");
    assertThat(shape(lines(first, bare, blank(5), other)))
        .isEqualTo("1-1 over 2-3; 11-11 over 12-13");
    assertThat(shape(lines(first, bare, blank(6), other)))
        .isEqualTo("1-1 over 2-5; 12-12 over 13-14");
  }

  @Test
  void lettersOfSignificanceBelongToTheTable() {
    List<String> table = lines(List.of(HEADINGS), AREAS);
    assertThat(shape(lines(table, List.of("| a,b | c", "Note")))).isEqualTo("1-1 over 2-5");
    assertThat(shape(lines(table, List.of("| ** | *", "| a | b")))).isEqualTo("1-1 over 2-6");
  }

  @Test
  void aTitleOrHeadingsThatStandAgainBeginAnotherTable() {
    String title = "Jobs by place";
    List<String> two = AREAS.subList(0, 2);
    List<String> table = lines(List.of(title, HEADINGS), two);
    assertThat(shape(lines(table, List.of(""), table))).isEqualTo("2-2 over 3-4; 7-7 over 8-9");
    assertThat(shape(lines(List.of(HEADINGS), two, List.of(HEADINGS), two)))
        .isEqualTo("1-1 over 2-3; 4-4 over 5-6");
  }

  @Test
  void otherHeadingsBeginAnotherTable() {
    List<String> table = List.of(HEADINGS, "Area 1 | 12 | 30", "Area 2 | 14 | 31");
    List<String> other = List.of("Ward | P | Q", "W 3 | 1 | 3", "W 4 | 2 | 4");
    assertThat(shape(lines(table, other))).isEqualTo("1-1 over 2-3; 4-4 over 5-6");
    assertThat(shape(lines(table, List.of(""), other))).isEqualTo("1-1 over 2-3; 5-5 over 6-7");
  }

  @Test
  void wordsOverHalfOfTheColumnsBeginAnotherTable() {
    List<String> table =
        List.of("Place | X | Y | Z", "Area 1 | 12 | 30 | 1", "Area 2 | 14 | 31 | 2");
    List<String> more = List.of("W 3 | 1 | 3 | 4", "W 4 | 2 | 4 | 5");
    assertThat(shape(lines(table, List.of("", "Ward |  | Q | R"), more)))
        .isEqualTo("1-1 over 2-3; 5-5 over 6-7");
    assertThat(shape(lines(table, List.of("", "Ward |  | Q |"), more))).isEqualTo("1-1 over 2-7");
  }

  @Test
  void yearsThatStandAgainBeginAnotherTable() {
    List<String> table = List.of("Place | 2019 | 2020", "Area 1 | 12 | 30", "Area 2 | 14 | 31");
    List<String> more = List.of("W 3 | 1 | 3", "W 4 | 2 | 4");
    assertThat(shape(lines(table, List.of("Ward | 2019 | 2020"), more)))
        .isEqualTo("1-1 over 2-3; 4-4 over 5-6");
    assertThat(shape(lines(table, List.of("", "Ward | 2019 | 2020"), more)))
        .isEqualTo("1-1 over 2-3; 5-5 over 6-7");
    assertThat(shape(lines(table, List.of("Area 3 | 2021 | 2022"), more)))
        .isEqualTo("1-1 over 2-6");
  }

  private static String headings(String... lines) {
    return read(List.of(lines)).get(0).figures().stream()
        .map(FigureColumn::heading)
        .collect(Collectors.joining("; "));
  }

  @Test
  void groupsOfColumnsStandAboveTheirHeadings() {
    assertThat(
            headings(
                "| Men | < | Women | <",
                "Place | X | Y | X | Y",
                "Area 1 | 1 | 2 | 3 | 4",
                "Area 2 | 5 | 6 | 7 | 9"))
        .isEqualTo("Men | X; Men | Y; Women | X; Women | Y");
  }

  @Test
  void oneLabelAboveAllFiguresIsNoHeading() {
    assertThat(headings("| Jobs | <", "Place | X | Y", "Area 1 | 1 | 2", "Area 2 | 5 | 6"))
        .isEqualTo("Jobs | X; Jobs | Y");
    assertThat(headings("| thousands |", "Place | X | Y", "Area 1 | 1 | 2", "Area 2 | 5 | 6"))
        .isEqualTo("X; Y");
  }

  @Test
  void codesAndNamesOfAreasAcrossBelongTogether() {
    String names = "Hartlepool | Middlesbrough";
    String codes = "E06000001 | E06000002";
    String[] rows = {"Retail | 1 | 2", "Farms | 3 | 4"};
    String both = "E06000001 | Hartlepool; E06000002 | Middlesbrough";
    assertThat(headings("Code | " + codes, "Industry | " + names, rows[0], rows[1]))
        .isEqualTo(both);
    assertThat(headings("| " + codes, "Industry | " + names, rows[0], rows[1])).isEqualTo(both);
    assertThat(headings("Name | " + names, "Code | " + codes, rows[0], rows[1]))
        .isEqualTo("Hartlepool | E06000001; Middlesbrough | E06000002");
    assertThat(headings("Code | " + codes, "Industry | Old | New", rows[0], rows[1]))
        .isEqualTo("E06000001 | Old; E06000002 | New");
  }

  @Test
  void headingsMergedDownwardsAreOne() {
    assertThat(headings("Place | X | Y", "^ | ^ | ^", "Area 1 | 1 | 2", "Area 2 | 3 | 4"))
        .isEqualTo("X; Y");
    assertThat(
            headings(
                "Place | Men | < | All",
                "^ | X | Y | ^",
                "Area 1 | 1 | 2 | 3",
                "Area 2 | 3 | 4 | 7"))
        .isEqualTo("Men | X; Men | Y; All");
  }

  /** A ward that is gone is a row of the table; of the last one nothing beneath it tells so. */
  @Test
  void aLastRowOfOneWordBelongsToTheTable() {
    List<String> table = lines(List.of(HEADINGS), AREAS);
    assertThat(shape(lines(table, List.of("Docks | gone | gone")))).isEqualTo("1-1 over 2-5");
    assertThat(shape(lines(table, List.of("Docks | gone | gone", "Quay | gone | gone"))))
        .isEqualTo("1-1 over 2-6");
    assertThat(shape(lines(table, List.of("Docks | gone | gone", "", "Source: council"))))
        .isEqualTo("1-1 over 2-5");
    assertThat(shape(lines(table, List.of("Source | council | council"))))
        .isEqualTo("1-1 over 2-4");
  }

  /** What may be a row, or may be none, is told. */
  @Test
  void wordsBeneathFiguresAreTold() {
    List<String> table = lines(List.of(HEADINGS), AREAS);
    assertThat(told(lines(table, List.of("Docks | gone | merged"))))
        .contains("A5: 'Docks' stands right beneath the table with 'gone' under its figures");
    assertThat(told(lines(table, List.of("Docks | | gone")))).contains("A5: 'Docks' stands");
    assertThat(told(lines(table, List.of("", "Docks | gone | merged")))).isEmpty();
    assertThat(told(lines(table, List.of("Source | a | b")))).isEmpty();
    assertThat(
            told(lines(table, List.of("Site | Jobs | Homes", "Site 1 | 3 | 4", "Site 2 | 5 | 6"))))
        .isEmpty();
  }

  private static String told(List<String> lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines)).findings().stream()
        .map(finding -> finding.place().cell() + ": " + finding.message())
        .filter(said -> said.contains("right beneath"))
        .collect(Collectors.joining(" "));
  }

  /** "Local authority" beside a year stands over areas, and is none. */
  @Test
  void aRowOfYearsOverAreasIsOfTheHeadings() {
    List<String> areas = List.of("Hartlepool | 512", "Darlington | 307", "Torbay | 412");
    assertThat(shape(lines(List.of("Area | People", "Local authority | 2023"), areas)))
        .isEqualTo("2-2 over 3-5");
    assertThat(shape(lines(List.of("Area | People", "Local authority | '2023"), areas)))
        .isEqualTo("2-2 over 3-5");
    assertThat(shape(lines(List.of("Area | People", "Hartlepool | 2023"), areas.subList(1, 3))))
        .isEqualTo("1-1 over 2-4");
  }

  /** A figure for each of two years of one area is a table; a fact with a number is none. */
  @Test
  void twoYearsOfOneAreaAreATable() {
    assertThat(shape("Year | Area | Births", "2020 | Hartlepool | 120", "2021 | Hartlepool | 130"))
        .isEqualTo("1-1 over 2-3");
    assertThat(shape("Year | Place | Births", "2020 | Here | 120", "2021 | There | 130")).isEmpty();
    assertThat(shape("Year | Area | Births", "2020 | Hartlepool | 120")).isEmpty();
  }

  /** However many there are: words alone are looked through once. */
  @Test
  void wordsInThePlaceOfFiguresAreNoTable() {
    List<String> rows = new ArrayList<>(List.of("Area | Sex | People"));
    IntStream.range(0, 30_000).forEach(row -> rows.add("P" + row + " | see below | see below"));
    assertThat(shape(rows)).isEmpty();
  }

  /** It took hours to look from each row past all others, up for headings or down. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "P# | gone | gone;Q# | .. | ..",
        "P# | see below | see below;P# | see below | see below;Q# | .. | see below",
        "Hartlepool | gone | gone;Q# | .. | ..",
        "E06000001 | # | 5 | 6 | 7 | 8",
        "Month | Force | #.5",
        "P# | see below | see below | see below | see below;Q# | 1 | 2 | 3 | 4"
      })
  @Timeout(120)
  void rowsThatHeadNothingAreLookedAtOnce(String rows) {
    List<String> lines = new ArrayList<>(List.of("Area | Sex"));
    for (int i = 0; i < 4_000; i++) {
      lines.addAll(List.of(rows.replace("#", "" + i).split(";")));
    }
    lines.addAll(List.of("Source: council", "Note | 5"));
    assertThat(read(lines)).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"Docks, A5", "Old Docks, A5", "Docks;Port;Mills, A5:A7"})
  void aNameWithNothingBesideItIsTold(String names, String cells) {
    List<String> table = List.of("Ward | X | Y", "Quay | 1 | 2", "Castle | 3 | 4", "Abbey | 5 | 6");
    List<String> bare = List.of(names.split(";"));
    String said = cells + ": '" + bare.get(0) + "'";
    assertThat(told(lines(table, bare))).startsWith(said);
    assertThat(told(lines(table, bare, List.of("", "Source: council")))).startsWith(said);
    assertThat(told(lines(table, bare, List.of("Source: council")))).startsWith(said);
    assertThat(told(lines(table, bare, table.subList(0, 3)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "These figures are provisional",
        "Source: council",
        "Office for National Statistics",
        "TOTALS MAY NOT ADD",
        "Back to contents",
        "1. Provisional"
      })
  void aNoteIsNoName(String note) {
    assertThat(told(List.of("Ward | X | Y", "Quay | 1 | 2", "Castle | 3 | 4", note))).isEmpty();
  }

  /** Above or between rows it heads those beneath, or is a place that has no figures. */
  @Test
  void aHeadingThatMayBeAPlaceIsTold() {
    String heading = "Ward | X | Y";
    List<String> some = List.of("Quay | 1 | 2", "Castle | 3 | 4");
    List<String> more = List.of("Abbey | 5 | 6", "Mills | 7 | 8");
    List<String> docks = List.of("Docks");
    assertThat(headingsTold(lines(List.of(heading), docks, some)))
        .isEqualTo("NOTE A2: 'Docks' has no figures and is read as a heading of the rows beneath.");
    assertThat(headingsTold(lines(List.of(heading), some, docks, more)))
        .startsWith("WARNING A4: 'Docks' has no figures");
    assertThat(headingsTold(lines(List.of(heading), some, docks, more, List.of("Port"), some)))
        .startsWith("WARNING A4: 'Docks' and 1 more row have no figures");
    assertThat(headingsTold(lines(List.of(heading, "North"), some, List.of("South"), more)))
        .isEmpty();
    assertThat(headingsTold(lines(List.of(heading), some, List.of("of which:"), more))).isEmpty();
  }

  private static String headingsTold(List<String> lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines)).findings().stream()
        .filter(finding -> finding.message().contains("of the rows beneath"))
        .map(f -> f.severity() + " " + f.place().cell() + ": " + f.message())
        .map(said -> said.substring(0, said.indexOf(" If ")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(1) | (2) | (3) | (4)", "1 | 2 | 3 | 4"})
  void aRowThatCountsTheColumnsIsNeitherHeadingNorArea(String counting) {
    String[] lines = {"Place | X | Y | Z", counting, "Quay | 11 | 12 | 13", "Docks | 14 | 15 | 16"};
    assertThat(shape(lines)).isEqualTo("1-1 over 3-4");
    assertThat(headings(lines)).isEqualTo("X; Y; Z");
  }
}
