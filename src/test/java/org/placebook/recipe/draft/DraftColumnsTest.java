package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeTable;
import org.placebook.recipe.draft.DraftColumns.Member;
import org.placebook.recipe.spread.Spreads;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/** The columns that a drafted list takes, and what finished sheets call them. */
class DraftColumnsTest {

  private static DraftColumns of(Table table) {
    DraftTable drafted = DraftTable.of(table, Answers.NONE, DraftNames.ONLY, new Spreads());
    return DraftColumns.of(drafted.matched(table, List.of()), table.figures());
  }

  private static DraftColumns of(String... headings) {
    double[] ones = new double[headings.length];
    Arrays.fill(ones, 1);
    return of(new FakeTable("f.xlsx", headings).row("", "x", ones).row("", "y", ones).table());
  }

  private static List<String> labels(DraftColumns columns) {
    return columns.members().stream().map(Member::label).toList();
  }

  @Test
  void areCalledInPlainWordsUnlessAnotherIs() {
    assertThat(labels(of("4 : Making (C)", "Column Labels | Retail", "Farms (A)")))
        .containsExactly("Making", "Retail", "Farms");
    DraftColumns alike = of("1 : Making", "2 : Making", "3 : making");
    assertThat(labels(alike)).containsExactly("Making", "2 : Making", "3 : making");
    assertThat(alike.leftOut()).isEmpty();
  }

  @Test
  void areLeftOutWhereAListCannotNameThem() {
    DraftColumns columns = of("A", "B .. C", "D… E", "{each}", "F");
    assertThat(labels(columns)).containsExactly("A", "F");
    assertThat(columns.leftOut()).containsExactly("B .. C", "D… E", "{each}");
    assertThat(of("A", "").leftOut()).containsExactly("a column without heading");
    DraftColumns twice = of("A", "A", "B");
    assertThat(labels(twice)).containsExactly("B");
    assertThat(twice.leftOut()).containsExactly("A", "A");
  }

  @Test
  void areLeftOutWhereTheyHoldNoFigure() {
    Table table =
        new FakeTable("f.xlsx", "None", "One", "All")
            .row("", "x", Double.NaN, Double.NaN, 1)
            .row("", "y", Double.NaN, 2, 3)
            .table();
    assertThat(labels(of(table))).containsExactly("One", "All");
    assertThat(of(table).leftOut()).containsExactly("None");
  }

  @Test
  void sayTheMinutesThatLengthsOfTimeAreReadAs() {
    Table table = new FakeTable("f.xlsx", "First call", "Arrival (min)").row("", "x", 1, 2).table();
    List<FigureColumn> timed =
        table.figures().stream()
            .map(
                c ->
                    new FigureColumn(
                        c.heading(), "minutes", c.position(), new double[] {1}, Map.of()))
            .toList();
    assertThat(labels(of(table.with(timed))))
        .containsExactly("First call (minutes)", "Arrival (min)");
    assertThat(labels(of("First call"))).containsExactly("First call");
  }

  @Test
  void areReferredToWithAnApostropheBeforeWhatBracketsHold() {
    Member member = of("Men's [all] #1", "B").members().get(0);
    assertThat(member.reference()).isEqualTo("table[Men''s '[all'] '#1]");
  }

  @Test
  void areFoundAgainByTheColumn() {
    Table table = new FakeTable("f.xlsx", "A", "B", "B").row("", "x", 1, 2, 3).table();
    DraftColumns columns = of(table);
    assertThat(columns.member(table.figures().get(0))).map(Member::label).contains("A");
    assertThat(columns.member(table.figures().get(1))).isEmpty();
  }
}
