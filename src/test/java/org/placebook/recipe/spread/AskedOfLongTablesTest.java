package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/** What a recipe may ask of a long table: columns by name, sums, measures, areas. */
class AskedOfLongTablesTest {
  @TempDir private Path folder;

  private Path file(String headings, String... lines) throws IOException {
    return Asked.file(folder, headings, lines);
  }

  private static String said(Path file, String asked) throws IOException {
    return Asked.said(Asked.of(file, asked));
  }

  private static String headings(Path file, String asked) throws IOException {
    return Asked.headings(Asked.of(file, asked));
  }

  private Path sexesAndKinds() throws IOException {
    return file(
        "Sex (2 categories),Kind,Births", "Men,P,#03", "Women,P,#18", "Men,Q,#22", "Women,Q,#37");
  }

  /** As written, by what the words say, or without what stands in brackets behind them. */
  @Test
  void columnsAreNamedInSeveralWays() throws IOException {
    Path file = sexesAndKinds();
    for (String name : List.of("Sex (2 categories)", "SEX (2 Categories)", "sex")) {
      assertThat(headings(file, "Keep: %s = Men".formatted(name))).as(name).isEqualTo("P; Q");
    }
    assertThat(said(file, "Keep: Sx = Men"))
        .contains("Keep names 'Sx', but the table has no such column; ");
    assertThat(said(file, "Categories: Age"))
        .contains("Categories names 'Age', but the table has no such column");
    assertThat(said(file, "Add up: Age / Categories: Kind"))
        .contains("Add up names 'Age', but the table has no such column");
  }

  @Test
  void columnsNamedTwiceAreTakenOnce() throws IOException {
    assertThat(headings(sexesAndKinds(), "Categories: Kind; kind; Sex"))
        .isEqualTo("P | Men; P | Women; Q | Men; Q | Women");
  }

  /** Of two columns of one heading the dimension is meant. */
  @Test
  void aHeadingMeansTheDimension() throws IOException {
    Path first = file("Kind,Kind,Births", "P,x,#03", "Q,x,#18");
    assertThat(Asked.of(first, "Keep: Kind = P").kept()).startsWith("Kept Kind = P (of 2)");
    Path last = file("Kind,Kind,Births", "x,P,#03", "x,Q,#18");
    assertThat(Asked.of(last, "Keep: Kind = P").kept()).startsWith("Kept Kind = P (of 2)");
  }

  @Test
  void whatIsNeitherKeptNorSpreadIsAsked() throws IOException {
    assertThat(said(sexesAndKinds(), "Categories: Kind"))
        .contains("one for each value of 'Sex (2 categories)', and it cannot be told")
        .endsWith(
            "Sex (2 categories) = Men, or other values of them; what stands in Categories becomes"
                + " columns");
    assertThat(said(sexesAndKinds(), "")).contains("'Sex (2 categories)' and 'Kind'");
  }

  /** Each indicator has a year of its own, so the year need not be asked for. */
  @Test
  void anAxisThatTheCategoriesTellNeedNotBeNamed() throws IOException {
    Path told = file("Indicator,Year,Figures", "Births,2020,#0", "Deaths,2021,#4");
    assertThat(headings(told, "Categories: Indicator")).isEqualTo("Births; Deaths");
    Path open =
        file(
            "Indicator,Year,Figures",
            "Births,2020,#0",
            "Deaths,2021,#4",
            "Births,2019,#7",
            "Deaths,2019,#9");
    assertThat(said(open, "Categories: Indicator")).contains("one for each value of 'Year'");
  }

  @Test
  void aKeptLineSaysWhatBecameOfTheTable() throws IOException {
    assertThat(Asked.of(sexesAndKinds(), "Categories: Kind; Sex").kept())
        .isEqualTo("Kept all 12 rows; Kind and Sex (2 categories) spread to 4 columns");
    assertThat(Asked.of(sexesAndKinds(), "Keep: Kind = P; Sex = Men or Women").kept())
        .isEqualTo(
            "Kept Kind = P (of 2); Sex (2 categories) = Men or Women (of 2); left out 6 of 12"
                + " rows; Sex (2 categories) spread to 2 columns");
    assertThat(Asked.of(sexesAndKinds(), "Keep: Kind = P; Sex = Men").kept())
        .endsWith("left out 9 of 12 rows; 1 column of figures as it stands");
  }

