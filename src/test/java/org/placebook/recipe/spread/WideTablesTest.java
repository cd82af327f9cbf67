package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** What stands in the cells of a wide table and around them, and what is said of it. */
class WideTablesTest {
  @TempDir private Path folder;

  private Path file(String header, String... rows) throws IOException {
    return Files.writeString(folder.resolve("long.csv"), header + "\n" + String.join("\n", rows));
  }

  private Path areas(String headings, String... lines) throws IOException {
    return Asked.file(folder, headings, lines);
  }

  private static Table wide(Spread spread) {
    return spread.table().orElseThrow(() -> new AssertionError(Asked.said(spread)));
  }

  /** By column, what stands in its cells. */
  private static List<List<Value>> cells(Spread spread) {
    return wide(spread).figures().stream()
        .map(column -> IntStream.range(0, column.size()).mapToObj(column::value).toList())
        .toList();
  }

  /** The usual mark, though it does not stand first, says nothing; others flag their figures. */
  @Test
  void theMarkBesideMostFiguresSaysNothing() throws IOException {
    Path file =
        file(
            "Code,Sex,People,Status",
            "E06000001,Men,10,E",
            "E06000001,Women,20,A",
            "E06000002,Men,30,A",
            "E06000002,Women,40,A",
            "E06000003,Men,50,A",
            "E06000003,Women,60,a long note");
    assertThat(cells(Asked.of(file, "")).get(0))
        .containsExactly(new Figure(10, Optional.of("E")), Value.of(30), Value.of(50));
    assertThat(cells(Asked.of(file, "")).get(1))
        .containsExactly(Value.of(20), Value.of(40), Value.of(60));
  }

  /** A mark that says why fills a gap; what is held back stays so, and its own marker stays. */
  @Test
  void aMarkSaysWhyAFigureIsMissing() throws IOException {
    Path file =
        file(
            "Code,Sex,People,Value note",
            "E06000001,Men,,Suppressed",
            "E06000001,Women,20,",
            "E06000002,Men,[c],Not available",
            "E06000002,Women,40,",
            "E06000003,Men,..,Suppressed",
            "E06000003,Women,,");
    assertThat(cells(Asked.of(file, "")).get(0))
        .containsExactly(
            new Missing(Reason.CONFIDENTIAL, "Suppressed"),
            new Missing(Reason.CONFIDENTIAL, "[c]"),
            new Missing(Reason.CONFIDENTIAL, ".."));
    assertThat(cells(Asked.of(file, "")).get(1))
        .containsExactly(Value.of(20), Value.of(40), new Missing(Reason.NOT_AVAILABLE, ""));
  }

  @Test
  void aFigureKeepsTheFlagThatItHas() throws IOException {
    Path file =
        file(
            "Code,Sex,People,Status",
            "E06000001,Men,10 p,E",
            "E06000001,Women,20,A",
            "E06000002,Men,30,E",
            "E06000002,Women,40,A",
            "E06000003,Men,50,A",
            "E06000003,Women,60,A");
    assertThat(cells(Asked.of(file, "")).get(0))
        .containsExactly(
            new Figure(10, Optional.of("p")), new Figure(30, Optional.of("E")), Value.of(50));
  }

  /** Of the parts of a sum the first reason counts; what rounds to zero is 0; a gap is none. */
  @Test
  void aSumIsMissingForTheFirstReasonOfItsParts() throws IOException {
    Path file =
        file(
            "Code,Sex,People",
            "E06000001,Men,10",
            "E06000001,Women,20",
            "E06000002,Men,[x]",
            "E06000002,Women,[c]",
            "E06000003,Men,30",
            "E06000003,Women,[low]",
            "E06000004,Men,70");
    Spread sums = Asked.of(file, "Add up: Sex");
    assertThat(cells(sums).get(0))
        .containsExactly(
            Value.of(30),
            Value.missing(Reason.CONFIDENTIAL),
            Value.of(30),
            Value.missing(Reason.NOT_AVAILABLE));
    assertThat(Asked.said(sums))
        .contains("1 area has no row for each Sex; not available [x], not 0");
    assertThat(sums.kept())
        .isEqualTo(
            "Kept all 7 rows; 1 column of figures as it stands; added up over Sex (Men,"
                + " Women)");
    Spread zero = Asked.of(file, "Add up: Sex / Keep: Empty = 0");
    assertThat(cells(zero).get(0).get(3)).isEqualTo(Value.of(70));
  }

