package org.placebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.Limits;

/** Rule 25 in an OpenDocument spreadsheet, whose charts are objects in folders of their own. */
class OdsChartsTest {
  private static final String SPACES =
      """
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
      xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0" \
      xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
      xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3\"""";

  private static final String CELL =
      "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";
  private static final String FIGURE =
      "<table:table-cell office:value-type=\"float\" office:value=\"%1$s\"><text:p>%1$s</text:p>"
          + "</table:table-cell>";

  @TempDir private Path folder = Path.of("");

  private List<String> found(String alt, String title, String axisTitle, String cells)
      throws Exception {
    String rows =
        "<table:table-row>"
            + CELL.formatted("Area")
            + CELL.formatted("People")
            + "</table:table-row><table:table-row>"
            + CELL.formatted("Bury")
            + FIGURE.formatted(7)
            + "</table:table-row>";
    String content =
        "<office:document-content %s><office:body><office:spreadsheet>".formatted(SPACES)
            + "<table:table table:name=\"Data\"><table:shapes><draw:frame draw:name=\"Bars\">"
            + "<draw:object xlink:href=\"./Object 1\"/>"
            + alt
            + "</draw:frame></table:shapes>"
            + rows
            + "</table:table>"
            + "<table:database-ranges><table:database-range table:name=\"tbl\""
            + " table:target-range-address=\"Data.A1:Data.B2\"/></table:database-ranges>"
            + "</office:spreadsheet></office:body></office:document-content>";
    String chart =
        "<office:document-content %s><office:body><office:chart><chart:chart>".formatted(SPACES)
            + title
            + "<chart:plot-area><chart:axis chart:dimension=\"y\">"
            + axisTitle
            + "</chart:axis><chart:series chart:values-cell-range-address=\""
            + cells
            + "\"/></chart:plot-area></chart:chart></office:chart></office:body>"
            + "</office:document-content>";
    Path file = written(content, chart);
    return Checker.check(file, Limits.DEFAULT).stream()
        .filter(result -> result.rule().number() == 25)
        .map(CheckResult::found)
        .toList();
  }

  private Path written(String content, String chart) throws IOException {
    Path file = folder.resolve("chart.ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
      part(zip, "content.xml", content);
      part(zip, "Object 1/content.xml", chart);
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final String ALT = "<svg:desc>Bars of people by area</svg:desc>";
  private static final String TITLE = "<chart:title><text:p>People</text:p></chart:title>";

  @Test
  void aChartWithTitlesAndAltTextWhoseFiguresAreInATableIsLeftInPeace() throws Exception {
    assertThat(found(ALT, TITLE, TITLE, "Data.B2:Data.B2")).isEmpty();
  }

  @Test
  void eachOmissionIsFound() throws Exception {
    assertThat(found("", TITLE, TITLE, "Data.B2:Data.B2")).hasSize(1);
    assertThat(found(ALT, "", TITLE, "Data.B2:Data.B2")).hasSize(1);
    assertThat(found(ALT, TITLE, "", "Data.B2:Data.B2")).hasSize(1);
    assertThat(found(ALT, TITLE, TITLE, "Data.F2:Data.F9")).hasSize(1);
  }
}
