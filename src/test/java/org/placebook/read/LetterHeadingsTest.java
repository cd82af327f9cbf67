package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;
import org.placebook.table.Table;

/** Letters that stand for missing figures may head columns too. */
class LetterHeadingsTest {
  private static List<Table> read(String... lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(List.of(lines))).tables();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x | y", "c | x", "z | low", "u | c"})
  void lettersAboveTheFirstAreaHeadItsColumns(String letters) {
    Table table =
        read(
                "Table 4",
                "Place | " + letters,
                "Area 1 | 12 | 30",
                "Area 2 | 14 | c",
                "Area 3 | 9 | 31")
            .get(0);
    assertThat(String.join(" | ", table.figures().stream().map(FigureColumn::heading).toList()))
        .isEqualTo(letters);
    assertThat(table.rows()).hasSize(3);
  }

  @Test
  void lettersInTheFirstAreasRowStandForItsFigures() {
    Table table =
        read("Table 4", "Place | X | Y", "Area 1 | c | x", "Area 2 | 14 | 31", "Area 3 | 9 | 30")
            .get(0);
    assertThat(table.rows()).hasSize(3);
    assertThat(table.figures().get(0).isMissing(0, Reason.CONFIDENTIAL)).isTrue();
  }

  @Test
  void lettersOfAnAreaAreNoHeadingsForWantOfOthers() {
    assertThat(read("Table 4", "Area 1 | c | x", "Area 2 | 14 | 31", "Area 3 | 9 | 30")).isEmpty();
  }

  @Test
  void oneRangeInAllRowsButOneIsOfFigures() {
    Table table =
        read(
                "Place | X | Y",
                "Area 1 | 1-4 | 7",
                "Area 2 | 14 | 31",
                "Area 3 | 1-4 | 30",
                "Area 4 | 1-4 | 22")
            .get(0);
    FigureColumn first = table.figures().get(0);
    assertThat(first.heading()).isEqualTo("X");
    assertThat(first.number(1)).isEqualTo(14);
    assertThat(first.isMissing(0, Reason.CONFIDENTIAL)).isTrue();
  }

  @Test
  void severalRangesBesideFiguresAreLabels() {
    Table table =
        read(
                "Place | Size | Y",
                "Area 1 | 1-4 | 7",
                "Area 2 | 5-9 | 31",
                "Area 3 | 10 | 30",
                "Area 4 | 1-4 | 22")
            .get(0);
    assertThat(table.figures()).hasSize(1);
  }
}
