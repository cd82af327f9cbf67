package org.placebook.sheet.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.placebook.sheet.WorkbookZip.relationship;
import static org.placebook.sheet.WorkbookZip.relationships;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.WorkbookZip;
import org.placebook.sheet.features.Spreadsheets;

/** What is not read, each with one sentence that says what it is and what to do. */
final class RefusalsTest {
  @TempDir Path folder;

  private UnreadableFile refusal(Path file) {
    UnreadableFile refused =
        catchThrowableOfType(
            UnreadableFile.class,
            () -> {
              try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
                opened.grid(0);
              }
            });
    assertThat(refused).isNotNull();
    assertThat(refused.place().file()).isEqualTo(String.valueOf(file.getFileName()));
    return refused;
  }

  private UnreadableFile refusal(String name, byte[] content) throws IOException {
    return refusal(Files.write(folder.resolve(name), content));
  }

  @Test
  void noSuchFile() {
    assertThat(refusal(folder.resolve("absent.xlsx"))).hasMessageContaining("no such file");
  }

  @Test
  void emptyFile() throws Exception {
    assertThat(refusal("empty.xlsx", new byte[0])).hasMessageContaining("The file is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<html><table><tr><td>1</td></tr></table></html> ! web page (HTML)",
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
            + " ! Excel 2003",
        "<?xml version=\"1.0\"?><kml/> ! XML of another program",
        "MIME-Version: 1.0 ! MHTML",
        "{\\rtf1 hello} ! RTF",
        "%PDF-1.7 ! PDF",
        "ID;PWXL;N;E ! SYLK",
        "{\"error\": \"no such table\", \"code\": 404} ! JSON",
        "[{\"area\": \"York\", \"jobs\": 4}] ! JSON",
        "Only a sentence. ! no spreadsheet",
      })
  void textOfOtherKinds(String content, String sentence) throws Exception {
    assertThat(refusal("table.xls", content.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining(sentence);
  }

  @Test
  void picture() throws Exception {
    assertThat(refusal("table.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
        .hasMessageContaining("no spreadsheet");
  }

  @Test
  void excelBeforeItsContainers() throws Exception {
    assertThat(refusal("old.xls", new byte[] {9, 8, 8, 0, 0, 5, 16, 0, 0, 0, 0, 0}))
        .hasMessageContaining("Excel 95 or older");
  }

  @Test
  void excel95() throws Exception {
    byte[] start = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0x42, 0, 2, 0, (byte) 0xB0, 4, 10, 0, 0, 0};
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(folder.resolve("95.xls"))) {
      container.createDocument(new ByteArrayInputStream(start), "Book");
      container.writeFilesystem(out);
    }
    assertThat(refusal(folder.resolve("95.xls"))).hasMessageContaining("Excel 95 or older");
  }

  @Test
  void password() throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(folder.resolve("locked.xlsx"))) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inner = encryptor.getDataStream(container)) {
        inner.write(1);
      }
      container.writeFilesystem(out);
    }
    assertThat(refusal(folder.resolve("locked.xlsx")))
        .hasMessageContaining("protected with a password");
  }

  @Test
  void sensitivityLabel() throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(folder.resolve("label.xlsx"))) {
      container.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
      container
          .createDirectory("\u0006DataSpaces")
          .createDirectory("DataSpaceInfo")
          .createDocument("DRMEncryptedDataSpace", new ByteArrayInputStream(new byte[9]));
      container.writeFilesystem(out);
    }
    assertThat(refusal(folder.resolve("label.xlsx"))).hasMessageContaining("sensitivity label");
  }

  @Test
  void wordDocumentInTheOldContainer() throws Exception {
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(folder.resolve("letter.xls"))) {
      container.createDocument(new ByteArrayInputStream(new byte[9]), "WordDocument");
      container.writeFilesystem(out);
    }
    assertThat(refusal(folder.resolve("letter.xls"))).hasMessageContaining("Word document");
  }

  @Test
  void cutShort() throws Exception {
    Path whole = WorkbookZip.ofRows("").write(folder.resolve("whole.xlsx"));
    byte[] bytes = Files.readAllBytes(whole);
    assertThat(refusal("short.xlsx", Arrays.copyOf(bytes, bytes.length / 2)))
        .hasMessageContaining("cut short");
  }

  @Test
  void wordDocument() throws Exception {
    Path file =
        new WorkbookZip()
            .with(
                "[Content_Types].xml",
                WorkbookZip.contentTypes("")
                    .replace("xl/workbook", "word/document")
                    .replace(
                        "ContentType=\"\"",
                        "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\""))
            .with(
                "_rels/.rels",
                relationships(relationship("rId1", "officeDocument", "word/document.xml")))
            .with("word/document.xml", "<document/>")
            .write(folder.resolve("letter.xlsx"));
    assertThat(refusal(file)).hasMessageContaining("Word document");
  }

  @Test
  void plainZip() throws Exception {
    Path file = new WorkbookZip().with("a.csv", "1,2").write(folder.resolve("bundle.xlsx"));
    assertThat(refusal(file)).hasMessageContaining("zip archive, not a spreadsheet");
  }

  @Test
  void workbookWithoutItsWorkbook() throws Exception {
    Path file =
        WorkbookZip.ofRows("").without("xl/workbook.xml").write(folder.resolve("hollow.xlsx"));
    assertThat(refusal(file)).hasMessageContaining("its workbook is missing");
  }

  @Test
  void sheetWithoutItsPart() throws Exception {
    Path file =
        WorkbookZip.ofRows("")
            .without("xl/worksheets/sheet1.xml")
            .write(folder.resolve("gap.xlsx"));
    assertThat(refusal(file))
        .hasMessageContaining("'xl/worksheets/sheet1.xml' is missing")
        .satisfies(refused -> assertThat(refused.place().sheet()).isEqualTo("Data"));
  }

  @Test
  void brokenXml() throws Exception {
    Path file = WorkbookZip.ofRows("<row><c></row>").write(folder.resolve("broken.xlsx"));
    assertThat(refusal(file))
        .hasMessageContaining("is garbled")
        .hasMessageContaining("Copy or download it again");
  }

  @Test
  void bytesThatAreNoText() throws Exception {
    byte[] latin =
        "<row><c t=\"str\"><v>Ynys M\u00f4n</v></c></row>".getBytes(StandardCharsets.ISO_8859_1);
    Path file =
        WorkbookZip.ofRows("")
            .with("xl/worksheets/sheet1.xml", latin)
            .write(folder.resolve("latin.xlsx"));
    assertThat(refusal(file)).hasMessageContaining("bytes that are no text in its encoding");
  }

  @Test
  void encodingThatNobodyKnows() throws Exception {
    Path file =
        WorkbookZip.ofSheet("<?xml version=\"1.0\" encoding=\"KLINGON\"?><worksheet/>")
            .write(folder.resolve("unknown.xlsx"));
    assertThat(refusal(file)).hasMessageContaining("unknown encoding 'KLINGON'");
  }

  @Test
  void lockedOds() throws Exception {
    Path file =
        new WorkbookZip()
            .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            .with("content.xml", "not XML, for it is encrypted")
            .with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
            .write(folder.resolve("locked.ods"));
    assertThat(refusal(file)).hasMessageContaining("protected with a password");
  }

  @Test
  void openDocumentText() throws Exception {
    Path file =
        new WorkbookZip()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", "<a/>")
            .write(folder.resolve("letter.ods"));
    assertThat(refusal(file)).hasMessageContaining("no spreadsheet");
  }
}
