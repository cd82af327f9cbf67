package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Main points and Summary as a Word document. */
class WordReportTest {
  @TempDir Path folder;

  private Path report(String name) {
    Request request =
        new Request(
                List.of(Path.of("samples", "levelling-up")),
                Optional.of(Path.of("templates", "levelling-up.xlsx")),
                folder.resolve(name),
                new Extras(false, false, true))
            .about(Optional.of("E06000023"));
    Outcome outcome = Run.process(request, Progress.SILENT);
    return ((Outcome.Finished) outcome).reports().get(0);
  }

  @Test
  void hasHeadingsAsStylesTwoTablesAndAPictureThatIsTold() throws IOException {
    Path file = report("once");
    assertThat(file.getFileName().toString()).isEqualTo("levelling-up-report.docx");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      List<String> styles =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getStyle)
              .filter(style -> style != null)
              .toList();
      assertThat(styles).startsWith("Heading1").contains("Heading2", "ListBullet");
      assertThat(styles).filteredOn("ListBullet"::equals).hasSizeBetween(1, 6);
      assertThat(document.getTables()).hasSize(2);
      assertThat(document.getTables().get(0).getText())
          .contains("Level 4 and above")
          .contains("32.8%")
          .contains("5 of 37");
      assertThat(document.getAllPictures()).hasSize(1);
      assertThat(document.getDocument().xmlText()).contains("descr=\"Spine chart of 25 rows");
      assertThat(document.getProperties().getCoreProperties().getTitle()).contains("2011 and 2019");
    }
  }

  /** Ten points take five to six points a letter; the grid counts in twentieths of one. */
  @Test
  void noWordIsBroken() throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(report("widths")))) {
      for (XWPFTable table : document.getTables()) {
        var grid = table.getCTTbl().getTblGrid();
        for (XWPFTableRow row : table.getRows()) {
          assertThat(row.isCantSplitRow()).isTrue();
          for (int i = 0; i < row.getTableCells().size(); i++) {
            int width = ((BigInteger) grid.getGridColArray(i).getW()).intValue();
            for (String word : row.getCell(i).getText().split("\\s+", -1)) {
              assertThat(word.length() * (row.isRepeatHeader() ? 118 : 100))
                  .as(word)
                  .isLessThan(width);
            }
          }
        }
      }
    }
  }

  @Test
  void isTheSameTwice() {
    assertThat(report("one")).hasSameBinaryContentAs(report("two"));
  }
}
