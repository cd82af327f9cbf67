package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.control.ControlSheet;
import org.placebook.table.Finding;

/** Columns and findings that are drafted for figures that are no parts of a whole. */
class DraftFiguresTest {

  /** Rows of a sheet of a draft, as {@code heading: formula}, for each list and by its format. */
  private static List<String> columns(FakeTable table) {
    return draft(table).rows(ControlSheet.COLUMNS).stream()
        .map(
            row ->
                "%s: %s [%s] %s".formatted(row.get(1), row.get(2), row.get(3), row.get(4)).strip())
        .map(row -> row.replace("\n", " ").replace(" []", ""))
        .toList();
  }

  private static List<String> findings(FakeTable table) {
    return draft(table).rows(ControlSheet.FINDINGS).stream()
        .map(row -> row.get(1) + ": " + row.get(2).replace("\n", " "))
        .toList();
  }

  private static Draft draft(FakeTable table) {
    return Drafts.of(table.table()).orElseThrow();
  }

  @Test
  void figuresOfOneKindAreOneRowAndRanked() {
    FakeTable one = new FakeTable("f.xlsx", "Mean pay", "Median pay").row("", "x", 512.5, 431.1);
    assertThat(columns(one)).containsExactly("{each}: {each} [columns] decimal 1");
    FakeTable pay = one.row("", "y", 498.1, 440.5);
    assertThat(columns(pay))
        .containsExactly(
            "{each}: {each} [columns] decimal 1", "{each} (rank): RANK({each}) [columns] whole");
    assertThat(findings(pay)).containsExactly("extremes: Mean pay", "extremes: Median pay");
  }

  /** A place among more tells nobody anything; that there are none is said, and how to get them. */
  @ParameterizedTest
  @CsvSource({"100000, true", "100001, false"})
  void upToAHundredThousandAreasAreRanked(int areas, boolean ranked) {
    FakeTable pay = new FakeTable("f.xlsx", "Mean pay");
    IntStream.range(0, areas).forEach(area -> pay.row("", "x" + area, area + 0.5));
    Draft draft = draft(pay);
    assertThat(draft.rows(ControlSheet.COLUMNS)).hasSize(ranked ? 2 : 1);
    String table = String.join(" ", draft.rows(ControlSheet.TABLES).get(0));
    assertThat(table.contains("figures and ranks")).isEqualTo(ranked);
    String said = draft.remarks().stream().map(Finding::message).collect(Collectors.joining(" "));
    assertThat(said.contains("More than 100,000 areas are not ranked; to rank them, write RANK("))
        .isEqualTo(!ranked);
  }

  @ParameterizedTest
  @CsvSource({
    "512, whole",
    "512.5, decimal 1",
    "512.25, decimal 2",
    "512.125, decimal 3",
    "0.0625, decimal 2"
  })
  void figuresAreShownWithTheDecimalsThatTheyHave(double figure, String format) {
    FakeTable table = new FakeTable("f.xlsx", "Mean pay", "Score").row("", "x", figure, 1.5);
    String first = columns(table).get(0);
    assertThat(first).endsWith(format);
    boolean isAlike = format.equals("decimal 1");
    assertThat(first).startsWith(isAlike ? "{each}: {each}" : "Mean pay: table[Mean pay]");
  }

  @Test
  void valuesAreSetAgainstTheCountry() {
    FakeTable table =
        new FakeTable("f.xlsx", "Mean pay", "Average age")
            .row("E92000001", "England", 500, 40)
            .row("E08000001", "Bolton", 480, 41)
            .row("E08000002", "Bury", 520, 39);
    assertThat(columns(table))
        .contains("{each} (less that of England): {each} - COMPARATOR({each}) [values] decimal 2")
        .hasSize(3);
  }