  /** There are no pregnant men: a part that occurs nowhere is missing nowhere. */
  @Test
  void aPartThatNeverStandsWithACategoryIsNoGap() throws IOException {
    Path file = areas("Kind,Sex,Cases", "Births,Women,4#", "Falls,Women,2#", "Falls,Men,3#");
    Spread sums = Asked.of(file, "Categories: Kind / Add up: Sex");
    assertThat(cells(sums).get(0)).containsExactly(Value.of(41), Value.of(42), Value.of(43));
    assertThat(cells(sums).get(1)).containsExactly(Value.of(52), Value.of(54), Value.of(56));
    assertThat(sums.kept())
        .isEqualTo("Kept all 9 rows; Kind spread to 2 columns; added up over Sex (Women, Men)");
  }

  /** Beside the word that says so a 0 is none; elsewhere it is. */
  @Test
  void aNoughtBesideItsSuppressionIsWithheld() throws IOException {
    Path file =
        file(
            "Code,Sex,People,Suppression",
            "E06000001,Men,10,",
            "E06000001,Women,0,suppressed",
            "E06000002,Men,0,",
            "E06000002,Women,40,",
            "E06000003,Men,50,",
            "E06000003,Women,60,");
    Spread sexes = Asked.of(file, "");
    assertThat(cells(sexes).get(0)).containsExactly(Value.of(10), Value.of(0), Value.of(50));
    assertThat(cells(sexes).get(1).get(0))
        .isEqualTo(new Missing(Reason.CONFIDENTIAL, "suppressed"));
  }

  @Test
  void twoSpellingsOfOneCategoryAreSaid() throws IOException {
    Path file = areas("Kind,Cases", "Births,4#", "births.,2#", "Deaths,3#");
    assertThat(Asked.said(Asked.of(file, "")))
        .contains("'Births' and 'births.' of Kind differ in their spelling only and are two");
    assertThat(Asked.said(Asked.of(areas("Kind,Cases", "Births,4#", "Deaths,3#"), "")))
        .doesNotContain("spelling");
  }

  @Test
  void combinationsWithoutARowAreCounted() throws IOException {
    Path file =
        file(
            "Code,Sex,People",
            "E06000001,Men,10",
            "E06000001,Women,20",
            "E06000002,Men,30",
            "E06000002,Women,40",
            "E06000003,Men,50");
    Spread gaps = Asked.of(file, "");
    assertThat(cells(gaps).get(1))
        .containsExactly(Value.of(20), Value.of(40), new Missing(Reason.NOT_AVAILABLE, ""));
    assertThat(Asked.said(gaps))
        .contains("1 combination of area and Sex has no row; not available [x], not 0");
    assertThat(Asked.said(Asked.of(file, "Keep: Sex = Women"))).doesNotContain("no row");
    assertThat(Asked.said(Asked.of(file, "Add up: Sex")))
        .contains("1 area has no row for each Sex; not available [x], not 0");
    Spread zero = Asked.of(file, "Keep: Empty = 0");
    assertThat(cells(zero).get(1)).containsExactly(Value.of(20), Value.of(40), Value.of(0));
    assertThat(Asked.said(zero))
        .contains("1 combination of area and Sex has no row; taken as 0, since Keep holds");
  }

  /** Where each cell stands in the file: the row of the first part that there is. */
  @Test
  void cellsKnowTheirRows() throws IOException {
    Path file =
        file(
            "Code,Sex,People",
            "E06000001,Men,10",
            "E06000001,Women,20",
            "E06000002,Women,40",
            "E06000002,Men,30",
            "E06000003,Women,50");
    Table sexes = wide(Asked.of(file, ""));
    assertThat(sexes.rows()).containsExactly(2, 4, 6);
    assertThat(origins(sexes.figures().get(0))).containsExactly(2, 5, 0);
    assertThat(origins(sexes.figures().get(1))).containsExactly(3, 4, 6);
    assertThat(origins(wide(Asked.of(file, "Add up: Sex")).figures().get(0)))
        .containsExactly(2, 5, 6);
  }

