package org.placebook.recipe.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.recipe.match.InputMatcher;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.GatheredFindings;
import org.placebook.table.Severity;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** What is added up, what is averaged, what is neither; figures worked out by hand. */
class RezoningTest {
  private static final double CONFIDENTIAL = Double.NaN;

  private static Matching match(FakeTable table, String unit, String lookup, String weight)
      throws UnreadableFile {
    FakeFile recipe =
        new FakeFile()
            .sheet(
                "Inputs",
                "Input | Look for | Unit | Lookup | Weight",
                "x | | %s | %s | %s".formatted(unit, lookup, weight));
    return InputMatcher.match(
        RecipeReader.read(recipe).recipe().orElseThrow(), List.of(table.table()));
  }

  private static MatchedInput added(FakeTable table, String weight) throws UnreadableFile {
    return match(table, "", "district now", weight).inputs().get(0);
  }

  private static Value value(MatchedInput input, String area, String heading) throws Unbound {
    return input.column(heading).value(input.row(area).orElseThrow());
  }

  private static double number(MatchedInput input, String area, String heading) throws Unbound {
    return input.column(heading).number(input.row(area).orElseThrow());
  }

  private static String why(MatchedInput input, String heading) {
    try {
      return "found " + input.column(heading).heading();
    } catch (Unbound unbound) {
      return unbound.sentence();
    }
  }

  private static List<String> said(Severity severity, Matching matching) {
    return matching.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(Finding::message)
        .toList();
  }

  /**
   * The four districts of Buckinghamshire of 2019, of all its columns some that may be added up.
   */
  private static FakeTable bucks(String... headings) {
    return new FakeTable("f.xlsx", headings);
  }

  @Test
  void leavesCountriesAndSpreadsConfidentialFigures() throws UnreadableFile, Unbound {
    FakeTable table =
        bucks("Farms", "Shops")
            .row("E07000004", "Aylesbury Vale", 1, 10)
            .row("E07000005", "Chiltern", 2, CONFIDENTIAL)
            .row("E07000006", "South Bucks", 3, 30)
            .row("E07000007", "Wycombe", 4, 40)
            .row("E06000001", "Hartlepool", 7, CONFIDENTIAL)
            .row("E92000001", "England", 100, 900);
    MatchedInput input = added(table, "");
    assertThat(number(input, "E06000060", "Farms")).isEqualTo(10);
    assertThat(value(input, "E06000060", "Shops").toString()).contains("CONFIDENTIAL");
    assertThat(number(input, "E06000001", "Farms")).isEqualTo(7);
    assertThat(number(input, "England", "Shops")).isEqualTo(900);
    assertThat(input.areas().size()).isEqualTo(3);
    assertThat(input.table().rows()).containsExactly(10, 14, 15);
  }

  /** 12 of 50, 6 of 40 and 8 of 10, 4 of 100 are 24%, 15%, 80%, 4%: of all 30 of 200, 15%. */
  @Test
  void makesARateAnewFromItsCounts() throws UnreadableFile, Unbound {
    FakeTable table =
        bucks("Smokers", "Adults", "Smokers (%)")
            .row("E07000004", "Aylesbury Vale", 12, 50, 24)
            .row("E07000005", "Chiltern", 6, 40, 15)
            .row("E07000006", "South Bucks", 8, 10, 80)
            .row("E07000007", "Wycombe", 4, 100, 4);
    assertThat(number(added(table, ""), "E06000060", "Smokers (%)")).isCloseTo(15, within(1e-12));
  }

  /** (20 x 100 + 30 x 300 + 40 x 100 + 50 x 500) / 1,000 = 40. */
  @Test
  void averagesByWeightAndNeverWhatCannotBe() throws UnreadableFile, Unbound {
    FakeTable table =
        bucks("People", "Score", "Rank", "Median pay", "Index", "Growth %", "SMR", "Upper limit")
            .row("E07000004", "Aylesbury Vale", 100, 20, 4, 500.5, 99, 1, 101.5, 3)
            .row("E07000005", "Chiltern", 300, 30, 3, 501, 99, 1, 99, 3)
            .row("E07000006", "South Bucks", 100, 40, 2, 502, 99, 1, 98, 3)
            .row("E07000007", "Wycombe", 500, 50, 1, 503, 99, 1, 97, 3);
    MatchedInput input = added(table, "[People]");
    assertThat(number(input, "E06000060", "People")).isEqualTo(1000);
    assertThat(number(input, "E06000060", "Score")).isCloseTo(40, within(1e-12));
    assertThat(why(input, "Rank")).contains("is a rank", "with or without a Weight");
    assertThat(why(input, "Median pay")).contains("is a median");
    assertThat(why(input, "Index")).contains("is an index");
    assertThat(why(input, "Growth %")).contains("is growth");
    assertThat(why(input, "SMR")).contains("is a standardised figure");
    assertThat(why(input, "Upper limit")).contains("is a limit");
    assertThat(why(added(table, ""), "Score")).contains("it needs a Weight");
  }

