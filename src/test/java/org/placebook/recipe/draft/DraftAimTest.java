package org.placebook.recipe.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.recipe.FakeTable;
import org.placebook.table.Table;

/** What tells a table from others that look alike, so that its draft finds it again. */
class DraftAimTest {

  private static FakeTable homes(String file, String... headings) {
    return new FakeTable(file, headings.length == 0 ? new String[] {"Owned"} : headings)
        .title("Homes; by tenure");
  }

  private static Table of(FakeTable table) {
    return table.row("E08000001", "Bolton", 1, 2, 3).table();
  }

  private static DraftAim aim(Table table, Table... others) {
    return DraftAim.at(table, List.of(others));
  }

  @Test
  void isItsTitleWhereItStandsAlone() {
    Table table = of(homes("a.csv"));
    assertThat(aim(table, table)).isEqualTo(new DraftAim("Homes  by tenure", ""));
    assertThat(aim(of(new FakeTable("a.csv", "Owned")))).isEqualTo(new DraftAim("", ""));
  }

  @Test
  void mindsNoTableOfAnotherTitle() {
    Table other = of(homes("b.csv").title("People").fact("date", "2021"));
    assertThat(aim(of(homes("a.csv").fact("date", "2020")), other).lookFor())
        .isEqualTo("Homes  by tenure");
  }

  @Test
  void isItsSheetWhereAnotherSheetOfTheFileHasSuchATable() {
    Table first = of(homes("a.xlsx").sheet("2020"));
    Table second = of(homes("a.xlsx").sheet("2021"));
    assertThat(aim(second, first, second)).isEqualTo(new DraftAim("Homes  by tenure", "2021"));
    assertThat(aim(second, of(homes("b.xlsx", "Rented").sheet("2020"))).sheet()).isEmpty();
  }

  @Test
  void isTheFactThatATableBesideItDoesNotHave() {
    Table first = of(homes("a.xlsx").fact("units", "homes").fact("year", "2020"));
    Table second =
        of(homes("a.xlsx").headerIn(30).fact("units", "homes").fact("year", "2021; est"));
    assertThat(aim(second, first, second).lookFor()).isEqualTo("Homes  by tenure; year 2021  est");
    Table withoutYear = of(homes("a.xlsx").headerIn(30).fact("units", "homes"));
    assertThat(aim(first, withoutYear).lookFor()).isEqualTo("Homes  by tenure; year 2020");
  }

  @Test
  void isAHeadingThatATableOfAnotherFileLacksOrElseTheFile() {
    Table one = of(homes("homes-owned.csv", "All", "Owned"));
    Table other = of(homes("homes-rented.csv", "All", "Rented"));
    assertThat(aim(one, other).lookFor()).isEqualTo("Homes  by tenure; Owned");
    assertThat(aim(of(homes("homes-2021.csv", "All", "Rented")), other).lookFor())
        .isEqualTo("Homes  by tenure; homes 2021");
    Table text = of(homes("c.csv", "All", "Rented").namesUnder("ward"));
    assertThat(aim(text, other).lookFor()).isEqualTo("Homes  by tenure; c");
  }
}
