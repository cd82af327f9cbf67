package org.placebook.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Workbooks that Placebook finished. They hold figures that look like a download's, but whoever
 * gives a folder for the second time means the downloads in it.
 */
final class OwnWork {
  private static final Pattern NAME = Pattern.compile(".*-finished(?:-\\d+)?\\.xlsx");

  /** More of a part is not read. */
  private static final int MOST = 1 << 20;

  private OwnWork() {}

  /** By the program that it names or by its file's name, and by its sheet Sources. */
  static boolean is(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(".xlsx")) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean isCalledSo = NAME.matcher(name).matches();
      boolean isMadeSo =
          part(zip, "docProps/app.xml").contains("<Application>Placebook</Application>");
      return (isCalledSo || isMadeSo) && part(zip, "xl/workbook.xml").contains("name=\"Sources\"");
    } catch (IOException e) {
      // What cannot be opened is said where it is read.
      return false;
    }
  }

  private static String part(ZipFile zip, String name) throws IOException {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
    if (entry.isEmpty()) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry.get())) {
      return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
    }
  }
}