  @Test
  void asksWhereFiguresAreNotWhole() throws UnreadableFile, Unbound {
    FakeTable table =
        bucks("Staff")
            .row("E07000004", "Aylesbury Vale", 1.5)
            .row("E07000005", "Chiltern", 2)
            .row("E07000006", "South Bucks", 3)
            .row("E07000007", "Wycombe", 4);
    assertThat(why(added(table, ""), "Staff")).contains("write count under Unit");
    MatchedInput counts = match(table, "count", "district now", "").inputs().get(0);
    assertThat(number(counts, "E06000060", "Staff")).isEqualTo(10.5);
  }

  @Test
  void givesNoFigureWhereAMemberIsWantingOrCountedTwice() throws UnreadableFile, Unbound {
    FakeTable table =
        bucks("Farms")
            .row("E07000004", "Aylesbury Vale", 1)
            .row("E07000005", "Chiltern", 2)
            .row("E07000007", "Wycombe", 4)
            .row("E07000190", "Taunton Deane", 1)
            .row("E07000191", "West Somerset", 1)
            .row("E07000246", "Somerset West and Taunton", 2);
    Matching matching = match(table, "", "district now", "");
    MatchedInput input = matching.inputs().get(0);
    assertThat(value(input, "E06000060", "Farms").toString()).contains("NOT_AVAILABLE");
    assertThat(value(input, "E06000066", "Farms").toString()).contains("NOT_AVAILABLE");
    assertThat(said(Severity.WARNING, matching))
        .anyMatch(m -> m.contains("Buckinghamshire") && m.contains("South Bucks (E07000006)"));
    assertThat(said(Severity.ERROR, matching))
        .anyMatch(m -> m.contains("must not be counted twice"));
  }

  @Test
  void namesBothRowsOfAnAreaThatStandsTwice() throws UnreadableFile {
    FakeTable table =
        bucks("Farms").row("E07000004", "Aylesbury Vale", 1).row("E07000004", "Aylesbury Vale", 1);
    assertThat(said(Severity.ERROR, match(table, "", "district now", "")))
        .anyMatch(m -> m.contains("both row 10 and row 11"));
  }

  /** Its own row is published; the sum of what went into it is not counted besides. */
  @Test
  void keepsTheRowOfTheLargerAreaItself() throws UnreadableFile, Unbound {
    FakeTable table =
        bucks("Farms")
            .row("E07000004", "Aylesbury Vale", 1)
            .row("E07000005", "Chiltern", 2)
            .row("E06000060", "Buckinghamshire", 11);
    Matching matching = match(table, "", "district now", "");
    assertThat(number(matching.inputs().get(0), "E06000060", "Farms")).isEqualTo(11);
    assertThat(said(Severity.NOTE, matching))
        .anyMatch(m -> m.contains("their own rows stand") && m.contains("Chiltern"));
  }

