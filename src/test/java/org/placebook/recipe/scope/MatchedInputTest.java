package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Boundaries;
import org.placebook.recipe.FakeColumn;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.Total;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.Value;

class MatchedInputTest {

  private static MatchedInput of(Table table) {
    return of(table, new Total.Recognised());
  }

  private static MatchedInput of(Table table, Total total) {
    Input input =
        new Input(
            "jobs",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            total,
            InputColumn.Unit.COUNT,
            new RoundingRule.None(),
            Optional.empty(),
            List.of(),
            "",
            "",
            Optional.empty(),
            org.placebook.recipe.Spreading.NONE,
            Boundaries.AS_THEY_ARE,
            Place.file("recipe.xlsx"));
    return new MatchedInput(input, table);
  }

  private static ScopeArea area(String code, String name) {
    return new ScopeArea(code, name, "", List.of());
  }

  @Test
  void findsColumnsExactlyThenAfterNormalisingThenByTheLowestHeaderRow() throws Unbound {
    MatchedInput input =
        of(
            new FakeTable(
                    "f.xlsx",
                    "Retail",
                    "7 : Retail (Part G)",
                    "4 : Construction (F)",
                    "Jobs | Mining")
                .row("", "A", 1, 2, 3, 4)
                .table());
    assertThat(input.column("Retail").position()).isEqualTo(3);
    assertThat(input.column("7 : Retail (Part G)").position()).isEqualTo(4);
    assertThat(input.column(" construction ").position()).isEqualTo(5);
    assertThat(input.column("mining").position()).isEqualTo(6);
    assertThatThrownBy(() -> input.column("retail"))
        .isInstanceOf(Unbound.class)
        .hasMessageContaining("Two columns")
        .hasMessageContaining("'7 : Retail (Part G)'");
    assertThatThrownBy(() -> input.column("Constrution"))
        .hasMessageContaining("f.xlsx, sheet Data, table A9:F10 has no column 'Constrution'")
        .hasMessageContaining("the nearest is '4 : Construction (F)'");
  }

  @Test
  void findsAnAreaByNameInATableThatHasCodesOnly() {
    MatchedInput input =
        of(
            new FakeTable("f.xlsx", "Jobs")
                .row("E92000001", "", 9)
                .row("E06000023", "", 5)
                .row("E06000024", "Elsewhere", 4)
                .table());
    assertThat(input.row("England")).contains(0);
    assertThat(input.row("Bristol, City of")).contains(1);
    // A row that bears a name is asked by that name.
    assertThat(input.row("North Somerset")).isEmpty();
  }

  @Test
  void findsTheTotalByNameAndSum() {
    FakeTable table =
        new FakeTable("f.xlsx", "All usual residents", "All students", "A", "B")
            .row("", "x", 30, 1, 10, 19)
            .row("", "y", 50, 2, 20, 28)
            .row("", "z", 70, 3, 30, 37);
    assertThat(of(table.table()).total().orElseThrow().heading()).isEqualTo("All usual residents");
    assertThat(of(table.table(), new Total.Column("all students")).total().orElseThrow().position())
        .isEqualTo(4);
    assertThat(of(table.table(), new Total.SumOf("list")).total()).isEmpty();
  }

  @Test
  void findsATotalThatIsNotNamedSo() {
    Table table =
        new FakeTable("f.xlsx", "A", "Sum", "B")
            .row("", "x", 10, 30, 20)
            .row("", "y", 20, 50, 30)
            .row("", "z", 30, 70, 40)
            .table();
    assertThat(of(table).total().orElseThrow().heading()).isEqualTo("Sum");
  }

  @Test
  void findsNoTotalWhereThereIsNone() {
    Table table =
        new FakeTable("f.xlsx", "A", "B", "C")
            .row("", "x", 10, 31, 20)
            .row("", "y", 20, 52, 30)
            .row("", "z", 30, 73, 40)
            .table();
    assertThat(of(table).total()).isEmpty();
  }

  @Test
  void findsAreasByCodeThenByName() {
    MatchedInput input =
        of(
            new FakeTable("f.xlsx", "A")
                .row("E08000001", "Bolton", 1)
                .row("", "Bristol, City of", 2)
                .row("E10000001", "Durham", 3)
                .table());
    assertThat(input.row(area("E08000001", "Some other name"))).contains(0);
    assertThat(input.row(area("E06000023", "bristol, City  of"))).contains(1);
    assertThat(input.row(area("E06000047", "Durham"))).isEmpty();
    assertThat(input.row("durham")).contains(2);
    assertThat(input.row("E08000001")).contains(0);
  }

  @Test
  void findsAreasWhoseCodeHasChangedSinceTheTable() {
    // Northumberland: E06000048 until 2013, since then E06000057. Gateshead likewise E08000020, 37.
    Table table =
        new FakeTable("f.xlsx", "A")
            .row("E06000048", "Northumberland", 1)
            .row("E08000020", "Gateshead", 2)
            .table();
    assertThat(of(table).row(area("E06000057", "Northumberland"))).contains(0);
    assertThat(of(table).row(area("E08000037", ""))).contains(1);
    assertThat(of(table).row("Northumberland UA")).contains(0);
  }

