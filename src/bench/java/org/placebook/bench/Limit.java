package org.placebook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What no program on this machine can do without: inflating and one look, or deflating. */
final class Limit {
  private final byte[] buffer = new byte[1 << 16];

  private Limit() {}

  /** Prints the seconds for a workbook, warm, in this process. */
  static void print(Path file) throws IOException {
    Limit limit = new Limit();
    limit.inflated(file, false);
    System.out.printf(
        "Limits for %s on one core, warm: inflate %.2f s, inflate and look at each byte %.2f s,"
            + " deflate again at level 1 %.2f s, at level 6 %.2f s%n",
        file.getFileName(),
        limit.inflated(file, false),
        limit.inflated(file, true),
        limit.deflated(file, 1),
        limit.deflated(file, 6));
  }

  private double inflated(Path file, boolean look) throws IOException {
    long tags = 0;
    long start = System.nanoTime();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        try (InputStream in = zip.getInputStream(all.nextElement())) {
          for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            tags += look ? tags(count) : count;
          }
        }
      }
    }
    return seconds(start, tags);
  }

  private int tags(int count) {
    int tags = 0;
    for (int i = 0; i < count; i++) {
      tags += buffer[i] == '<' ? 1 : 0;
    }
    return tags;
  }

  /** Inflating is timed with it, and taken off. */
  private double deflated(Path file, int level) throws IOException {
    double inflating = inflated(file, false);
    long start = System.nanoTime();
    long bytes = 0;
    byte[] out = new byte[1 << 16];
    Deflater deflater = new Deflater(level, true);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        deflater.reset();
        try (InputStream in = zip.getInputStream(all.nextElement())) {
          for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            deflater.setInput(buffer, 0, count);
            while (!deflater.needsInput()) {
              bytes += deflater.deflate(out);
            }
          }
        }
      }
    } finally {
      deflater.end();
    }
    return seconds(start, bytes) - inflating;
  }

  /** The result is used, lest the work be left out. */
  private static double seconds(long start, long result) {
    if (result <= 0) {
      throw new IllegalStateException("Nothing was done");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
