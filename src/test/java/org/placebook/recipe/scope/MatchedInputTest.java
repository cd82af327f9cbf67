package org.placebook.recipe.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Boundaries;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.Total;
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
    return new ScopeArea(code, name, "", List.of(), Place.file("recipe.xlsx"));
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
}