  @Test
  void valuesThatStandNowhereTogetherAreRefused() throws IOException {
    Path file = file("Sex,Kind,Births", "Men,P,#03", "Women,P,#18", "Men,Q,#22", "Other,R,#37");
    assertThat(said(file, "Keep: Kind = R; Sex = Men"))
        .contains(
            "No row is left once Sex = Men is kept beside Kind = R (of 3)",
            "Sex has there: Other (3 rows)");
  }

  /** Figures whose name speaks of a stock, wherever it stands. */
  @Test
  void stocksAreNotAddedUpOverPeriods() throws IOException {
    String[] years = {"2020,%s,#0", "2021,%s,#4"};
    String refused =
        "says that these figures are a stock, counted anew each time: summed over 2020";
    assertThat(said(file("Year,Kind,Residents", with("P", years)), "Add up: Year"))
        .contains("'Residents' " + refused);
    assertThat(said(file("Year,Kind,Figures", with("Dwellings", years)), "Add up: Year"))
        .contains("'Dwellings' " + refused);
    Path plain = file("Year,Kind,Figures", with("P", years));
    assertThat(said(plain, "Add up: Year / Measure: people in employment"))
        .contains("'people' " + refused);
    assertThat(headings(plain, "Add up: Year")).isEqualTo("2020 to 2021 | Figures");
    Path named = Files.copy(plain, folder.resolve("school_pupils.csv"));
    assertThat(said(named, "Add up: Year")).contains("'pupils' " + refused);
  }

  /** Events beside the name of a stock, years that people lived, or one period alone. */
  @Test
  void eventsAndPersonYearsAreAddedUp() throws IOException {
    String[] years = {"2020,P,#0", "2021,P,#4"};
    assertThat(headings(file("Year,Kind,Births to residents", years), "Add up: Year"))
        .startsWith("2020 to 2021");
    Path residents = file("Year,Kind,Residents", years);
    assertThat(headings(residents, "Add up: Year / Measure: person-years"))
        .startsWith("2020 to 2021");
    assertThat(headings(residents, "Add up: Year / Keep: Year = 2020")).startsWith("2020 | ");
    assertThat(said(residents, "Add up: Year")).contains("stock");
  }

  private static String[] with(String value, String... lines) {
    return List.of(lines).stream().map(line -> line.formatted(value)).toArray(String[]::new);
  }

  /** A value that is called a total may be added up alone. */
  @Test
  void totalsAreNotAddedToTheirParts() throws IOException {
    Path file = file("Sex,Births", "All,5#", "Men,2#", "Women,30");
    assertThat(said(file, "Add up: Sex")).contains("Keep it alone (Sex = All)");
    assertThat(headings(file, "Add up: Sex / Keep: Sex = All")).isEqualTo("Births");
    assertThat(headings(file, "Add up: Sex / Keep: Sex = Men or Women")).isEqualTo("Births");
  }

  @Test
  void fourPartsOfAWholeAreNamed() throws IOException {
    String[] parts = {"Active,9", "Active: a,4#", "Active: b,3#", "Active: c,1#", "Active: d,7#"};
    assertThat(said(file("Activity,People", parts), "Add up: Activity"))
        .contains("others: Active: a; Active: b; Active: c; Active: d. Added");
    String[] more = {
      "Active,9", "Active: a,4#", "Active: b,3#", "Active: c,1#", "Active: d,7#", "Active: e,8#"
    };
    assertThat(said(file("Activity,People", more), "Add up: Activity"))
        .contains("others: Active: a; Active: b; Active: c; Active: d. Added");
  }

