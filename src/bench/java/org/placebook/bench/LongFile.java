package org.placebook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A long download of 1,000,007 rows: 34,483 LSOAs by 29 bands of age in random order, the figure
 * first, code and label of each dimension beside each other as the Office for National Statistics
 * has them.
 */
final class LongFile {
  static final int AREAS = 34_483;
  static final int AGES = 29;
  private static final long SEED = 11;

  private LongFile() {}

  /** The file, made unless it is there. */
  static Path in(Path folder) throws IOException {
    Path file = folder.resolve("long.csv");
    if (Files.notExists(file)) {
      Path part = folder.resolve("long.csv.part");
      List<Integer> rows = IntStream.range(0, AREAS * AGES).boxed().collect(Collectors.toList());
      Random random = new Random(SEED);
      Collections.shuffle(rows, random);
      try (PrintStream out =
          new PrintStream(Files.newOutputStream(part), false, StandardCharsets.UTF_8)) {
        out.println("v4_0,calendar-years,Time,lower-layer-areas,Geography,age-band,Age");
        for (int row : rows) {
          int area = row / AGES;
          int age = row % AGES;
          out.printf(
              "%d,2022,2022,E01%06d,Place %05d,band-%d,%s%n",
              random.nextInt(300), area + 1, area, age, band(age));
        }
      }
      Files.move(part, file);
    }
    return file;
  }

  /** The label of a band of three years. */
  private static String band(int age) {
    return age == AGES - 1
        ? "Aged %d years and over".formatted(3 * age)
        : "Aged %d to %d years".formatted(3 * age, 3 * age + 2);
  }
}
