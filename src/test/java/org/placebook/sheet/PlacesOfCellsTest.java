package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.features.Spreadsheets;

/** Where the cells of an xlsx sheet stand. */
final class PlacesOfCellsTest {
  @TempDir Path folder;

  @Test
  void rowsAndCellsWithoutNumbersFollowEachOther() throws Exception {
    assertThat(
            WorkbookZip.ofRows(
                    "<row><c><v>1</v></c><c><v>2</v></c></row>"
                        + "<row r=\"4\"><c r=\"C4\"><v>3</v></c><c><v>4</v></c></row>"
                        + "<row><c><v>5</v></c></row>")
                .lines(folder))
        .containsExactly("A1 NUMBER 1", "B1 NUMBER 2", "C4 NUMBER 3", "D4 NUMBER 4", "A5 NUMBER 5");
  }

  @Test
  void theStatedDimensionIsIgnored() throws Exception {
    Grid grid =
        WorkbookZip.ofSheet(
                "<worksheet xmlns=\""
                    + WorkbookZip.MAIN
                    + "\"><dimension ref=\"A1\"/><sheetData><row r=\"9\"><c r=\"CA9\"><v>1</v></c>"
                    + "</row></sheetData></worksheet>")
            .read(folder);
    assertThat(grid.lastRow()).isEqualTo(9);
    assertThat(grid.lastColumn()).isEqualTo(79);
  }

  @Test
  void cellsInTheLastCornerCostNoMore() throws Exception {
    StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    rows.append("<row r=\"1048576\">");
    for (int column = 1; column <= 16_384; column++) {
      rows.append(
          "<c r=\"%s1048576\"><v>1</v></c>".formatted(org.placebook.table.Letters.of(column)));
    }
    Path file =
        WorkbookZip.ofRows(rows.append("</row>").toString()).write(folder.resolve("far.xlsx"));
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      Grid grid = opened.grid(0);
      assertThat(grid.number(1_048_576, 16_384)).isEqualTo(1);
      assertThat(grid.kind(1_048_575, 16_384)).isEqualTo(CellKind.BLANK);
      assertThat(grid.kind(2_000_000, 20_000)).isEqualTo(CellKind.BLANK);
    }
  }

  @Test
  void gapsInAColumnAreBlank() throws Exception {
    Grid grid =
        WorkbookZip.ofRows(
                "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"><v>3</v></c>"
                    + "</row><row r=\"7\"><c r=\"A7\"><v>7</v></c></row><row r=\"8\"><c r=\"A8\">"
                    + "<v>8</v></c></row>")
            .read(folder);
    for (int row = 1; row <= 9; row++) {
      boolean there = row == 2 || row == 3 || row == 7 || row == 8;
      assertThat(grid.text(row, 1)).isEqualTo(there ? String.valueOf(row) : "");
    }
  }

  @Test
  void rowsOutOfOrderAreSortedAndTheLaterOfTwoCellsStays() throws Exception {
    assertThat(
            WorkbookZip.ofRows(
                    "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r=\"1\"><c"
                        + " r=\"A1\"><v>1</v></c></row><row r=\"3\"><c"
                        + " r=\"A3\"><v>33</v></c></row>")
                .lines(folder))
        .containsExactly("A1 NUMBER 1", "A3 NUMBER 33");
  }

  @Test
  void aCellOutsideTheSheetIsRefused() {
    assertThatThrownBy(
            () -> WorkbookZip.ofRows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>").read(folder))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("a sheet ends at row 1,048,576, column 16,384");
    assertThatThrownBy(
            () ->
                WorkbookZip.ofRows("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")
                    .read(folder))
        .isInstanceOf(UnreadableFile.class);
  }

  @Test
  void aSheetWithoutRowsIsEmpty() throws Exception {
    Grid grid =
        WorkbookZip.ofSheet(
                "<worksheet xmlns=\"" + WorkbookZip.MAIN + "\"><sheetData/></worksheet>")
            .read(folder);
    assertThat(grid.lastRow()).isZero();
    assertThat(grid.lastColumn()).isZero();
  }
}