  private static List<Integer> origins(FigureColumn column) {
    return IntStream.range(0, column.size())
        .mapToObj(row -> column.origins().orElseThrow().row(row))
        .toList();
  }

  /** What has no row is 0 also where an area has none of the kept kind, if it is of its level. */
  @Test
  void areasWithoutAKeptRowHaveNothing() throws IOException {
    Path file =
        file(
            "Code,Name,Level,Kind,Month,Crimes",
            "E06000001,Hartlepool,District,Theft,2024-05,10",
            "E06000001,Hartlepool,District,Arson,2024-05,2",
            "E06000002,Middlesbrough,District,Theft,2024-05,7",
            "E06000002,Middlesbrough,District,Theft,2024-06,6",
            "E06000003,Redcar and Cleveland,District,Theft,2024-05,5",
            "E06000003,Redcar and Cleveland,District,Arson,2024-06,1",
            "E12000001,North East,Region,Theft,2024-05,22",
            "E12000001,North East,Region,Arson,2024-06,1");
    Table june =
        wide(Asked.of(file, "Keep: Level = District; Month = 2024-06; Kind = Theft; Empty = 0"));
    assertThat(june.areaCodes().orElseThrow().texts())
        .containsExactly("E06000001", "E06000002", "E06000003");
    assertThat(IntStream.range(0, 3).mapToObj(june.figures().get(0)::value))
        .containsExactly(Value.of(0), Value.of(6), Value.of(0));
  }

  /** An area of which nothing is kept has no row. */
  @Test
  void areasWithoutAKeptRowAreLeftOut() throws IOException {
    Path file =
        file(
            "Code,Name,Region,Sex,People",
            "E06000001,Hartlepool,North,Men,10",
            "E06000001,Hartlepool,North,Women,20",
            "E06000002,Middlesbrough,South,Men,30",
            "E06000002,Middlesbrough,South,Women,40",
            "E06000003,Redcar and Cleveland,South,Women,50",
            "E06000003,Redcar and Cleveland,South,Other,7");
    Table men = wide(Asked.of(file, "Keep: Sex = Men"));
    assertThat(men.areaCodes().orElseThrow().texts()).containsExactly("E06000001", "E06000002");
    assertThat(men.labels()).extracting(LabelColumn::heading).containsExactly("Region");
    assertThat(men.labels().get(0).texts()).containsExactly("North", "South");
    assertThat(men.figures().get(0).size()).isEqualTo(2);
  }

  /** What all kept rows say stands above the wide table. */
  @Test
  void whatIsKeptStandsAboveTheTable() throws IOException {
    Path file =
        areas(
            "Year,Sex,Kind,Births",
            "2020,Men,P,#0",
            "2020,Women,P,#1",
            "2021,Men,P,#2",
            "2021,Women,P,#5",
            "2020,Men,Q,#3",
            "2020,Women,Q,#4",
            "2021,Men,Q,#6",
            "2021,Women,Q,#8");
    assertThat(wide(Asked.of(file, "Keep: Sex = Men / Period: 2021")).preamble())
        .isEqualTo(Map.of("date", "2021", "Sex", "Men"));
    assertThat(wide(Asked.of(file, "Keep: Sex = Men; Year = 2020")).preamble())
        .isEqualTo(Map.of("date", "2020", "Sex", "Men"));
    assertThat(wide(Asked.of(file, "Keep: Sex = Men / Add up: Year / Categories: Kind")).preamble())
        .isEqualTo(Map.of("date", "2020 to 2021", "Sex", "Men"));
    assertThat(
            wide(Asked.of(file, "Keep: Sex = Men; Kind = P / Categories: Sex / Period: 2021"))
                .preamble())
        .isEqualTo(Map.of("date", "2021", "Kind", "P"));
    assertThat(
            wide(Asked.of(file, "Keep: Sex = Men; Kind = P / Add up: Sex / Period: 2021"))
                .preamble())
        .isEqualTo(Map.of("date", "2021", "Kind", "P"));
  }