  @Test
  void turnsATableWithAreasAcross() throws Unbound {
    Table across =
        new FakeTable("f.xlsx", "E08000001 | Bolton", "Bury")
            .across()
            .row("", "Retail", 10, 20)
            .row("", "Manufacturing", 30, Double.NaN)
            .table();
    MatchedInput input = of(across);
    assertThat(input.isTurned()).isTrue();
    assertThat(input.row(area("E08000001", "Bolton"))).contains(0);
    assertThat(input.row(area("", "Bury"))).contains(1);
    assertThat(input.column("Retail").value(1)).isEqualTo(Value.of(20));
    assertThat(input.column("Manufacturing").isFigure(1)).isFalse();
    assertThat(input.place(1, input.column("Manufacturing")).cell()).isEqualTo("D11");
  }

  /** The same input, without a unit that the recipe says, and with these headings of areas. */
  private static MatchedInput unsaid(
      Table table, Optional<String> codes, Optional<String> names, String period) {
    Input of = of(table).input();
    Input input =
        new Input(
            of.name(),
            of.lookFor(),
            of.sheet(),
            codes,
            names,
            of.total(),
            of.unit(),
            false,
            of.rounding(),
            of.basis(),
            of.comparators(),
            of.measure(),
            period,
            of.threshold(),
            of.roundTo(),
            of.counted(),
            of.spreading(),
            of.boundaries(),
            of.place());
    return new MatchedInput(input, table);
  }

  @Test
  void takesAreasFromTheColumnsThatTheRecipeNames() {
    Table table = new FakeTable("f.xlsx", "A").row("E08000001", "Bolton", 1).table();
    assertThat(unsaid(table, Optional.of("Local  Authority"), Optional.empty(), "").code(0))
        .isEqualTo("Bolton");
    MatchedInput none = unsaid(table, Optional.of("Place"), Optional.of("Place"), "");
    assertThat(none.code(0) + none.name(0)).isEmpty();
    assertThat(none.labelHeadings()).containsExactly("mnemonic", "local authority");
  }

  @Test
  void aPeriodIsTheRecipesThenTheFilesThenNone() {
    FakeTable table = new FakeTable("f.xlsx", "A", "2021").row("E08000001", "Bolton", 1, 2);
    assertThat(period(table.table(), "")).isEmpty();
    assertThat(period(table.title("Jobs, 2019").table(), "")).isEqualTo("2019");
    assertThat(period(table.fact("date", "2020").table(), "")).isEqualTo("2020");
    assertThat(period(table.table(), "2018")).isEqualTo("2018");
    MatchedInput input = of(table.table());
    assertThat(input.period(input.table().figures().get(0))).isEqualTo("2020");
    assertThat(input.period(input.table().figures().get(1))).isEqualTo("2021");
  }

  private static String period(Table table, String said) {
    return unsaid(table, Optional.empty(), Optional.empty(), said).period();
  }

  /** A country has at least as many as each of its areas, unless figures may be below nothing. */
  @Test
  void aColumnInWhichACountryHasLessHoldsNoCounts() {
    Table table =
        new FakeTable("f.xlsx", "More", "As many", "Less", "Below nothing", "Median pay")
            .row("E92000001", "England", 11, 10, 9, 9, 99)
            .row("E08000001", "Bolton", 10, 10, 10, 10, 10)
            .row("E08000002", "Bury", 5, 5, 5, -5, 5)
            .table();
    MatchedInput input = unsaid(table, Optional.empty(), Optional.empty(), "");
    assertThat(input.table().figures().stream().map(input::unit))
        .containsExactly(
            InputColumn.Unit.COUNT,
            InputColumn.Unit.COUNT,
            InputColumn.Unit.RATE,
            InputColumn.Unit.COUNT,
            InputColumn.Unit.RATE);
    assertThat(of(table).unit(table.figures().get(2))).isEqualTo(InputColumn.Unit.COUNT);
  }

  @Test
  void theTotalStaysWhereItIs() {
    FakeTable table =
        new FakeTable("f.xlsx", "A", "B", "Sum")
            .row("", "x", 10, 20, 30)
            .row("", "y", 20, 30, 50)
            .row("", "z", 30, 40, 70);
    MatchedInput input = of(table.table());
    assertThat(input.total()).isPresent();
    FigureColumn replaced = FakeColumn.of("C", 1, 2, 3);
    FigureColumn sum = input.table().figures().get(2);
    MatchedInput with = input.with(List.of(replaced, sum, replaced));
    assertThat(with.total()).contains(replaced);
    assertThat(with.row("y")).contains(1);
    assertThatThrownBy(() -> MatchedInput.sameColumn(table.table(), replaced, table.table()))
        .hasMessageContaining("'C'".replace("'", ""));
    MatchedInput written = input.withTotal(replaced);
    assertThat(written.total()).contains(replaced);
    assertThat(written.table().figures()).hasSize(4).endsWith(replaced);
    assertThat(written.input().total()).isEqualTo(new Total.Column("C"));
    assertThat(input.before(table.table()).total()).isPresent();
    assertThat(input.range()).isEqualTo(new Place("f.xlsx", "Data", "A9:E12"));
    assertThat(input).hasToString(input.range().toString());
  }

