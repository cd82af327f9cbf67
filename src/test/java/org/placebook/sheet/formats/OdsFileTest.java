package org.placebook.sheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grids;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.WorkbookZip;
import org.placebook.sheet.features.Spreadsheets;

/** OpenDocument spreadsheets. */
public final class OdsFileTest {
  private static final String NAMESPACES =
      " xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:fo=\"f\""
          + " xmlns:number=\"n\"";

  @TempDir Path folder;

  private Path file(String styles, String tables) throws Exception {
    return file(folder, styles, tables);
  }

  public static Path file(Path folder, String styles, String tables) throws Exception {
    return new WorkbookZip()
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with(
            "content.xml",
            "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>"
                .formatted(NAMESPACES, styles, tables))
        .write(folder.resolve("test.ods"));
  }

  private List<String> lines(String styles, String rows) throws Exception {
    try (SpreadsheetFile opened =
        Spreadsheets.open(
            file(styles, "<table:table table:name=\"Data\">" + rows + "</table:table>"),
            Limits.DEFAULT)) {
      return Grids.describe(opened.grid(0));
    }
  }

  private List<String> row(String cells) throws Exception {
    return lines("", "<table:table-row>" + cells + "</table:table-row>");
  }

  private static String value(String type, String attribute) {
    return "<table:table-cell office:value-type=\"" + type + "\" " + attribute + "/>";
  }

  @Test
  void values() throws Exception {
    assertThat(
            row(
                value("float", "office:value=\"12.5\"")
                    + value("percentage", "office:value=\"0.25\"")
                    + value("date", "office:date-value=\"2011-03-27\"")
                    + value("time", "office:time-value=\"PT12H00M00S\"")
                    + value("boolean", "office:boolean-value=\"true\"")
                    + "<table:table-cell office:value-type=\"string\"><text:p>York</text:p>"
                    + "</table:table-cell>"))
        .containsExactly(
            "A1 NUMBER 12.5",
            "B1 NUMBER 0.25 %",
            "C1 DATE 40629",
            "D1 DATE 0.5",
            "E1 BOOLEAN TRUE",
            "F1 TEXT York");
  }

  @Test
  void formulasAndTheirErrors() throws Exception {
    assertThat(
            row(
                "<table:table-cell table:formula=\"of:=1+1\" office:value-type=\"float\""
                    + " office:value=\"2\"/><table:table-cell table:formula=\"of:=NA()\""
                    + " office:value-type=\"string\"><text:p>#N/A</text:p></table:table-cell>"))
        .containsExactly("A1 NUMBER 2 formula", "B1 ERROR #N/A formula");
  }

  @Test
  void textsOfSeveralLinesWithBlanksAndComments() throws Exception {
    assertThat(
            row(
                "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>said"
                    + "</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/>b</text:p>"
                    + "<text:p><text:span>c</text:span></text:p></table:table-cell>"))
        .containsExactly("A1 TEXT a  b\nc");
  }

  @Test
  void repeatedCellsAndRows() throws Exception {
    String cell =
        "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\""
            + " office:value=\"1\"/>";
    assertThat(
            lines(
                "",
                "<table:table-row table:number-rows-repeated=\"2\">"
                    + cell
                    + "<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>"
                    + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/>"
                    + "</table:table-row>"))
        .containsExactly("A1 NUMBER 1", "B1 NUMBER 1", "A2 NUMBER 1", "B2 NUMBER 1");
  }

  @Test
  void cellsRepeatedWithoutMeasureAreRefused() {
    String cell =
        "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\""
            + " office:value=\"1\"/>";
    assertThatThrownBy(
            () ->
                lines(
                    "",
                    "<table:table-row table:number-rows-repeated=\"1048576\">"
                        + cell
                        + "</table:table-row>"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("repeated");
  }

  @Test
  void mergedCellsKeepWhatTheyCover() throws Exception {
    assertThat(
            row(
                "<table:table-cell table:number-columns-spanned=\"2\""
                    + " office:value-type=\"float\" office:value=\"1\"/>"
                    + "<table:covered-table-cell office:value-type=\"float\" office:value=\"2\"/>"))
        .containsExactly("A1 NUMBER 1", "B1 NUMBER 2", "merged A1:B1");
  }

  @Test
  void stylesAddToTheirParents() throws Exception {
    assertThat(
            lines(
                "<style:style style:name=\"B\"><style:text-properties fo:font-weight=\"bold\"/>"
                    + "</style:style><style:style style:name=\"I\" style:parent-style-name=\"B\">"
                    + "<style:paragraph-properties fo:margin-left=\"0.706cm\"/></style:style>",
                "<table:table-column table:default-cell-style-name=\"I\"/><table:table-row>"
                    + value("float", "office:value=\"1\"")
                    + "</table:table-row>"))
        .containsExactly("A1 NUMBER 1 bold indent 2");
  }

  @Test
  void hiddenSheetsRowsAndColumns() throws Exception {
    Path file =
        file(
            "<style:style style:name=\"H\"><style:table-properties table:display=\"false\"/>"
                + "</style:style>",
            "<table:table table:name=\"Hid\" table:style-name=\"H\"><table:table-column"
                + " table:visibility=\"collapse\"/><table:table-row table:visibility=\"filter\">"
                + value("float", "office:value=\"1\"")
                + "</table:table-row></table:table>");
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(opened.sheets()).containsExactly(new SheetInfo("Hid", true));
      assertThat(opened.findings()).hasSize(1);
      assertThat(Grids.describe(opened.grid(0)))
          .containsExactly("A1 NUMBER 1", "hidden row 1", "hidden column A");
    }
  }

  /** Some programs leave out the entry that names the kind of document. */
  @Test
  void withoutItsMimetype() throws Exception {
    Path file =
        new WorkbookZip()
            .with(
                "content.xml",
                "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\"><o:body><o:spreadsheet>"
                    + "<t:table t:name=\"Data\"/></o:spreadsheet></o:body></o:document-content>")
            .write(folder.resolve("bare.ods"));
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      assertThat(opened.format()).isEqualTo(FileFormat.ODS);
      assertThat(opened.sheets()).extracting(SheetInfo::name).containsExactly("Data");
      assertThat(opened.findings()).isEmpty();
    }
  }

  @Test
  void aTextDocumentWithoutItsMimetypeIsNoSpreadsheet() throws Exception {
    Path file =
        new WorkbookZip()
            .with("content.xml", "<o:d xmlns:o=\"o\"><o:body><o:text/></o:body></o:d>")
            .write(folder.resolve("letter.ods"));
    assertThatThrownBy(() -> Spreadsheets.open(file, Limits.DEFAULT))
        .hasMessageContaining("OpenDocument file, but no spreadsheet");
  }

  @Test
  void aZipWithAnyContentIsNoSpreadsheet() throws Exception {
    Path file = new WorkbookZip().with("content.xml", "<page/>").write(folder.resolve("site.zip"));
    assertThatThrownBy(() -> Spreadsheets.open(file, Limits.DEFAULT))
        .hasMessageContaining("zip archive, not a spreadsheet");
  }
}