  /** A year that stands in all rows is the period; a long text is none. */
  @Test
  void aLonePeriodIsThatOfTheTable() throws IOException {
    assertThat(
            wide(Asked.of(areas("Year,Sex,Births", "2020,Men,#0", "2020,Women,#1"), "")).preamble())
        .isEqualTo(Map.of("date", "2020"));
    assertThat(wide(Asked.of(areas("Unit,Sex,Births", "x,Men,#0", "x,Women,#1"), "")).preamble())
        .isEmpty();
    String words = "2020 " + "x".repeat(115);
    assertThat(
            wide(Asked.of(areas("Note,Sex,Births", words + ",Men,#0", words + ",Women,#1"), ""))
                .preamble())
        .isEqualTo(Map.of("date", words));
    assertThat(
            wide(Asked.of(areas("Note,Sex,Births", words + "y,Men,#0", words + "y,Women,#1"), ""))
                .preamble())
        .isEmpty();
  }

  @Test
  void aCategoryOfTwoUnitsHasNone() throws IOException {
    Path file =
        file(
            "Code,Measure,Unit,Value",
            "E06000001,Jobs,Number,10",
            "E06000001,Land,ha,20",
            "E06000002,Jobs,Number,30",
            "E06000002,Land,acres,40",
            "E06000003,Jobs,Number,50",
            "E06000003,Land,ha,60");
    assertThat(wide(Asked.of(file, "Categories: Measure")).figures())
        .extracting(FigureColumn::unit)
        .containsExactly("Number", "");
  }

  @Test
  void rowsAreCounted() throws IOException {
    Path file =
        file(
            "Code,Month,Kind",
            "E06000001,2024-05,Fire",
            "E06000001,2024-05,Fire",
            "E06000001,2024-06,Flood",
            "E06000002,2024-05,Fire",
            "E06000002,2024-06,Fire",
            "E06000002,2024-06,Flood",
            "E06000003,2024-05,Flood",
            "E06000003,2024-06,Flood",
            "E06000003,2024-06,Fire",
            "E06000003,2024-06,Fire");
    Spread kinds = Asked.of(file, "Values: rows / Categories: Kind / Add up: Month");
    assertThat(Asked.headings(kinds))
        .isEqualTo("2024-05 to 2024-06 | Fire; 2024-05 to 2024-06 | Flood");
    assertThat(cells(kinds).get(0)).containsExactly(Value.of(2), Value.of(2), Value.of(2));
    assertThat(cells(kinds).get(1)).containsExactly(Value.of(1), Value.of(1), Value.of(2));
    Spread may = Asked.of(file, "Values: rows / Period: 2024-05");
    assertThat(Asked.headings(may)).isEqualTo("rows");
    assertThat(cells(may).get(0)).containsExactly(Value.of(2), Value.of(1), Value.of(1));
    assertThat(wide(may).figures().get(0).position()).isEqualTo(1);
    assertThat(wide(kinds).figures().get(0).position()).isEqualTo(3);
  }

  @Test
  void oneSentenceNamesWhatIsPassedOver() throws IOException {
    Path file = areas("Sex,Unit,,Note,Births", "Men,Number,x,,#0", "Women,Number,x,,#1");
    assertThat(Asked.said(Asked.of(file, "")))
        .isEqualTo("Passed over: Unit, no heading (one value); Note (blank)");
  }

  @Test
  void peopleOutsideThePopulationAreSaid() throws IOException {
    Path file = areas("Degree,People", "Yes,1#", "No,2#", "Does not apply,3#");
    assertThat(Asked.said(Asked.of(file, "")))
        .contains("'Does not apply' is a value of Degree like the others: a total that includes");
    assertThat(Asked.said(Asked.of(file, "Keep: Degree = Yes or No")))
        .doesNotContain("like the others");
  }

  @Test
  void columnsOfFiguresThatAreLeftAreNamed() throws IOException {
    Path file = areas("Sex,Value,Low,High", "Men,#0,#1,#5", "Women,#3,#2,#7");
    assertThat(Asked.said(Asked.of(file, "Categories: Sex")))
        .contains("'Value' is spread; left: 'Low', 'High'. Others can be named in Values");
    assertThat(Asked.said(Asked.of(file, "Categories: Sex / Values: Low")))
        .doesNotContain("are left");
    assertThat(Asked.headings(Asked.of(file, "Categories: Sex / Values: LOW; 2 : High")))
        .isEqualTo("Men | Low; Men | High; Women | Low; Women | High");
  }