  /** Aldersgate has one LSOA, Cripplegate the City's two others here: deciles 1; 2 and 5. */
  @Test
  void countsAreasAndPeopleInTheFirstDecilesOfTheNation() throws UnreadableFile, Unbound {
    FakeTable table =
        new FakeTable("f.xlsx", "IMD decile (1 is most deprived)", "Residents")
            .row("E01000001", "City of London 001A", 1, 1000)
            .row("E01000002", "City of London 001B", 2, 1500)
            .row("E01000003", "City of London 001C", 5, 500);
    MatchedInput input = match(table, "", "ward 2024", "[Residents]").inputs().get(0);
    assertThat(number(input, "E05009302", "IMD decile 1: LSOAs")).isZero();
    assertThat(number(input, "E05009302", "IMD decile 1 and 2: LSOAs")).isEqualTo(1);
    assertThat(number(input, "E05009302", "IMD decile 1 and 2: % of LSOAs")).isEqualTo(50);
    assertThat(number(input, "E05009302", "IMD decile 1 and 2: residents")).isEqualTo(1500);
    assertThat(number(input, "E05009302", "IMD decile 1 and 2: % of residents")).isEqualTo(75);
    assertThat(number(input, "E05009288", "IMD decile 1: % of LSOAs")).isEqualTo(100);
    assertThat(unit(input, "IMD decile 1 and 2: LSOAs")).isEqualTo(InputColumn.Unit.COUNT);
    assertThat(unit(input, "IMD decile 1: residents")).isEqualTo(InputColumn.Unit.COUNT);
    assertThat(unit(input, "IMD decile 1: % of LSOAs")).isEqualTo(InputColumn.Unit.RATE);
    assertThat(why(input, "IMD decile (1 is most deprived)")).contains("IMD decile 1: LSOAs");
  }

  private static InputColumn.Unit unit(MatchedInput input, String heading) {
    return input.unit(input.find(heading).orElseThrow());
  }

  @Test
  void givesNoPerCentOfPeopleWhoAreNotKnown() throws UnreadableFile, Unbound {
    FakeTable table =
        new FakeTable("f.xlsx", "IMD decile", "Residents")
            .row("E01000002", "City of London 001B", 2, 1500)
            .row("E01000003", "City of London 001C", 5, Double.NaN);
    MatchedInput input = match(table, "", "ward 2024", "[Residents]").inputs().get(0);
    assertThat(number(input, "E05009302", "IMD decile 1 and 2: residents")).isEqualTo(1500);
    assertThat(value(input, "E05009302", "IMD decile 1 and 2: % of residents").toString())
        .contains("CONFIDENTIAL");
  }

