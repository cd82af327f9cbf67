package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeTable;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/** What columns of figures are, as far as their table tells. */
class FigureKindTest {

  /** A country, which has the most, and two of its areas. */
  private static FakeTable table(String title) {
    return new FakeTable("f.xlsx", "Jobs", "Area", "Rate", "Share (%)", "Score", "2019", "2020")
        .title(title)
        .row("E92000001", "England", 30, 30.5, 9, 9, 20, 30, 31)
        .row("E08000001", "Bolton", 20, 20.5, 8, 8, 21, 20, 21)
        .row("E08000002", "Bury", 10, 10, 7, 7, 19, 10, 11);
  }

  private static FigureKind kind(String title, Integer... standards) {
    Table table = table(title).table();
    return FigureKind.of(table, table.figures(), Set.of(standards));
  }

  private static List<String> named(Collection<FigureColumn> columns) {
    return columns.stream().map(FigureColumn::heading).sorted().toList();
  }

  @Test
  void wholeFiguresThatNothingCallsARateAreCounts() {
    FigureKind kind = kind("Things");
    assertThat(named(kind.counts())).containsExactly("2019", "2020", "Jobs");
    assertThat(named(kind.comparable())).containsExactly("Area", "Rate", "Score", "Share (%)");
    assertThat(named(kind.additive())).containsExactly("Area", "Jobs");
    assertThat(kind.hasCountry()).isFalse();
  }

  /** A score lies among those of the areas; beside a country decimals may be amounts. */
  @Test
  void aCountryTellsCountsByTheirSize() {
    FigureKind kind = kind("Things", 0);
    assertThat(named(kind.counts())).containsExactly("2019", "2020", "Jobs");
    assertThat(named(kind.comparable())).containsExactly("Rate", "Score", "Share (%)");
    assertThat(kind.hasCountry()).isTrue();
  }

  @Test
  void underATitleOfRatesNothingAddsUp() {
    FigureKind kind = kind("Rates of things", 0);
    assertThat(kind.additive()).isEmpty();
    assertThat(named(kind.comparable())).contains("Area");
    assertThat(named(kind("Per cent of things", 0).comparable())).contains("Area");
  }

  /** A country with no more than its largest area may have as many. */
  @Test
  void aCountryWithAsManyAsAnAreaIsACountry() {
    Table table =
        new FakeTable("f.xlsx", "As many", "Fewer", "Unknown")
            .row("E92000001", "England", 20, 19, Double.NaN)
            .row("E08000001", "Bolton", 20, 20, 20)
            .table();
    FigureKind kind = FigureKind.of(table, table.figures(), Set.of(0));
    assertThat(named(kind.counts())).containsExactly("As many", "Unknown");
  }
}
