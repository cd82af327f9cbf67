package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.features.Spreadsheets;

/** Sound files that naive limits take for attacks. */
final class GoodFilesTest {
  @TempDir Path folder;

  private Grid read(WorkbookZip workbook) throws Exception {
    try (SpreadsheetFile file =
        Spreadsheets.open(workbook.write(folder.resolve("good.xlsx")), Limits.DEFAULT)) {
      return file.grid(0);
    }
  }

  @Test
  void tableOfNoughtsPacksTwoHundredToOne() throws Exception {
    WorkbookZip zeros =
        WorkbookZip.ofRows(("<row>" + "<c><v>0</v></c>".repeat(50) + "</row>").repeat(5000));
    Grid grid = read(zeros);
    int unpacked = zeros.part("xl/worksheets/sheet1.xml").length;
    assertThat(unpacked / Files.size(folder.resolve("good.xlsx"))).isGreaterThan(200);
    assertThat(grid.lastRow()).isEqualTo(5000);
    assertThat(grid.number(5000, 50)).isZero();
  }

  @Test
  void textsByTheHundredThousand() throws Exception {
    String[] texts =
        IntStream.range(0, 200_000).mapToObj(i -> "<t>Street " + i + "</t>").toArray(String[]::new);
    Grid grid = read(WorkbookZip.ofRows("<row><c t=\"s\"><v>199999</v></c></row>").sharing(texts));
    assertThat(grid.text(1, 1)).isEqualTo("Street 199999");
  }

  @Test
  void textOfExcelsGreatestLength() throws Exception {
    String text = "x".repeat(32_767);
    Grid grid =
        read(
            WorkbookZip.ofRows("<row><c t=\"s\"><v>0</v></c></row>")
                .sharing("<t>" + text + "</t>"));
    assertThat(grid.text(1, 1)).isEqualTo(text);
  }

  /** A stray cell in the last corner spans 17,000,000,000 cells; its row alone is that wide. */
  @Test
  void aCellInTheLastCornerCostsNothing() throws Exception {
    Grid grid =
        read(
            WorkbookZip.ofRows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c></row>"
                    + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>9</v></c></row>"));
    assertThat(grid.lastColumn(1)).isEqualTo(3);
    assertThat(grid.lastColumn(2)).isZero();
    assertThat(grid.lastColumn(1_048_576)).isEqualTo(16_384);
    assertThat(grid.number(1_048_576, 16_384)).isEqualTo(9);
  }

  /** Excel 95 kept macros as sheets; converted workbooks list them still, without a part. */
  @Test
  void aModuleAmongTheSheetsIsPassedOver() throws Exception {
    WorkbookZip workbook =
        WorkbookZip.ofRows("<row><c><v>7</v></c></row>")
            .with(
                "xl/workbook.xml",
                WorkbookZip.workbook(
                    "<sheet name=\"Old\" sheetId=\"2\" r:id=\"\"/>"
                        + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"));
    try (SpreadsheetFile file =
        Spreadsheets.open(workbook.write(folder.resolve("old.xlsx")), Limits.DEFAULT)) {
      assertThat(file.sheets()).extracting(SheetInfo::name).containsExactly("Data");
      assertThat(file.grid(0).number(1, 1)).isEqualTo(7);
      assertThat(file.findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("module of macros"));
    }
  }
}
