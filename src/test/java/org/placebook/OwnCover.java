package org.placebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A shipped template with a council's own words on its cover, as it must have to be published. */
public final class OwnCover {
  private OwnCover() {}

  /** A copy of the same name in a folder of its own within another. */
  public static Path of(Path template, Path folder) {
    try {
      Path own = Files.createDirectories(folder.resolve("own-cover"));
      Path copy = own.resolve(String.valueOf(template.getFileName()));
      try (InputStream in = Files.newInputStream(template);
          ZipInputStream from = new ZipInputStream(in);
          OutputStream out = Files.newOutputStream(copy);
          ZipOutputStream to = new ZipOutputStream(out)) {
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
          ZipEntry same = new ZipEntry(entry.getName());
          same.setTimeLocal(entry.getTimeLocal());
          to.putNextEntry(same);
          to.write(replaced(entry.getName(), from.readAllBytes()));
          to.closeEntry();
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] replaced(String name, byte[] bytes) {
    return name.endsWith(".xml")
        ? new String(bytes, StandardCharsets.UTF_8)
            .replace("Name of your council", "Council of Anytown")
            .replace("statistics@example.gov.uk", "statistics@anytown.gov.uk")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
