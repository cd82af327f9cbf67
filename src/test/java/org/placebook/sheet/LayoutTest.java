package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merged ranges, hidden rows and columns. */
final class LayoutTest {
  private static final String TWO_CELLS =
      "<sheetData><row r=\"8\"><c r=\"B8\"><v>1</v></c><c r=\"C8\"><v>2</v></c></row></sheetData>";

  @TempDir Path folder;

  private Grid read(String before, String after) throws Exception {
    return WorkbookZip.ofSheet(
            "<worksheet xmlns=\"%s\">%s%s%s</worksheet>"
                .formatted(WorkbookZip.MAIN, before, TWO_CELLS, after))
        .read(folder);
  }

  @Test
  void cellsUnderAMergeAreKept() throws Exception {
    Grid grid = read("", "<mergeCells><mergeCell ref=\"B8:C8\"/></mergeCells>");
    assertThat(grid.merges()).containsExactly(new Range(8, 2, 8, 3));
    assertThat(grid.number(8, 3)).isEqualTo(2);
  }

  @Test
  void aMergeOfOneCellIsNone() throws Exception {
    assertThat(read("", "<mergeCells><mergeCell ref=\"B8\"/></mergeCells>").merges()).isEmpty();
  }

  @Test
  void aMergeOutsideTheSheetIsRefused() {
    assertThatThrownBy(() -> read("", "<mergeCells><mergeCell ref=\"B0:C8\"/></mergeCells>"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("outside the sheet");
  }

  @Test
  void hiddenColumns() throws Exception {
    Grid grid =
        read("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"9\"/></cols>", "");
    assertThat(grid.isColumnHidden(1)).isFalse();
    assertThat(grid.isColumnHidden(3)).isTrue();
    assertThat(grid.isColumnHidden(5)).isFalse();
  }

  @Test
  void hiddenRows() throws Exception {
    Grid grid =
        WorkbookZip.ofRows(
                "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                    + "<row r=\"2\" hidden=\"0\"/><row r=\"3\" ht=\"0\"/>")
            .read(folder);
    assertThat(grid.isRowHidden(1)).isTrue();
    assertThat(grid.isRowHidden(2)).isFalse();
    assertThat(grid.isRowHidden(3)).isTrue();
  }

  @Test
  void rowsMayBeHiddenUnlessTheFileListsThem() throws Exception {
    Grid grid = read("<sheetFormatPr defaultRowHeight=\"15\" zeroHeight=\"1\"/>", "");
    assertThat(grid.isRowHidden(7)).isTrue();
    assertThat(grid.isRowHidden(8)).isFalse();
  }
}