  /** Eight pairs of rows for one cell are named, then it is said how many more there are. */
  @Test
  void rowsForOneCellAreRefused() throws IOException {
    assertThat(doubles(1))
        .contains("two rows are of the same area and Sex: Hartlepool, Men: rows 2 and 4.");
    assertThat(doubles(8))
        .contains("8 rows are once more of the same")
        .doesNotContain("more. Which");
    assertThat(doubles(9)).contains("9 rows are once more of the same", "; and 1 more. Which");
  }

  private String doubles(int count) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int area = 1; area <= 10; area++) {
      String code = "E060000%02d".formatted(area);
      rows.add(code + ",Men,1" + area);
      rows.add(code + ",Women,2" + area);
      if (area <= count) {
        rows.add(code + ",Men,3" + area);
      }
    }
    return Asked.said(
        Asked.of(file("Code,Sex,People", rows.toArray(String[]::new)), "Categories: Sex"));
  }

  /** Ten rows without an area are named, then it is said that there are more. */
  @Test
  void rowsWithoutAnAreaAreNamed() throws IOException {
    assertThat(nowhere(0)).doesNotContain("name no area");
    assertThat(nowhere(10)).contains("10 rows name no area").doesNotContain("and more");
    assertThat(nowhere(11)).contains("11 rows name no area", " and more");
  }

  private String nowhere(int count) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int area = 1; area <= 30; area++) {
      rows.add("E060000%02d,Area %d,Men,1%d".formatted(area, area, area));
      rows.add("E060000%02d,Area %d,Women,2%d".formatted(area, area, area));
      if (area <= count) {
        rows.add(",,Unknown,3%d".formatted(area));
      }
    }
    return Asked.said(
        Asked.of(file("Code,Name,Sex,People", rows.toArray(String[]::new)), "Categories: Sex"));
  }

  /** Of each parent once; rows that differ otherwise are doubles. */
  @Test
  void areasThatStandOncePerParentAreTakenOnce() throws IOException {
    Path file =
        areas(
            "Parent,Sex,Births", "North,Men,1#", "North,Women,2#", "Hill,Men,1#", "Hill,Women,2#");
    Spread once = Asked.of(file, "");
    assertThat(cells(once).get(0)).containsExactly(Value.of(11), Value.of(12), Value.of(13));
    assertThat(Asked.said(once))
        .contains("6 rows differ from others in 'Parent' only and have the same figures; each");
  }

  /** A row that differs from another in nothing at all is a double, parents or not. */
  @Test
  void aRowThatStandsTwiceForOneParentIsRefused() throws IOException {
    Path file =
        areas(
            "Parent,Sex,Births",
            "North,Men,1#",
            "North,Women,2#",
            "North,Women,2#",
            "Hill,Men,1#",
            "Hill,Women,2#");
    assertThat(Asked.said(Asked.of(file, ""))).contains("3 rows are once more of the same area");
  }

  /** A term, a quarter or a month bears the year that stands in a column beside it. */
  @Test
  void partsOfYearsBearTheirYear() throws IOException {
    String dfe = "time_period,time_identifier,Pupils";
    String[] terms = {"202324,Autumn term,1#", "202324,Spring term,2#"};
    assertThat(Asked.headings(Asked.of(areas(dfe, terms), "")))
        .isEqualTo("Autumn term 2023/24; Spring term 2023/24");
    String[] years = {"202223,Autumn term,1#", "202324,Autumn term,2#"};
    assertThat(Asked.headings(Asked.of(areas(dfe, years), "")))
        .isEqualTo("Autumn term 2022/23; Autumn term 2023/24");
    String[] both = {"2022,Q1,1#", "2022,Q2,2#", "2023,Q1,3#", "2023,Q2,4#"};
    Path quarters = areas("Year,Quarter,Starts", both);
    assertThat(Asked.headings(Asked.of(quarters, "Categories: Year; Quarter")))
        .isEqualTo("Q1 2022; Q2 2022; Q1 2023; Q2 2023");
    assertThat(Asked.headings(Asked.of(quarters, "Keep: Year = 2023")))
        .isEqualTo("Q1 2023; Q2 2023");
    String[] whole = {"202223,Academic year,1#", "202324,Academic year,2#"};
    assertThat(Asked.headings(Asked.of(areas(dfe, whole), ""))).isEqualTo("202223; 202324");
  }
}
