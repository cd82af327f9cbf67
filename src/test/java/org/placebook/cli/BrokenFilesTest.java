package org.placebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a broken file prints, as a user sees it: our sentence, and nothing of the libraries'. */
class BrokenFilesTest {
  @TempDir Path folder;
  private byte[] whole = {};

  @BeforeEach
  void writeWorkbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Data").createRow(0).createCell(0).setCellValue("York");
      workbook.write(bytes);
    }
    whole = bytes.toByteArray();
  }

  @Test
  void cutShort() throws Exception {
    refuses(write("cut.xlsx", Arrays.copyOf(whole, whole.length / 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "_rels/.rels",
    "[Content_Types].xml",
  })
  void bytesThatAreNoText(String part) throws Exception {
    refuses(write("bytes.xlsx", withPart(part, new byte[] {'<', 'a', (byte) 0xff, 0x41, '>'})));
  }

  @Test
  void noXmlAtAll() throws Exception {
    refuses(
        write("words.xlsx", withPart("xl/workbook.xml", "words".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void oddOldWorkbookIsCheckedWithoutAWord() throws Exception {
    Path file = folder.resolve("odd.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Data").createRow(0).createCell(0).setCellValue("York");
      container.createDocument(new ByteArrayInputStream(workbook.getBytes()), "Workbook");
      container.createDocument(
          new ByteArrayInputStream(new byte[200]), SummaryInformation.DEFAULT_STREAM_NAME);
      container.writeFilesystem(out);
    }
    assertThat(run("check", file)).contains("odd.xls: ");
  }

  private void refuses(Path file) throws IOException, InterruptedException {
    String said = run("inspect", file);
    assertThat(said.lines()).hasSize(2);
    assertThat(said)
        .startsWith("Must be put right:")
        .contains(file.getFileName().toString())
        .contains(": The file");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private byte[] withPart(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry e = from.getNextEntry(); e != null; e = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(e.getName()));
        to.write(e.getName().equals(name) ? content : from.readAllBytes());
      }
    }
    return bytes.toByteArray();
  }

  /** What a process of its own prints; its error stream must stay empty. */
  private String run(String command, Path file) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path", ""),
                "org.placebook.Main",
                command,
                file.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    boolean ended = process.waitFor(1, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    assertThat(err).isEmptyFile();
    return Files.readString(out);
  }
}
