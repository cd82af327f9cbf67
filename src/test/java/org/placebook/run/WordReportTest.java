package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
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

  @Test
  void isTheSameTwice() {
    assertThat(report("one")).hasSameBinaryContentAs(report("two"));
  }
}