  @Test
  void rowsAndFiguresAreNotCountedTogether() throws IOException {
    assertThat(said(sexesAndKinds(), "Values: rows; Births"))
        .contains("Values asks for rows and for figures; write one of them");
    assertThat(headings(sexesAndKinds(), "Values: rows / Categories: Kind")).isEqualTo("P; Q");
    assertThat(said(sexesAndKinds(), "Add up: Sex / Categories: Kind / Unit: PERCENT"))
        .contains(
            "the Unit of this input is 'percent'. If its figures are counts, write count in Unit;"
                + " if not, keep one value of Sex (2 categories)");
  }

  /** The recipe names other columns of areas than those that were recognised. */
  @Test
  void theRecipeMayNameTheAreas() throws IOException {
    Path file =
        file("District,Old code,Sex,Births", "District #,K#,Men,#03", "District #,K#,Women,#18");
    assertThat(wide(file, "Area code: Old code").areaCodes().orElseThrow().texts())
        .containsExactly("K1", "K2", "K3");
    assertThat(wide(file, "Area code: Old code").areaNames()).isEmpty();
    assertThat(wide(file, "Area name: old code").areaNames().orElseThrow().heading())
        .isEqualTo("Old code");
    assertThat(wide(file, "Area code: Code").areaNames().orElseThrow().heading())
        .isEqualTo("District");
    assertThat(wide(file, "Area code: Code").areaCodes().orElseThrow().texts())
        .containsExactly("E06000001", "E06000002", "E06000003");
  }

  private static Table wide(Path file, String asked) throws IOException {
    Spread spread = Asked.of(file, asked);
    return spread.table().orElseThrow(() -> new AssertionError(Asked.said(spread)));
  }

  /** Findings point at the table in its file. */
  @Test
  void findingsSayWhereTheTableStands() throws IOException {
    Finding passed =
        Asked.of(file("Sex,Unit,Births", "Men,x,#0", "Women,x,#1"), "").findings().get(0);
    assertThat(passed.message()).startsWith("Passed over");
    assertThat(passed.place().file()).isEqualTo("long.csv");
    assertThat(passed.place().cell()).isEqualTo("A1:D7");
  }

  /** Two hundred values of a dimension are offered, no more. */
  @Test
  void theValuesThatKeepMayNameAreListed() throws IOException {
    assertThat(
            KeepChoice.of(List.of(Asked.table(file("Sex,Births", "Men,#0", "Women,#1", "Men,#5")))))
        .containsExactly(new KeepChoice("Sex", "Men", 6), new KeepChoice("Sex", "Women", 3));
    assertThat(KeepChoice.of(List.of(Asked.table(lots(200))))).hasSize(200);
    assertThat(KeepChoice.of(List.of(Asked.table(lots(201))))).hasSize(200);
    assertThat(KeepChoice.of(List.of(Asked.table(file("Births", "#9"))))).isEmpty();
  }

  private Path lots(int count) throws IOException {
    return file(
        "Sort,Births",
        IntStream.range(0, count)
            .mapToObj(i -> "Sort %d,#%d".formatted(i, 7 * i))
            .toArray(String[]::new));
  }

  /** The headings of two dimensions are joined by a line, so a recipe may join their names so. */
  @Test
  void categoriesMayBeJoinedByALine() throws IOException {
    assertThat(headings(sexesAndKinds(), "Categories: Sex (2 categories) | Kind"))
        .isEqualTo("Men | P; Men | Q; Women | P; Women | Q");
    assertThat(said(sexesAndKinds(), "Categories: Sex (2 categories) | Knd"))
        .contains("Categories names 'Knd', but the table has no such column");
  }

  /** Per cents of rows that are not kept are not summed. */
  @Test
  void onlyWhatIsKeptMustBeCounts() throws IOException {
    Path file =
        file(
            "Sex,Measure,Value",
            "Men,Number,#3",
            "Women,Number,#5",
            "Men,Per cent,#.5",
            "Women,Per cent,#.7");
    Spread counts = Asked.of(file, "Keep: Measure = Number / Add up: Sex");
    assertThat(counts.table().orElseThrow().figures().get(0).number(1)).isEqualTo(23 + 25);
    assertThat(said(file, "Keep: Measure = Per cent / Add up: Sex"))
        .contains("figures that are no whole numbers");
  }

