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
}
