package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placebook.recipe.proof.PartsCase.NOT;
import static org.placebook.recipe.proof.PartsCase.NO_TOTAL;
import static org.placebook.recipe.proof.PartsCase.SUMS;
import static org.placebook.recipe.proof.PartsCase.THREE;
import static org.placebook.recipe.proof.PartsCase.plain;
import static org.placebook.recipe.proof.PartsCase.r;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.draft.Drafts;
import org.placebook.table.Table;

/** Which columns are taken as parts of a whole, case beside case of the same look. */
class PartsOfWholeTest {
  static Stream<PartsCase> periods() {
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
        .map(headings -> plain(headings, "Counts", headings, "", are, THREE));
  }

  static Stream<PartsCase> noPeriods() {
    return Stream.of(
        plain(
            "bands of years",
            "Homes by age",
            "Before 2001;2001 to 2010;All",
            "Before 2001; 2001 to 2010",
            "",
            SUMS),
        plain("codes", "Jobs by SIC 2007 class", "2011;2012;Total", "2011; 2012", "", SUMS),
        plain(
            "ages",
            "People by age",
            "16-17;18-19;20 and over",
            "16-17; 18-19; 20 and over",
            "3 counts",
            THREE),
        plain(
            "prices",
            "Spending",
            "At 2019 prices;At 2020 prices;At 2021 prices",
            "",
            NO_TOTAL,
            THREE),
        plain(
            "decades that add up",
            "Arrivals",
            "1991 to 2000;2001 to 2010;Total",
            "1991 to 2000; 2001 to 2010",
            "",
            SUMS),
        plain(
            "rates of large figures",
            "Admissions, directly standardised",
            "Under 18;18 to 64;65 and over",
            "",
            "no counts but rates",
            r(2210, 3105, 9120),
            r(2350, 3290, 8870),
            r(2105, 3010, 9405)),
        plain("vintages", "Areas", "LSOA 2011;LSOA 2021;Wards 2021", "", NO_TOTAL, THREE));
  }

  static Stream<PartsCase> totals() {
    return Stream.of(
        plain("without a hint", "", "X;Y;Total", "X; Y", "Shares are of 'Total'", SUMS),
        plain("no total", "", "X;Y;Z", "", NO_TOTAL, THREE),
        plain("a sum by chance of names", "", "X;Y;Z", "", "it is not called a total", SUMS),
        plain(
            "a name without a sum", "", "All people;Cars;Homes", "", "do not add up to it", THREE),
        plain("Welsh", "", "X;Y;Cyfanswm", "X; Y", "Shares are of 'Cyfanswm'", SUMS),
        plain(
            "sexes",
            "",
            "Males;Females;Persons",
            "Males; Females",
            "Shares are of 'Persons'",
            SUMS),
        plain(
            "two totals",
            "",
            "X;Y;Cyfanswm;Total",
            "X; Y",
            "Shares are of 'Total'",
            r(230, 170, 400, 400),
            r(340, 160, 500, 500),
            r(345, 155, 500, 500)),
        // 42.5% and 57.5% of 400 in the first row; cars are nobody's part.
        plain(
            "others beside",
            "",
            "All people;K;L;Cars",
            "K; L",
            "2 counts",
            r(400, 170, 230, 40),
            r(500, 160, 340, 90),
            r(500, 155, 345, 80)),
        plain(
            "scattered",
            "",
            "K;Cars;L;All people",
            "K; L",
            "2 counts",
            r(170, 40, 230, 400),
            r(160, 90, 340, 500),
            r(155, 80, 345, 500)),
        plain(
            "side by side",
            "",
            "P;R;P1;R1;R2;Total",
            "P; R",
            "2 counts",
            r(120, 280, 120, 100, 180, 400),
            r(141, 359, 141, 200, 159, 500),
            r(99, 401, 99, 1, 400, 500)),
        plain(
            "all and active and employed",
            "",
            "All;J;I;E;U",
            "",
            "add up in several ways",
            r(400, 300, 100, 260, 40),
            r(500, 350, 150, 333, 17),
            r(600, 410, 190, 400, 10)),
        plain(
            "of whom",
            "",
            "All households;Poor;Very poor",
            "",
            "do not add up to it",
            r(400, 100, 20),
            r(500, 150, 31),
            r(600, 144, 14)),
        plain(
            "rounded to 5",
            "",
            "X;Y;Z;Total",
            "X; Y; Z",
            "3 counts",
            r(1005, 2000, 15, 3025),
            r(1230, 4455, 25, 5705),
            r(3335, 5555, 10, 8900)),
        plain(
            "rounded to tenths",
            "",
            "X;Y;Total",
            "X; Y",
            "2 counts",
            r(10.4, 20.4, 30.9),
            r(41.1, 59.2, 100.3),
            r(7.3, 8.4, 15.7),
            r(91.1, 13.3, 104.4)),
        plain(
            "years beside parts of one",
            "Pupils",
            "2016;2017;2018 | Girls;2018 | Boys;2018 | Total",
            "2018 | Girls; 2018 | Boys",
            "Shares are of '2018 | Total'",
            r(390, 395, 230, 170, 400),
            r(490, 480, 340, 160, 500),
            r(499, 505, 345, 155, 500)),
        plain("a total of years", "", "2021;2022;Grand Total", "", "are periods", SUMS));
  }

  @ParameterizedTest
  @MethodSource({"periods", "noPeriods", "totals"})
  void takesOnlyWhatIsProved(PartsCase one) {
    one.check();
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