  @Test
  void periodsOfAMeasureGiveTheirChange() {
    FakeTable table =
        new FakeTable("f.xlsx", "2021", "2019", "2020").row("", "x", 6, 0, 5).row("", "y", 8, 7, 9);
    assertThat(columns(table))
        .contains("Change, 2019 to 2021 (%): CHANGE(table[2021], table[2019]) percent 2");
    assertThat(findings(table)).containsExactly("change: Change, 2019 to 2021 (%)");
  }

  @Test
  void whatIsBelowZeroOrAPerCentGivesADifference() {
    FakeTable below = new FakeTable("f.xlsx", "2020", "2021").row("", "x", 6, -1);
    assertThat(columns(below))
        .contains("Change, 2020 to 2021 (difference): table[2021] - table[2020] decimal 2");
    FakeTable percent =
        new FakeTable("f.xlsx", "Employed, % | 2020", "Employed, % | 2021").row("", "x", 60, 61);
    assertThat(columns(percent)).anyMatch(row -> row.contains("(difference)"));
  }

  @Test
  void limitsHaveNoChangeAndNoHighestAndLowest() {
    FakeTable periods =
        new FakeTable("f.xlsx", "Lower CI | 2020", "Lower CI | 2021").row("", "x", 6, 7);
    assertThat(columns(periods)).noneMatch(row -> row.startsWith("Change"));
    FakeTable limits = new FakeTable("f.xlsx", "Mean pay", "Pay, upper limit").row("", "x", 6, 7);
    assertThat(findings(limits)).containsExactly("extremes: Mean pay");
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "13, 0"})
  void moreThanTwelveHighestAndLowestAreNotTold(int columns, int told) {
    assertThat(
            findings(
                new FakeTable("f.xlsx", numbered("Mean of ", columns))
                    .row("", "x", IntStream.range(0, columns).asDoubleStream().toArray())))
        .hasSize(told);
  }

  private static String[] numbered(String words, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> words + (char) ('a' + i))
        .toArray(String[]::new);
  }

  /** 30 of 200, 60 of 300 and 25 of 100 are 15, 20 and 25 per cent. */
  private static FakeTable rates(int further) {
    String[] headings = new String[3 + further];
    headings[0] = "In need";
    headings[1] = "All homes";
    headings[2] = "Rate";
    System.arraycopy(numbered("Mean of ", further), 0, headings, 3, further);
    return new FakeTable("f.xlsx", headings)
        .row("E92000001", "England", figures(further, 3000, 20000, 15))
        .row("E08000001", "Bolton", figures(further, 30, 200, 15))
        .row("E08000002", "Bury", figures(further, 60, 300, 20))
        .row("E08000003", "Manchester", figures(further, 25, 100, 25));
  }

  private static double[] figures(int further, double... first) {
    double[] all = new double[3 + further];
    System.arraycopy(first, 0, all, 0, 3);
    return all;
  }

  @Test
  void aRateThatTheCountsProveIsWorkedOutAnewAndSetAgainstTheCountry() {
    String formula = "table[In need] / table[All homes]";
    assertThat(columns(rates(0)))
        .contains(
            "In need / All homes (%): " + formula + " percent 1",
            "In need / All homes (ratio to England): (%1$s) / COMPARATOR(%1$s) decimal 3"
                .formatted(formula));
  }

  @ParameterizedTest
  @CsvSource({"17, true", "18, false"})
  void aRateIsLookedForAmongTwentyColumns(int further, boolean found) {
    assertThat(columns(rates(further)).stream().anyMatch(row -> row.startsWith("In need / All")))
        .isEqualTo(found);
  }

  @Test
  void noRateIsProvedByCountsThatDoNotGiveIt() {
    FakeTable table =
        new FakeTable("f.xlsx", "In need", "All homes", "Rate")
            .row("", "x", 30, 200, 15)
            .row("", "y", 60, 300, 21)
            .row("", "z", 25, 100, 25);
    assertThat(columns(table)).noneMatch(row -> row.contains("/"));
  }
}
