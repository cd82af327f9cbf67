package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placebook.table.FigureColumn;
import org.placebook.table.Orientation;
import org.placebook.table.Table;

/** Areas across, in a row of their own above labelled headings. */
class AreaHeadingsTest {
  private static Table read(String... lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(List.of(lines))).tables().get(0);
  }

  private static List<String> headings(Table table) {
    return table.figures().stream().map(FigureColumn::heading).toList();
  }

  @Test
  void anAreaOverEachColumnIsPartOfItsHeading() {
    Table table =
        read(
            "Jobs by industry",
            "Name | Hartlepool | Middlesbrough",
            "Industry | Old | New",
            "Farming | 10 | 12",
            "Retail | 50 | 52",
            "Care | 70 | 90");
    assertThat(headings(table)).containsExactly("Hartlepool | Old", "Middlesbrough | New");
    assertThat(table.title()).isEqualTo("Jobs by industry");
    assertThat(table.orientation()).isEqualTo(Orientation.AREAS_ACROSS);
  }

  @Test
  void areasOverSomeOfTheColumnsOnlyAreALineAboveTheTable() {
    Table table =
        read(
            "Places | Hartlepool | Middlesbrough",
            "Industry | Old | New | Change",
            "Farming | 10 | 12 | 2",
            "Retail | 50 | 52 | 2",
            "Care | 70 | 90 | 20");
    assertThat(headings(table)).containsExactly("Old", "New", "Change");
  }

  @Test
  void aLineOfAreasFurtherUpIsNoHeading() {
    Table table =
        read(
            "Places | Hartlepool | Middlesbrough",
            "",
            "Industry | Old | New",
            "Farming | 10 | 12",
            "Retail | 50 | 52",
            "Care | 70 | 90");
    assertThat(headings(table)).containsExactly("Old", "New");
  }
}
