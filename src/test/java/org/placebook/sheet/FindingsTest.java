package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placebook.sheet.WorkbookZip.outside;
import static org.placebook.sheet.WorkbookZip.relationship;
import static org.placebook.sheet.WorkbookZip.relationships;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;

/** What is said of a workbook besides its cells. */
final class FindingsTest {
  private static final String ONE = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
  private static final String SHEET = relationship("rId1", "worksheet", "worksheets/sheet1.xml");

  @TempDir Path folder;

  private List<String> findings(WorkbookZip workbook, String name) throws Exception {
    try (SpreadsheetFile opened =
        Spreadsheets.open(workbook.write(folder.resolve(name)), Limits.DEFAULT)) {
      return opened.findings().stream().map(Finding::toString).toList();
    }
  }

  @Test
  void aPlainWorkbookHasNone() throws Exception {
    assertThat(findings(WorkbookZip.ofRows(ONE), "plain.xlsx")).isEmpty();
  }

  @Test
  void hiddenSheetsAreReadAndSaid() throws Exception {
    WorkbookZip workbook =
        WorkbookZip.ofRows(ONE)
            .with(
                "xl/workbook.xml",
                WorkbookZip.workbook(
                    "<sheet name=\"Shown\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Hid\""
                        + " sheetId=\"2\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Deep \""
                        + " sheetId=\"3\" state=\"veryHidden\" r:id=\"rId1\"/>"));
    assertThat(findings(workbook, "hidden.xlsx"))
        .satisfiesExactly(
            one -> assertThat(one).contains("sheet Hid").contains("is hidden in Excel"),
            two -> assertThat(two).contains("sheet Deep ").contains("veryHidden"));
    try (SpreadsheetFile opened =
        Spreadsheets.open(folder.resolve("hidden.xlsx"), Limits.DEFAULT)) {
      assertThat(opened.sheets())
          .containsExactly(
              new SheetInfo("Shown", false),
              new SheetInfo("Hid", true),
              new SheetInfo("Deep ", true));
    }
  }

  @Test
  void chartSheetsAreLeftOut() throws Exception {
    WorkbookZip workbook =
        WorkbookZip.ofRows(ONE)
            .with(
                "xl/workbook.xml",
                WorkbookZip.workbook(
                    "<sheet name=\"Chart\" sheetId=\"1\" r:id=\"rId9\"/>"
                        + "<sheet name=\"Data\" sheetId=\"2\" r:id=\"rId1\"/>"))
            .with(
                "xl/_rels/workbook.xml.rels",
                relationships(SHEET, relationship("rId9", "chartsheet", "chartsheets/sheet1.xml")));
    try (SpreadsheetFile opened =
        Spreadsheets.open(workbook.write(folder.resolve("chart.xlsx")), Limits.DEFAULT)) {
      assertThat(opened.sheets()).containsExactly(new SheetInfo("Data", false));
      assertThat(opened.grid(0).number(1, 1)).isEqualTo(1);
    }
  }

  @Test
  void macrosAreNotRun() throws Exception {
    WorkbookZip workbook =
        WorkbookZip.ofRows(ONE)
            .with(
                "[Content_Types].xml",
                WorkbookZip.contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))
            .with(
                "xl/_rels/workbook.xml.rels",
                relationships(SHEET, relationship("rId5", "vbaProject", "vbaProject.bin")))
            .with("xl/vbaProject.bin", "never run");
    assertThat(findings(workbook, "macro.xlsm"))
        .singleElement()
        .asString()
        .contains("holds macros. They were not run.");
  }

  @Test
  void otherWorkbooksAreNotOpened() throws Exception {
    WorkbookZip workbook =
        WorkbookZip.ofRows(ONE)
            .with(
                "xl/_rels/workbook.xml.rels",
                relationships(SHEET, relationship("rId5", "externalLink", "externalLinks/e1.xml")))
            .with("xl/externalLinks/e1.xml", "<externalLink><externalBook/></externalLink>")
            .with(
                "xl/externalLinks/_rels/e1.xml.rels",
                relationships(outside("rId1", "externalLinkPath", "file:///secret.xls")));
    assertThat(findings(workbook, "linked.xlsx"))
        .singleElement()
        .asString()
        .contains("refer to another workbook (file:///secret.xls). It was not opened");
  }

  @Test
  void otherProgramsAreNotAsked() throws Exception {
    WorkbookZip workbook =
        WorkbookZip.ofRows(ONE)
            .with(
                "xl/_rels/workbook.xml.rels",
                relationships(SHEET, relationship("rId5", "externalLink", "externalLinks/e1.xml")))
            .with(
                "xl/externalLinks/e1.xml",
                "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>");
    assertThat(findings(workbook, "dde.xlsx"))
        .singleElement()
        .asString()
        .contains("DDE, 'cmd' '/c calc'")
        .contains("was not asked");
  }

  @Test
  void remotePicturesAreNotFetched() throws Exception {
    WorkbookZip workbook =
        WorkbookZip.ofRows(ONE)
            .with(
                "xl/drawings/_rels/drawing1.xml.rels",
                relationships(outside("rId1", "image", "http://192.0.2.1/pixel.png")));
    assertThat(findings(workbook, "picture.xlsx"))
        .singleElement()
        .asString()
        .contains("http://192.0.2.1/pixel.png")
        .contains("was not fetched");
  }

  @Test
  void aMisleadingNameIsSaid() throws Exception {
    assertThat(findings(WorkbookZip.ofRows(ONE), "really.xls"))
        .singleElement()
        .asString()
        .contains("ends in .xls, but the file is an Excel workbook (.xlsx)");
  }
}