  @Test
  void valuesMayBeListedWithCommas() throws IOException {
    Path quoted = file("Kind,Births", "\"Owned, rented\",#0", "P,#1", "Q,#2", "R,#3");
    assertThat(headings(quoted, "Keep: Kind = P, Q")).isEqualTo("P; Q");
    assertThat(headings(quoted, "Keep: Kind = Owned, rented, R or P"))
        .isEqualTo("Owned, rented; P; R");
    assertThat(said(quoted, "Keep: Kind = P, S")).contains("Keep says 'Kind = S'");
  }

  @Test
  void theColumnOfAreasIsNotKeptBy() throws IOException {
    assertThat(said(sexesAndKinds(), "Keep: Code = E06000001"))
        .contains("Keep names 'Code', which says of which area each row is")
        .contains("the sheet Areas");
  }

  /** Figures of two dates whose dates cannot be read are not taken for those of the one asked. */
  @Test
  void aPeriodThatNoValueSaysIsRefused() throws IOException {
    Path serials = file("Reference date,Births", "44651,#0", "45016,#4");
    assertThat(said(serials, "Period: 31 March 2023"))
        .contains("Period says 'Reference date = 31 March 2023'")
        .contains("It has: 44651 (3 rows), 45016 (3 rows)");
  }

  /** The years of life expectancy overlap; a tax year from one year to the next is one. */
  @Test
  void yearsAreReadAsTheirColumnHasThem() throws IOException {
    Path pooled = file("Period,Deaths", "2010-12,#0", "2011-13,#4");
    assertThat(said(pooled, "Add up: Period")).contains("The periods 2010-12 and 2011-13 overlap");
    assertThat(headings(pooled, "Period: 2010 - 12")).isEqualTo("Deaths");
    Path spaced = file("Period,Deaths", "2010 - 12,#0", "2011 - 13,#4");
    assertThat(headings(spaced, "Period: 2010-12")).isEqualTo("Deaths");
    Path taxYears = file("Tax year,Claims made", "2020 to 2021,#0", "2021 to 2022,#4");
    assertThat(Asked.of(taxYears, "Period: 2021/22").kept())
        .startsWith("Kept Tax year = 2021 to 2022 (of 2)");
    assertThat(headings(taxYears, "Add up: Period"))
        .isEqualTo("2020 to 2021 to 2021 to 2022 | Claims made");
  }

  /** Upper and lower tier in columns of their own: the level tells the rows apart. */
  @Test
  void theLevelSaysWhichOfTwoRowsOfAnAreaIsMeant() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("levels.csv"),
            """
            geographic_level,country_code,country_name,new_la_code,la_name,lad_code,lad_name,sex,pupils
            National,E92000001,England,,,,,Girls,90
            National,E92000001,England,,,,,Boys,91
            Local authority,E92000001,England,E06000001,Hartlepool,,,Girls,20
            Local authority,E92000001,England,E06000001,Hartlepool,,,Boys,21
            Local authority,E92000001,England,E10000018,Leicestershire,,,Girls,22
            Local authority,E92000001,England,E10000018,Leicestershire,,,Boys,23
            Local authority district,E92000001,England,,,E06000001,Hartlepool,Girls,30
            Local authority district,E92000001,England,,,E06000001,Hartlepool,Boys,31
            Local authority district,E92000001,England,,,E07000129,Blaby,Girls,32
            Local authority district,E92000001,England,,,E07000129,Blaby,Boys,33
            Local authority district,E92000001,England,,,E07000130,Charnwood,Girls,34
            Local authority district,E92000001,England,,,E07000130,Charnwood,Boys,35
            """);
    assertThat(said(file, "")).contains("one for each value of 'geographic_level' and 'sex'");
    Table wide = Asked.of(file, "Keep: geographic_level = local authority").table().orElseThrow();
    assertThat(wide.areaCodes().orElseThrow().texts()).containsExactly("E06000001", "E10000018");
    assertThat(wide.figures().get(0).number(0)).isEqualTo(20);
  }
}