  @Test
  void aRowWithoutACodeMayBeCalledATotal() {
    MatchedInput input =
        of(
            new FakeTable("f.xlsx", "A")
                .row("E08000001", "Total", 1)
                .row("", "Total", 2)
                .row("Total", "Bury", 3)
                .row("", "Bury", 4)
                .table());
    assertThat(IntStream.range(0, 4).filter(input::isTotal)).containsExactly(1, 2);
  }

  private static Rezoned rezoned(Table table) {
    return new Rezoned(
        table,
        List.of("North"),
        List.of(List.of("E08000001")),
        "lookup",
        "how",
        "",
        "source",
        List.of(),
        Map.of("Pay", "Pay is no count"),
        List.of());
  }

  @Test
  void addedUpItKnowsItsGroupsAndWhatWasLeftOut() {
    MatchedInput input =
        of(
            new FakeTable("f.xlsx", "A", "Pay", "All", "B")
                .row("E08000001", "Bolton", 1, 5, 3, 2)
                .table(),
            new Total.Column("All"));
    assertThat(input.group(0)).isEmpty();
    Table added =
        new FakeTable("f.xlsx", "A", "All", "Areas", "A share")
            .row("E12000002", "North West", 9, 3, 1, 33)
            .table();
    MatchedInput with = input.with(rezoned(added));
    assertThat(with.group(0)).isEqualTo("North");
    assertThat(with.total().orElseThrow().heading()).isEqualTo("All");
    assertThatThrownBy(() -> with.column("pay")).hasMessage("Pay is no count");
    assertThatThrownBy(() -> with.column("Rent")).hasMessageContaining("has no column 'Rent'");
  }

  /** Northumberland by its code until 2013 and since; Dorset as two kinds of area. */
  @Test
  void ofSeveralRowsOfOneAreaTheVeryCodeOrNameIsMeant() {
    MatchedInput codes =
        of(
            new FakeTable("f.xlsx", "A")
                .row("E06000048", "Northumberland", 1)
                .row("E06000057", "Northumberland", 2)
                .table());
    assertThat(codes.row(area("E06000057", "Northumberland"))).contains(1);
    assertThat(codes.row(area("E06000048", "Northumberland"))).contains(0);
    assertThat(codes.row("E06000057")).contains(1);
    MatchedInput kinds =
        of(new FakeTable("f.xlsx", "A").row("", "lep:Dorset", 1).row("", "ladu:Dorset", 2).table());
    assertThat(kinds.row("ladu:Dorset")).contains(1);
    assertThat(kinds.row(area("", "lep:Dorset"))).contains(0);
    assertThat(of(new FakeTable("f.xlsx", "A").row("x1", "P", 1).table()).row(area("X1", "")))
        .contains(0);
  }

  @Test
  void areasHaveTheNamesAndCodesOfTheInputs() {
    MatchedInput input =
        of(
            new FakeTable("f.xlsx", "A")
                .row("E08000001", "Bolton le Moors", 1)
                .row("E08000002", "Bury", 2)
                .table());
    List<ScopeArea> areas =
        List.of(
            area("E08000001", "E08000001"),
            area("E08000010", "E08000010"),
            area("E99999999", "E99999999"),
            area("", "Bury"),
            area("", "Nowhere"));
    assertThat(ScopeAreas.named(areas, List.of(input)))
        .extracting(ScopeArea::shown)
        .containsExactly(
            "Bolton le Moors (E08000001)",
            "Wigan (E08000010)",
            "E99999999",
            "Bury (E08000002)",
            "Nowhere");
    MatchedInput other = of(new FakeTable("f.xlsx", "A").row("E08000003", "Bury", 1).table());
    assertThat(ScopeAreas.named(List.of(area("", "Bury")), List.of(input, other)))
        .extracting(ScopeArea::shown)
        .containsExactly("Bury");
  }

  @Test
  void saysWhichRowsAreSumsAndMeans() {
    MatchedInput input =
        of(
            new FakeTable("f.xlsx", "X", "Y")
                .row("", "P", 107, 289)
                .row("", "Q", 114, 278)
                .row("", "R", 121, 267)
                .row("", "Sum of them", 342, 834)
                .table());
    assertThat(ScopeAreas.of(List.of(input)).findings())
        .extracting(Finding::message)
        .anyMatch(
            said ->
                said.startsWith(
                    "Not compared, for being the sum of other rows: Sum of them, of 3."));
  }

  @Test
  void whatWasAddedUpIsSaidInOneParagraph() {
    Table table = new FakeTable("f.xlsx", "A").row("E12000002", "North West", 1).table();
    assertThat(rezoned(table).said()).isEqualTo("how.");
    Rezoned caveat =
        new Rezoned(
            table,
            List.of(""),
            List.of(List.of()),
            "lookup",
            "how",
            "best fit",
            "source",
            List.of("one note", "another"),
            Map.of(),
            List.of());
    assertThat(caveat.said()).isEqualTo("how: best fit. one note. another.");
  }
}
