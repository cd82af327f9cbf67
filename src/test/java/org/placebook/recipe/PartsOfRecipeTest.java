package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.word.ChartKind;
import org.placebook.table.Place;

/** The small parts of a recipe: lists, areas, charts, columns. */
class PartsOfRecipeTest {
  private static final Place PLACE = Place.file("recipe.xlsx");

  @Test
  void aListHasLabelsIfEachMemberIsOneColumn() {
    ListMember labelled = member(new ListMember.Columns.One("4 : Manufacturing (C)"), "Making");
    ListMember plain = member(new ListMember.Columns.One("7 : Retail (Part G)"), "");
    ListMember run = member(new ListMember.Columns.Run("A", "B"), "");
    assertThat(new NamedList("sectors", List.of(labelled, plain)).labels())
        .contains(List.of("Making", "Retail"));
    assertThat(new NamedList("sectors", List.of(labelled, run)).labels()).isEmpty();
    assertThat(
            new NamedList("all", List.of(member(new ListMember.Columns.AllButTotal(), "x")))
                .labels())
        .isEmpty();
  }

  private static ListMember member(ListMember.Columns columns, String label) {
    return new ListMember(Optional.empty(), columns, label, PLACE);
  }

  @Test
  void anAreaIsShownByNameAndCodeButNoneTwice() {
    ScopeArea bolton = new ScopeArea("E08000001", "Bolton", "", List.of());
    assertThat(bolton.shown()).isEqualTo("Bolton (E08000001)");
    assertThat(bolton.named("E08000001").shown()).isEqualTo("E08000001");
    assertThat(bolton.coded("").shown()).isEqualTo("Bolton");
    assertThat(bolton.coded("").coded("E08000001")).isEqualTo(bolton);
  }

  @Test
  void aChartIsOfTheHeadingsThatStandApartBySemicolons() {
    assertThat(chart("2021; 2022 ;;2023").headings()).containsExactly("2021", "2022", "2023");
    assertThat(chart("").headings()).isEmpty();
    assertThat(chart("Strong Pairs").isOfStrongPairs()).isTrue();
    assertThat(chart("Jobs").isOfStrongPairs()).isFalse();
  }

  private static ChartSpec chart(String of) {
    return new ChartSpec("T", ChartKind.LINE, of, "", "", "", "", "", PLACE);
  }

  @Test
  void rowsAreCountedWhereValuesSaysSo() {
    assertThat(spreading("Rows").countsRows()).isTrue();
    assertThat(spreading("Figure", "rows").countsRows()).isTrue();
    assertThat(spreading("Figure").countsRows()).isFalse();
    assertThat(spreading("Figure").isEmpty()).isFalse();
    assertThat(spreading().isEmpty()).isTrue();
  }

  private static Spreading spreading(String... values) {
    return new Spreading(List.of(), List.of(values), List.of(), false, List.of());
  }

  @Test
  void conditionsAndWeightsAreShownAsTheRecipeHasThem() {
    assertThat(new Spreading.Condition("Age", "16-64 or 65+")).hasToString("Age = 16-64 or 65+");
    assertThat(new Boundaries.Weight(Optional.of("people"), "Residents"))
        .hasToString("people[Residents]");
    assertThat(new Boundaries.Weight(Optional.empty(), "Residents")).hasToString("[Residents]");
    assertThat(new Boundaries(List.of("district now", "ward 2024"), Optional.empty(), true).words())
        .isEqualTo("district now; ward 2024");
  }

  @Test
  void plainTablesAndColumnsSayNothingButWhatTheyAreCalled() {
    TableSpec table = TableSpec.plain("Table 1", "Jobs", PLACE);
    assertThat(table.rows()).isEqualTo(new RowKind.Areas());
    assertThat(table.columns()).isEmpty();
    assertThat(table.titled("Homes").title()).isEqualTo("Homes");
    assertThat(table.titled("Homes").titled("Jobs")).isEqualTo(table);
    ColumnSpec column = ColumnSpec.plain("Table 1", "{each}\n(%)", Format.WHOLE, PLACE);
    assertThat(column.format()).isEqualTo(Format.WHOLE);
    assertThat(column.heading("Retail")).isEqualTo("Retail\n(%)");
  }

  @Test
  void aColumnThatAListNamesTwiceIsToldWithThePlaceOfTheFirst() {
    Place first = Place.cell("recipe.xlsx", "Lists", 4, 3);
    assertThat(ListMember.twice("sectors", "7 : Retail (Part G)", first))
        .startsWith("The list 'sectors' names the column 'Retail' twice: it stands in C4 already");
  }
}
