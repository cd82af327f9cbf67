package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.sheet.features.Spreadsheets;

/** The same two cells in XML as few programs write it; both readers must find them. */
final class UnusualXmlTest {
  private static final String USUAL =
      "<worksheet xmlns=\""
          + WorkbookZip.MAIN
          + "\"><sheetData>"
          + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>R&amp;D</v></c><c r=\"B1\"><v>7</v></c></row>"
          + "</sheetData></worksheet>";

  @TempDir Path folder;

  static Stream<String> forms() {
    return Stream.of(
        USUAL,
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" + USUAL,
        "<?xml version='1.0' encoding='utf-8'?>" + USUAL,
        "\uFEFF" + USUAL,
        USUAL.replace("xmlns=", "xmlns:x=").replace("</", "</x:").replaceAll("<(?!/)", "<x:"),
        USUAL.replace("R&amp;D", "<![CDATA[R&D]]>"),
        USUAL.replace("R&amp;D", "R&#38;D"),
        USUAL.replace("R&amp;D", "R&#x26;D"),
        USUAL.replace("<v>7", "<v><!-- seven -->7"),
        USUAL.replace("<row", "<!-- a row --><row"),
        USUAL.replace("<sheetData>", "<!-- <sheetData> --><sheetData>"),
        USUAL.replace('"', '\''),
        USUAL.replace("><", ">\n\t<"),
        USUAL.replace("<v>", "<v xml:space=\"preserve\">"),
        USUAL.replace("<c ", "<c cm=\"1\" vm='2' ").replace("</c>", "</c >"),
        USUAL.replace("<row ", "<row x14ac:dyDescent=\"0.2\" xmlns:x14ac=\"urn:x\" a=\"&lt;>\" "),
        USUAL.replace("</c></row>", "</c><extLst><ext uri=\"u\"><c/></ext></extLst></row>"),
        USUAL.replace("</v></c></row>", "</v><extLst/></c></row>"),
        USUAL.replace("<v>7", "<f>1&lt;2</f><v>7").replace("<f>1&lt;2</f>", ""),
        USUAL.replace("r=\"A1\" ", "").replace("r=\"B1\"", ""));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsAsUsual(String sheet) throws Exception {
    assertThat(WorkbookZip.ofSheet(sheet).lines(folder))
        .containsExactly("A1 TEXT R&D", "B1 NUMBER 7");
  }

  @Test
  void otherEncodings() throws Exception {
    String sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + USUAL.replace("D<", "Dé<");
    List<String> lines =
        WorkbookZip.ofSheet("")
            .with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16))
            .lines(folder);
    assertThat(lines).containsExactly("A1 TEXT R&Dé", "B1 NUMBER 7");
    String latin = sheet.replace("UTF-16", "ISO-8859-1");
    assertThat(
            WorkbookZip.ofSheet("")
                .with("xl/worksheets/sheet1.xml", latin.getBytes(StandardCharsets.ISO_8859_1))
                .lines(folder))
        .containsExactly("A1 TEXT R&Dé", "B1 NUMBER 7");
  }

  @Test
  void strictWorkbooksDifferInTheirNamespacesAlone() throws Exception {
    String strict = "http://purl.oclc.org/ooxml/";
    Path file =
        WorkbookZip.ofSheet(USUAL.replace(WorkbookZip.MAIN, strict + "spreadsheetml/main"))
            .with(
                "_rels/.rels",
                WorkbookZip.relationships(
                        WorkbookZip.relationship("rId1", "officeDocument", "/xl/workbook.xml"))
                    .replace(WorkbookZip.RELATIONSHIPS, strict + "officeDocument/relationships"))
            .with(
                "xl/_rels/workbook.xml.rels",
                WorkbookZip.relationships(
                        WorkbookZip.relationship("rId1", "worksheet", "/xl/worksheets/sheet1.xml"))
                    .replace(WorkbookZip.RELATIONSHIPS, strict + "officeDocument/relationships"))
            .with(
                "xl/workbook.xml",
                WorkbookZip.workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>")
                    .replace(WorkbookZip.RELATIONSHIPS, strict + "officeDocument/relationships")
                    .replace(WorkbookZip.MAIN, strict + "spreadsheetml/main"))
            .write(folder.resolve("strict.xlsx"));
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(Grids.describe(opened.grid(0))).containsExactly("A1 TEXT R&D", "B1 NUMBER 7");
    }
  }

  @Test
  void manyEntitiesInOnePartAreNoAttack() throws Exception {
    String text = "<t>" + "&amp;".repeat(300_000) + "</t>";
    assertThat(
            WorkbookZip.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .sharing(text)
                .read(folder)
                .text(1, 1))
        .hasSize(300_000);
  }
}