  @Test
  void refusesAnAreaInTwoOthersWithoutAShare() throws UnreadableFile, Unbound {
    String[] lookup = {
      "Area | Trust | Part", "E01 | North | 0.25", "E01 | South | 0.75", "E02 | South | 1"
    };
    FakeTable table = new FakeTable("f.xlsx", "Farms").row("", "E01", 8).row("", "E02", 5);
    GatheredFindings shared = new GatheredFindings();
    MatchedInput parted = own(table, "Part", shared, lookup);
    assertThat(shared.all()).isEmpty();
    assertThat(number(parted, "North", "Farms")).isEqualTo(2);
    assertThat(number(parted, "South", "Farms")).isEqualTo(11);
    GatheredFindings refused = new GatheredFindings();
    MatchedInput whole = own(table, "", refused, lookup);
    assertThat(refused.all())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("'North' and 'South'", "rows 2 and 3"));
    assertThat(value(whole, "North", "Farms").toString()).contains("NOT_AVAILABLE");
    assertThat(value(whole, "South", "Farms").toString()).contains("NOT_AVAILABLE");
  }

  private static MatchedInput own(
      FakeTable table, String share, GatheredFindings faults, String... rows)
      throws UnreadableFile {
    FakeFile recipe =
        new FakeFile()
            .sheet("Inputs", "Input | Look for | Lookup", "x | | trust")
            .sheet("Lookups", "Lookup | From | To | Share", "trust | Area | Trust | " + share);
    var read = RecipeReader.read(recipe).recipe().orElseThrow();
    List<LookupTable> sheets =
        faults.from(LookupTables.in(new FakeFile().sheet("Map", rows), read.lookups()));
    OwnLookups lookups = faults.from(OwnLookups.of(read.lookups(), sheets));
    return InputMatcher.match(read, List.of(table.table()), lookups).inputs().get(0);
  }

  /** 40% of 8 and an unknown part of 5 are not known; 60% of 8 is 4.8. */
  @Test
  void aShareThatIsNoNumberGivesNoFigure() throws UnreadableFile, Unbound {
    FakeTable table = new FakeTable("f.xlsx", "Farms").row("", "E01", 8).row("", "E02", 5);
    GatheredFindings faults = new GatheredFindings();
    MatchedInput input =
        own(
            table,
            "Part",
            faults,
            "Area | Trust | Part",
            "E01 | North | 0.4",
            "E01 | South | 0.6",
            "E02 | North | half");
    assertThat(faults.all())
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("'half' is no share of an area"));
    assertThat(value(input, "North", "Farms").toString()).contains("NOT_AVAILABLE");
    assertThat(number(input, "South", "Farms")).isCloseTo(4.8, within(1e-12));
  }

  /** Nothing is averaged by weights that are not there, neither shown as not applicable. */
  @Test
  void leavesOutWhatItsWeightsAreNotFoundFor() throws UnreadableFile {
    FakeTable table =
        bucks("People", "Score")
            .row("E07000004", "Aylesbury Vale", 10, 1.5)
            .row("E07000005", "Chiltern", 20, 2.5)
            .row("E07000006", "South Bucks", 30, 3.5)
            .row("E07000007", "Wycombe", 40, 4.5);
    Matching matching = match(table, "", "district now", "[Persons]");
    assertThat(said(Severity.ERROR, matching))
        .singleElement()
        .satisfies(m -> assertThat(m).contains("no column 'Persons'", "there are: People"));
    assertThat(why(matching.inputs().get(0), "Score")).contains("weights", "were not found");
    assertThat(said(Severity.NOTE, matching))
        .noneMatch(m -> m.contains("Averaged") || m.contains("To average them"));
  }

  /** 3 and one that is withheld have no place; what is below the threshold is not told. */
  @Test
  void tellsOfTheSumWithoutAPlaceNoMoreThanMayBeShown() throws UnreadableFile {
    FakeTable table =
        bucks("Farms", "Shops")
            .row("E06000001", "Hartlepool", 50, 60)
            .row("", "Oldtown", 3, CONFIDENTIAL)
            .row("", "Newtown", CONFIDENTIAL, CONFIDENTIAL);
    assertThat(said(Severity.WARNING, match(table, "count", "district now", "")))
        .anyMatch(m -> m.endsWith("; their sum: Farms 3 without 1 [c]; Shops not known (2 [c])"));
    assertThat(said(Severity.WARNING, with(table, "Threshold", "5")))
        .anyMatch(m -> m.contains("; their sum: Farms below 5 without 1 [c]"));
    assertThat(said(Severity.WARNING, with(table, "Round to", "5")))
        .anyMatch(m -> m.contains("; their sum: Farms 5 without 1 [c]"));
  }

  private static Matching with(FakeTable table, String heading, String word) throws UnreadableFile {
    FakeFile recipe =
        new FakeFile()
            .sheet(
                "Inputs",
                "Input | Look for | Unit | Lookup | " + heading,
                "x | | count | district now | " + word);
    return InputMatcher.match(
        RecipeReader.read(recipe).recipe().orElseThrow(), List.of(table.table()));
  }

  /** Rows that stay as they are, whatever their level, are none of the areas that were made. */
  @Test
  void countsOnlyWhatWasAddedUp() throws UnreadableFile {
    FakeTable table =
        bucks("Farms")
            .row("E06000001", "Hartlepool", 70)
            .row("E01011949", "Hartlepool 009A", 1)
            .row("E01011950", "Hartlepool 008A", 2);
    assertThat(match(table, "count", "ward 2024", "").inputs().get(0).rezoned().orElseThrow().how())
        .isEqualTo("2 wards of 2024 from 2 LSOAs, by the lookup 'ward 2024'");
  }

  /** Districts of today that an analyst's own lookup takes are no former ones. */
  @Test
  void callsDistrictsFormerOnlyWhereTheyAreMadeIntoThoseOfToday() throws UnreadableFile {
    FakeTable table =
        bucks("Farms")
            .row("E06000001", "Hartlepool", 1)
            .row("E06000002", "Middlesbrough", 2)
            .row("E06000003", "Redcar and Cleveland", 3);
    MatchedInput input =
        own(
            table,
            "",
            new GatheredFindings(),
            "Area | Trust",
            "E06000001 | North",
            "E06000002 | South",
            "E06000003 | South");
    assertThat(input.rezoned().orElseThrow().caveat())
        .isEqualTo("districts added up, not published figures");
  }

  /** Whole numbers that are no counts: what each has, and what is stated per something. */
  @Test
  void asksWhereEachHasAnAmount() throws UnreadableFile {
    FakeTable table =
        bucks("House price", "Spending per dwelling", "Lives rent free", "People on low incomes")
            .row("E07000004", "Aylesbury Vale", 300, 20, 7, 8)
            .row("E07000005", "Chiltern", 301, 21, 8, 9)
            .row("E07000006", "South Bucks", 302, 22, 9, 10)
            .row("E07000007", "Wycombe", 303, 23, 9, 11);
    MatchedInput input = match(table, "", "district now", "").inputs().get(0);
    assertThat(why(input, "House price")).contains("needs a Weight");
    assertThat(why(input, "Spending per dwelling")).contains("needs a Weight");
    assertThat(why(input, "Lives rent free")).startsWith("found");
    assertThat(why(input, "People on low incomes")).startsWith("found");
  }

  /** 6 / 1 is 6, but a column that falls below 0 counts nothing. */
  @Test
  void makesNoRateOfWhatMayBeNegative() throws UnreadableFile {
    FakeTable table =
        bucks("Mean rooms", "Net change", "Farms")
            .row("E07000004", "Aylesbury Vale", 6, 1, 6)
            .row("E07000005", "Chiltern", 5, 1, 5)
            .row("E07000006", "South Bucks", 7, 1, 7)
            .row("E07000007", "Wycombe", 3, -2, 8)
            .row("E06000001", "Hartlepool", 9, 1, 9);
    assertThat(why(match(table, "", "district now", "").inputs().get(0), "Mean rooms"))
        .contains("needs a Weight");
  }

  /** What has neither code nor name is told by its row. */
  @Test
  void tellsOfARowWithoutAnAreaWhereItStands() throws UnreadableFile {
    FakeTable table = bucks("Farms").row("E06000001", "Hartlepool", 50).row("", "", 3);
    assertThat(said(Severity.WARNING, match(table, "count", "district now", "")))
        .anyMatch(m -> m.matches(".*left out: row \\d+; their sum: Farms 3"));
  }

  @Test
  void saysThatNoAreaHasAPlace() throws UnreadableFile {
    FakeTable table = bucks("Farms").row("", "Site 1", 1).row("", "Site 2", 2);
    Matching matching = match(table, "", "ward 2024", "");
    assertThat(matching.inputs()).isEmpty();
    assertThat(said(Severity.ERROR, matching))
        .anyMatch(m -> m.startsWith("None of the 2 areas of the input 'x' has a place"));
  }

  /** Where nothing is left the recipe is in error; else it is a note. */
  @Test
  void saysWhetherAllColumnsAreLeftOut() throws UnreadableFile {
    FakeTable both =
        bucks("Rank", "Score")
            .row("E07000004", "Aylesbury Vale", 1, 4.5)
            .row("E07000005", "Chiltern", 2, 5.5)
            .row("E07000006", "South Bucks", 3, 6.5)
            .row("E07000007", "Wycombe", 4, 7.5);
    assertThat(said(Severity.ERROR, match(both, "", "district now", "")))
        .anyMatch(m -> m.contains("only counts are added up: 'Score'"));
    FakeTable more =
        bucks("Rank", "Score", "Farms")
            .row("E07000004", "Aylesbury Vale", 1, 4.5, 7)
            .row("E07000005", "Chiltern", 2, 5.5, 8)
            .row("E07000006", "South Bucks", 3, 6.5, 9)
            .row("E07000007", "Wycombe", 4, 7.5, 9);
    Matching matching = match(more, "", "district now", "");
    assertThat(said(Severity.ERROR, matching)).isEmpty();
    assertThat(said(Severity.NOTE, matching))
        .anyMatch(m -> m.contains("only counts are added up: 'Score'"))
        .anyMatch(m -> m.contains("never made from those of smaller areas: 'Rank'"));
  }

  /** Half a per cent that shares leave over is rounding; 0.6 per cent is said. */
  @Test
  void saysWhatSharesLeaveOver() throws UnreadableFile {
    FakeTable table = new FakeTable("f.xlsx", "Farms").row("", "E01", 8).row("", "E02", 5);
    String[] rounded = {"Area | Trust | Part", "E01 | North | 0.995", "E02 | South | 1"};
    String[] partly = {"Area | Trust | Part", "E01 | North | 0.994", "E02 | South | 1"};
    assertThat(saidOf(table, rounded)).noneMatch(m -> m.contains("add up to less than 1"));
    assertThat(saidOf(table, partly))
        .anyMatch(m -> m.contains("The shares of 1 area(s)") && m.contains("E01, 0.006 left out"));
  }

  private static List<String> saidOf(FakeTable table, String... rows) throws UnreadableFile {
    FakeFile recipe =
        new FakeFile()
            .sheet("Inputs", "Input | Look for | Lookup", "x | | trust")
            .sheet("Lookups", "Lookup | From | To | Share", "trust | Area | Trust | Part");
    var read = RecipeReader.read(recipe).recipe().orElseThrow();
    GatheredFindings faults = new GatheredFindings();
    List<LookupTable> sheets =
        faults.from(LookupTables.in(new FakeFile().sheet("Map", rows), read.lookups()));
    OwnLookups lookups = faults.from(OwnLookups.of(read.lookups(), sheets));
    return said(Severity.WARNING, InputMatcher.match(read, List.of(table.table()), lookups));
  }

  @Test
  void areasOfOneNameAreToldByWhatTheyLieIn() {
    FakeTable from = new FakeTable("f.xlsx", "X").row("", "A", 1).row("", "B", 2).row("", "C", 3);
    List<TargetArea> targets =
        List.of(target("Park", "Wigan", 0), target("Park", "Bury", 1), target("Hill", "Bury", 2));
    assertThat(TargetTable.of(from.table(), targets, List.of()).areaNames().orElseThrow().texts())
        .containsExactly("Park, Wigan", "Park, Bury", "Hill");
    List<TargetArea> nowhere = List.of(target("Park", "", 0), target("Park", "", 1));
    Table table = TargetTable.of(from.table(), nowhere, List.of());
    assertThat(table.areaNames().orElseThrow().texts()).containsExactly("Park", "Park");
    assertThat(table.labels()).isEmpty();
    assertThat(table.areaCodes()).isEmpty();
  }

  private static TargetArea target(String name, String liesIn, int row) {
    return new TargetArea(
        "", name, liesIn, List.of(new TargetArea.Member(row, 1)), List.of(), "", false);
  }

  /** What no office published is said in the title, of tables and correlations that rest on it. */
  @Test
  void titlesSayWhatWasAddedUp() throws UnreadableFile {
    FakeTable former =
        new FakeTable("former.xlsx", "Farms", "Shops")
            .title("Farms")
            .row("E07000004", "Aylesbury Vale", 1, 5)
            .row("E07000005", "Chiltern", 2, 6)
            .row("E07000006", "South Bucks", 3, 7)
            .row("E07000007", "Wycombe", 4, 8)
            .row("E06000001", "Hartlepool", 5, 9);
    FakeTable today =
        new FakeTable("today.xlsx", "People", "Cars")
            .title("People")
            .row("E06000060", "Buckinghamshire", 50, 7)
            .row("E06000001", "Hartlepool", 60, 8);
    FakeFile recipe =
        new FakeFile()
            .sheet(
                "Inputs",
                "Input | Look for | Lookup",
                "x | Farms | district now",
                "people | People | ")
            .sheet(
                "Lists",
                "List | Input | Column | Label",
                "l | x | Farms | Farms",
                "l | x | Shops |",
                "m | people | People |",
                "m | people | Cars |")
            .sheet(
                "Tables",
                "Table | Title",
                "A | Farms",
                "B | People",
                "C | Both",
                "D | List",
                "F | Own")
            .sheet(
                "Columns",
                "Table | Heading | Formula | For each",
                "A | R | x[Farms] | ",
                "B | R | people[People] | ",
                "C | R | 2 * x[Farms] / people[People] | ",
                "D | Most | LARGEST(L) | ",
                "F | Most | LARGEST(M) | ")
            .sheet(
                "Correlations",
                "Table | Title | Rows | Row measure | Columns | Column measure",
                "E | Together | l | count | l | count",
                "G | Apart | m | count | m | count");
    Matching matching =
        InputMatcher.match(
            RecipeReader.read(recipe).recipe().orElseThrow(),
            List.of(former.table(), today.table()));
    String caveat = " (former districts added up, not published figures)";
    assertThat(matching.recipe().tables().stream().map(table -> table.title()))
        .containsExactly("Farms" + caveat, "People", "Both" + caveat, "List" + caveat, "Own");
    assertThat(matching.recipe().correlations().stream().map(spec -> spec.title()))
        .containsExactly("Together" + caveat, "Apart");
  }
}
