package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    WorkbookZip noughts =
        WorkbookZip.ofRows(("<row>" + "<c><v>0</v></c>".repeat(50) + "</row>").repeat(5000));
    Grid grid = read(noughts);
    int unpacked = noughts.part("xl/worksheets/sheet1.xml").length;
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
}
