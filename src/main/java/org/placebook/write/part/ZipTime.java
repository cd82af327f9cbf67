package org.placebook.write.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zips whose entries all have the one time that every file written here has. */
public final class ZipTime {
  /** At midnight of the first of January Java adds the time in UTC, which depends on the zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private ZipTime() {}

  /** An entry of that time. */
  public static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    return entry;
  }

  /** Writes a zip that a library made, which gave its entries the time of day. */
  public static void write(byte[] made, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(entry(entry.getName()));
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
