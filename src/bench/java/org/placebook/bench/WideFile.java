package org.placebook.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A wide download as CSV: 35,000 small areas with 98 parts and the total that they add up to, or
 * 1,000,000 rows of ten figures without a total.
 */
final class WideFile {
  private WideFile() {}

  /** The file, made unless it is there. */
  static Path in(Path folder, Size size) throws IOException {
    boolean hasTotal = size == Size.MEDIUM;
    Path file = folder.resolve("wide-" + size.name().toLowerCase(java.util.Locale.ROOT) + ".csv");
    if (Files.notExists(file)) {
      Path part = folder.resolve(file.getFileName() + ".part");
      try (Writer out = Files.newBufferedWriter(part)) {
        write(out, size, hasTotal);
      }
      Files.move(part, file);
    }
    return file;
  }

  private static void write(Writer out, Size size, boolean hasTotal) throws IOException {
    out.write("Area code,Area name");
    for (int column = 2; column < size.columns; column++) {
      out.write(",Part " + (column - 1));
    }
    out.write(hasTotal ? ",Total\n" : "\n");
    for (int row = 0; row < size.rows; row++) {
      out.write("E0%07d,Area %d".formatted(1_000_000 + row, row));
      long total = 0;
      for (int column = 2; column < size.columns; column++) {
        double figure = hasTotal ? whole(row, column) : Data.figure(row, column);
        total += (long) figure;
        out.write(hasTotal ? "," + (long) figure : "," + figure);
      }
      out.write(hasTotal ? "," + total + "\n" : "\n");
    }
  }

  private static long whole(int row, int column) {
    return (row * 7919L + column * 104_729L) % 1_000_003 % 100_000;
  }
}
