package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.files.Trees;

/**
 * Case 10, and case 9 with real files: large ones are worked on, too large ones cost themselves.
 */
class LargeFileTest {
  private static final Path SAMPLE = Path.of("samples/area-profile/employment-2018.xlsx");
  private static final int SECTORS = 19;
  private static final int ROWS = 190_000;

  @TempDir Path temporary;

  /** The sample with 190,000 further places beneath, as if the whole country had been asked for. */
  @Test
  void fourMillionCells() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop")).real().with("memory", "1536MiB");
    Path file =
        Files.createDirectories(drop.folders.inbox().resolve("area-profile"))
            .resolve("country.xlsx");
    write(file);
    assertThat(Files.size(file)).isGreaterThan(8L << 20);
    assertThat(drop.once()).as(drop.said()).isZero();
    Path result = drop.folders.outbox().resolve("country-finished.xlsx");
    try (ZipFile workbook = new ZipFile(result.toFile())) {
      ZipEntry sheets = workbook.getEntry("xl/workbook.xml");
      assertThat(new String(workbook.getInputStream(sheets).readAllBytes(), StandardCharsets.UTF_8))
          .contains("name=\"Shares\"", "name=\"Checks\"");
    }
  }

  /** The same with hardly any memory, and with hardly any time: a good file beside is finished. */
  @Test
  void tooLargeForTheLimits() throws Exception {
    DropFolder drop =
        new DropFolder(temporary.resolve("drop"))
            .real()
            .with("memory", "64MiB")
            .with("attempts", "1");
    write(drop.folders.inbox().resolve("country.xlsx"));
    drop.once();
    assertThat(drop.folders.failed().resolve("country.xlsx.txt"))
        .content()
        .contains("needed more than the 64 MB of memory that one file may use");

    Files.move(
        drop.folders.failed().resolve("country.xlsx"), drop.folders.inbox().resolve("again.xlsx"));
    drop.with("memory", "512MiB").with("deadline", "100ms").once();
    assertThat(drop.folders.failed().resolve("again.xlsx.txt"))
        .content()
        .contains("not done with it after 0.1 seconds");
    assertThat(Trees.files(drop.folders.working())).isEmpty();
  }

  private static void write(Path file) throws IOException {
    try (ZipFile sample = new ZipFile(SAMPLE.toFile());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      Enumeration<? extends ZipEntry> entries = sample.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = sample.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
          grown(new String(bytes, StandardCharsets.UTF_8), zip);
        } else {
          zip.write(bytes);
        }
      }
    }
  }

  private static void grown(String sheet, OutputStream out) throws IOException {
    int end = sheet.indexOf("<row r=\"86\"/>");
    out.write(sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
    for (int row = 86; row < 86 + ROWS; row++) {
      out.write(row(row).getBytes(StandardCharsets.UTF_8));
    }
    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
  }

  private static String row(int row) {
    StringBuilder xml = new StringBuilder(1000).append("<row r=\"").append(row).append("\">");
    text(xml, "A" + row, "ladu:Place " + row);
    text(xml, "B" + row, "E%08d".formatted(20_000_000 + row));
    for (int sector = 0; sector < SECTORS; sector++) {
      xml.append("<c r=\"").append(CellReference.convertNumToColString(2 + 2 * sector));
      xml.append(row).append("\"><v>").append(25 * ((row * 31 + sector * 17) % 41));
      xml.append("</v></c>");
    }
    return xml.append("</row>").toString();
  }

  private static void text(StringBuilder xml, String cell, String text) {
    xml.append("<c r=\"").append(cell).append("\" t=\"inlineStr\"><is><t>");
    xml.append(text).append("</t></is></c>");
  }
}
