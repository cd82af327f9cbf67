package org.placebook.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook so that the same content gives the same file whenever it is written. */
final class StableFile {
  /** Not the first of January, which Java takes for "earlier" and writes by the time zone. */
  private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CREATED = "2024-10-01T00:00:00Z";

  private StableFile() {}

  /** The parts of the saved workbook by name, each XML part passed through a last change. */
  static Map<String, byte[]> parts(XSSFWorkbook workbook, UnaryOperator<String> change) {
    try (var out = new ByteArrayOutputStream()) {
      var properties = workbook.getProperties().getCoreProperties();
      properties.setCreated(CREATED);
      properties.setCreator("Placebook");
      StyleOrder.mend(workbook);
      workbook.write(out);
      Map<String, byte[]> parts = parts(out.toByteArray());
      parts.replaceAll(
          (name, bytes) -> name.contains("worksheets/sheet") ? map(bytes, change) : bytes);
      return parts;
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException("A workbook could not be written in memory", e);
    }
  }

  /** The parts of a zip by name. */
  static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        parts.put(e.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  /**
   * Writes parts in the order of their names with a fixed time. So {@code [Content_Types].xml}
   * comes first, as readers of streams like it.
   */
  static void save(Map<String, byte[]> parts, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
        for (var part : parts.entrySet()) {
          put(out, part.getKey(), part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be written", e);
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ZIP_TIME);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] map(byte[] bytes, UnaryOperator<String> change) {
    return change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
