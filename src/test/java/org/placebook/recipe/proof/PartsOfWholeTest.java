package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.control.RecipeResult;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.table.Table;

/** Which columns are taken as parts of a whole, case beside case of the same look. */
class PartsOfWholeTest {
  private static final String NOT = "Not taken as parts of a whole, since ";
  private static final String NOTHING_TELLS =
      "nothing tells whether their figures are counts or rates";
  private static final String NO_TOTAL = NOT + "there is no total column";

  /**
   * A table and what is to be said of it.
   *
   * @param parts the columns whose shares are worked out; empty for none
   * @param said what the claim begins with or holds
   */
  record Case(String name, Table table, String parts, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case of(
      String name, String title, String headings, String parts, String said, double[]... rows) {
    FakeTable table = new FakeTable("f.xlsx", headings.split(";")).title(title);
    for (int i = 0; i < rows.length; i++) {
      table.row("", "Area " + (i + 1), rows[i]);
    }
    return new Case(name, table.table(), parts, said);
  }

  /** The same with a row of England at the end. */
  private static Case withEngland(
      String name, String title, String headings, String parts, String said, double[]... rows) {
    FakeTable table = new FakeTable("f.xlsx", headings.split(";")).title(title);
    for (int i = 0; i < rows.length - 1; i++) {
      table.row("E0600000" + (i + 1), "Area " + (i + 1), rows[i]);
    }
    table.row("E92000001", "England", rows[rows.length - 1]);
    return new Case(name, table.table(), parts, said);
  }

  private static double[] r(double... figures) {
    return figures;
  }

  private static final double[][] THREE = {r(911, 930, 942), r(805, 799, 820), r(401, 412, 399)};
  private static final double[][] SUMS = {r(230, 170, 400), r(340, 160, 500), r(345, 155, 500)};

  static Stream<Case> periods() {
    String are = "are periods of one measure";
    return Stream.of(
            "X 2019;X 2020;X 2021",
            "201819;201920;202021",
            "Q1 2022/23;Q2 2022/23;Q3 2022/23",
            "May-22;Aug-22;Nov-22",
            "Year ending March 2021;Year ending March 2022;Year ending March 2023",
            "As at 31 March 2020;As at 31 March 2021;As at 31 March 2022",
            "Mawrth 2020;Mawrth 2021;Mawrth 2022",
            "2017-18 to 2019-20;2018-19 to 2020-21;2019-20 to 2021-22",
            "16/17;17/18;18/19",
            "2012 to 2014;2015 to 2017;2018 to 2020",
            "FY2019;FY2020;FY2021",
            "Autumn term 2020/21;Autumn term 2021/22;Autumn term 2022/23",
            "April;May;June",
            "2019 [note 2];2020 [r];2021p",
            "Week 1;Week 2;Week 3",
            "2019;2020;Change since 2019")
        .map(headings -> of(headings, "Counts", headings, "", are, THREE));
  }

  static Stream<Case> noPeriods() {
    return Stream.of(
        of(
            "bands of years",
            "Homes by age",
            "Before 2001;2001 to 2010;All",
            "Before 2001; 2001 to 2010",
            "",
            SUMS),
        of("codes", "Jobs by SIC 2007 class", "2011;2012;Total", "2011; 2012", "", SUMS),
        of(
            "ages",
            "People by age",
            "16-17;18-19;20 and over",
            "16-17; 18-19; 20 and over",
            "3 counts",
            THREE),
        of(
            "prices",
            "Spending",
            "At 2019 prices;At 2020 prices;At 2021 prices",
            "",
            NO_TOTAL,
            THREE),
        of(
            "decades that add up",
            "Arrivals",
            "1991 to 2000;2001 to 2010;Total",
            "1991 to 2000; 2001 to 2010",
            "",
            SUMS),
        of(
            "rates of large figures",
            "Admissions, directly standardised",
            "Under 18;18 to 64;65 and over",
            "",
            "no counts but rates",
            r(2210, 3105, 9120),
            r(2350, 3290, 8870),
            r(2105, 3010, 9405)),
        of("vintages", "Areas", "LSOA 2011;LSOA 2021;Wards 2021", "", NO_TOTAL, THREE));
  }

  static Stream<Case> totals() {
    return Stream.of(
        of("without a hint", "", "X;Y;Total", "X; Y", "Shares are of 'Total'", SUMS),
        of("no total", "", "X;Y;Z", "", NO_TOTAL, THREE),
        of("a sum by chance of names", "", "X;Y;Z", "", "it is not called a total", SUMS),
        of("a name without a sum", "", "All people;Cars;Homes", "", "do not add up to it", THREE),
        of("Welsh", "", "X;Y;Cyfanswm", "X; Y", "Shares are of 'Cyfanswm'", SUMS),
        of("sexes", "", "Males;Females;Persons", "Males; Females", "Shares are of 'Persons'", SUMS),
        of(
            "two totals",
            "",
            "X;Y;Cyfanswm;Total",
            "X; Y",
            "Shares are of 'Total'",
            r(230, 170, 400, 400),
            r(340, 160, 500, 500),
            r(345, 155, 500, 500)),
        // 42.5% and 57.5% of 400 in the first row; cars are nobody's part.
        of(
            "others beside",
            "",
            "All people;K;L;Cars",
            "K; L",
            "2 counts",
            r(400, 170, 230, 40),
            r(500, 160, 340, 90),
            r(500, 155, 345, 80)),
        of(
            "scattered",
            "",
            "K;Cars;L;All people",
            "K; L",
            "2 counts",
            r(170, 40, 230, 400),
            r(160, 90, 340, 500),
            r(155, 80, 345, 500)),
        of(
            "side by side",
            "",
            "P;R;P1;R1;R2;Total",
            "P; R",
            "2 counts",
            r(120, 280, 120, 100, 180, 400),
            r(141, 359, 141, 200, 159, 500),
            r(99, 401, 99, 1, 400, 500)),
        of(
            "all and active and employed",
            "",
            "All;J;I;E;U",
            "",
            "add up in several ways",
            r(400, 300, 100, 260, 40),
            r(500, 350, 150, 333, 17),
            r(600, 410, 190, 400, 10)),
        of(
            "of whom",
            "",
            "All households;Poor;Very poor",
            "",
            "do not add up to it",
            r(400, 100, 20),
            r(500, 150, 31),
            r(600, 144, 14)),
        of(
            "rounded to 5",
            "",
            "X;Y;Z;Total",
            "X; Y; Z",
            "3 counts",
            r(1005, 2000, 15, 3025),
            r(1230, 4455, 25, 5705),
            r(3335, 5555, 10, 8900)),
        of(
            "rounded to tenths",
            "",
            "X;Y;Total",
            "X; Y",
            "2 counts",
            r(10.4, 20.4, 30.9),
            r(41.1, 59.2, 100.3),
            r(7.3, 8.4, 15.7),
            r(91.1, 13.3, 104.4)),
        of(
            "years beside parts of one",
            "Pupils",
            "2016;2017;2018 | Girls;2018 | Boys;2018 | Total",
            "2018 | Girls; 2018 | Boys",
            "Shares are of '2018 | Total'",
            r(390, 395, 230, 170, 400),
            r(490, 480, 340, 160, 500),
            r(499, 505, 345, 155, 500)),
        of("a total of years", "", "2021;2022;Grand Total", "", "are periods", SUMS));
  }

  static Stream<Case> headings() {
    double[][] pairs = {r(230, 170), r(340, 160), r(345, 155)};
    return Stream.of(
        of(
            "ages",
            "People",
            "0 to 15;16 to 64;65 and over",
            "0 to 15; 16 to 64; 65 and over",
            "3 counts",
            THREE),
        of("ages with a gap", "People", "0 to 15;20 to 64;65 and over", "", NO_TOTAL, THREE),
        of("ages that overlap", "People", "0 to 15;0 to 17;18 and over", "", NO_TOTAL, THREE),
        of(
            "two languages",
            "Pobl / People",
            "Oed 0 i 15 / Aged 0 to 15;Oed 16+ / Aged 16+",
            "Oed 0 i 15 / Aged 0 to 15; Oed 16+ / Aged 16+",
            "2 counts",
            pairs),
        of(
            "sizes",
            "Firms",
            "Micro (0 to 9);Small (10 to 49);Large (50+)",
            "Micro (0 to 9); Small (10 to 49); Large (50+)",
            "",
            THREE),
        of("council tax", "Homes", "Band A;Band B;Band C", "Band A; Band B; Band C", "", THREE),
        of("codes", "Jobs", "1 : X;2 : Y;3 : Z", "X; Y; Z", "", THREE),
        of("codes with a gap", "Jobs", "1 : X;2 : Y;4 : Z", "", NO_TOTAL, THREE),
        of(
            "several answers",
            "Reasons (tick all that apply)",
            "1 : X;2 : Y;3 : Z",
            "",
            NO_TOTAL,
            THREE),
        of("letters without a name", "Counts", "A;B;C", "", NO_TOTAL, THREE),
        of("complements", "Carers", "Yes;No", "Yes; No", "", pairs),
        of("a thing and not", "", "Disabled;Not disabled", "", NOTHING_TELLS, pairs),
        of(
            "a thing and not, in thousands",
            "",
            "Disabled;Not disabled",
            "Disabled; Not disabled",
            "2 counts",
            r(2301, 1702),
            r(3401, 1609),
            r(3456, 1555)),
        of(
            "whole rates by age",
            "",
            "16 to 24;25 to 49;50 and over",
            "",
            NOTHING_TELLS,
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2)),
        of(
            "small places of unlike size",
            "",
            "16 to 24;25 to 49;50 and over",
            "16 to 24; 25 to 49; 50 and over",
            "3 counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(61, 24, 12)),
        of(
            "small places and a row of their sum",
            "",
            "16 to 24;25 to 49;50 and over",
            "16 to 24; 25 to 49; 50 and over",
            "3 counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2),
            r(36, 13, 8)),
        of("weekly pay by sex", "Weekly pay", "Men;Women", "", NOTHING_TELLS, pairs),
        of(
            "annual pay by sex",
            "Annual pay",
            "Men;Women",
            "",
            NOTHING_TELLS,
            r(31250, 27440),
            r(30115, 26990),
            r(35871, 30006)),
        of("employees by sex", "Employees by pay", "Men;Women", "Men; Women", "2 counts", pairs),
        of("people and cars", "", "People;Cars", "", NO_TOTAL, pairs),
        of("doses", "", "Dose 1;Dose 2;Dose 3", "", NO_TOTAL, THREE),
        of("pay by sex", "Median pay", "Men;Women", "", "no counts", pairs),
        of("quartiles", "Pay", "Lower quartile;Median;Upper quartile", "", "no counts", THREE),
        of("estimates and limits", "", "Value;Lower CI;Upper CI", "", NOT, THREE),
        of(
            "births and survivors",
            "",
            "Births;Alive after 1 year;Alive after 2 years",
            "",
            NO_TOTAL,
            THREE),
        of(
            "components of change",
            "",
            "Births;Deaths;Net migration",
            "",
            NO_TOTAL,
            r(100, 105, -12),
            r(109, 111, 26),
            r(118, 113, -3)),
        withEngland(
            "rates by age",
            "Unemployment",
            "16 to 24;25 to 49;50 and over",
            "",
            "no counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2),
            r(12, 4, 3)),
        withEngland(
            "people by age",
            "Unemployment",
            "16 to 24;25 to 49;50 and over",
            "16 to 24; 25 to 49; 50 and over",
            "3 counts",
            r(12, 4, 3),
            r(13, 5, 3),
            r(11, 4, 2),
            r(360, 134, 83)));
  }

  static Stream<Case> perCents() {
    return Stream.of(
        of(
            "of rounded counts",
            "",
            "1 : X;2 : Y;3 : Z",
            "X; Y; Z",
            "3 per cents",
            r(12.5, 50, 36.1),
            r(0, 55.6, 46.2),
            r(30.1, 33.3, 35.5)),
        of(
            "of rounded counts, names that are no classes",
            "",
            "X;Y;Z",
            "",
            "no counts",
            r(12.5, 50, 36.1),
            r(0, 55.6, 46.2),
            r(30.1, 33.3, 35.5)),
        of(
            "that add up",
            "",
            "X;Y;Z",
            "X; Y; Z",
            "3 per cents",
            r(10.5, 20.1, 69.4),
            r(0, 50.2, 49.8),
            r(33.3, 33.3, 33.3)),
        of(
            "that do not",
            "Shares, per cent",
            "X;Y;Z",
            "",
            "do not add up to 100",
            r(10.5, 20.1, 60.4),
            r(0, 50.2, 40.8),
            r(33.3, 13.3, 33.3)),
        of(
            "of 100",
            "",
            "All households;X;Y",
            "X; Y",
            "2 per cents",
            r(100, 70, 30),
            r(100, 60, 40),
            r(100, 20, 80)),
        // 2,450 / 4,350 is 56.3%, 1,900 / 4,350 is 43.7%.
        of(
            "beside counts",
            "",
            "X;X share;Y;Y share",
            "X; Y",
            "the per cents beside them",
            r(2450, 56, 1900, 44),
            r(2561, 56, 1997, 44),
            r(3005, 60, 2003, 40)),
        of(
            "beside other counts",
            "",
            "X;X score;Y;Y score",
            "",
            NOT,
            r(2450, 56, 1900, 41),
            r(2561, 51, 1997, 44),
            r(3005, 60, 2003, 39)),
        // 132 / 1,508 is 8.75%, 546 / 1,508 is 36.2%.
        of(
            "under one heading",
            "",
            "Total;Total;X;X;Y;Y;Z;Z",
            "X; Y; Z",
            "Shares are of 'Total'",
            r(1508, 1, 132, 0.09, 546, 0.36, 830, 0.55),
            r(454, 1, 317, 0.7, 87, 0.19, 50, 0.11),
            r(1577, 1, 199, 0.13, 728, 0.46, 650, 0.41)));
  }

  @ParameterizedTest
  @MethodSource({"periods", "noPeriods", "totals", "headings", "perCents"})
  void takesOnlyWhatIsProved(Case one) {
    Draft draft = Drafts.of(one.table()).orElseThrow();
    RecipeResult read = draft.recipe();
    assertThat(read.findings()).isEmpty();
    Recipe recipe = read.recipe().orElseThrow();
    List<String> formulas =
        recipe.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(ColumnSpec::formulaText)
            .toList();
    assertThat(draft.claim().message()).contains(one.said());
    if (one.parts().isEmpty()) {
      assertThat(formulas)
          .contains("RANK({each})")
          .noneMatch(f -> f.contains("SHARE") || f.contains("LQ") || f.contains("LARGEST"));
      assertThat(draft.claim().message())
          .startsWith(NOT)
          .endsWith("write in Total: sum of columns");
    } else {
      assertThat(formulas).contains("SHARE({each})");
      assertThat(recipe.lists().get(0).labels().orElseThrow())
          .containsExactlyElementsOf(
              Arrays.stream(one.parts().split("; ")).collect(Collectors.toList()));
    }
    assertThat(InputMatcher.match(recipe, List.of(draft.table())).isComplete()).isTrue();
  }

  @Test
  void bearsOneRowInTwentyThatDoesNotAddUp() {
    assertThat(claim(20, 1))
        .startsWith("Shares are of 'Total'")
        .contains("all complete rows but 1");
    assertThat(claim(20, 2)).startsWith(NOT);
    assertThat(claim(2, 0)).startsWith(NOT);
  }

  private static String claim(int rows, int wrong) {
    FakeTable table = new FakeTable("f.xlsx", "X", "Y", "Total");
    for (int i = 0; i < rows; i++) {
      table.row(
          "", "Area " + i, 100 + 7 * i, 300 + i * i, 400 + 7 * i + i * i + (i < wrong ? 50 : 0));
    }
    return Drafts.of(table.table()).orElseThrow().claim().message();
  }

  @Test
  void worksOutTheChangeFromTheEarliestPeriodToTheLatest() {
    Table newestFirst =
        new FakeTable("f.xlsx", "2022", "2021 [note 1]", "2020")
            .row("", "Area 1", 303, 302, 300)
            .row("", "Area 2", 404, 402, 400)
            .table();
    Recipe recipe = Drafts.of(newestFirst).orElseThrow().recipe().recipe().orElseThrow();
    assertThat(recipe.tables().get(0).columns())
        .extracting(ColumnSpec::formulaText)
        .contains("CHANGE(table[2022], table[2020])");
    assertThat(recipe.correlations()).isEmpty();
  }

  @Test
  void provesARateByItsFigures() {
    // 623 / 2,721 is 22.9%, 506 / 2,565 is 19.7%, 826 / 2,975 is 27.8%.
    Table table =
        new FakeTable("f.xlsx", "K", "L", "M", "N")
            .row("", "Area 1", 623, 2721, 22.9, 21.1)
            .row("", "Area 2", 506, 2565, 19.7, 17.9)
            .row("", "Area 3", 826, 2975, 27.8, 26)
            .table();
    Recipe recipe = Drafts.of(table).orElseThrow().recipe().recipe().orElseThrow();
    assertThat(recipe.tables().get(0).columns())
        .extracting(ColumnSpec::formulaText)
        .contains("table[K] / table[L]")
        .noneMatch(formula -> formula.contains("SHARE"));
  }
}
