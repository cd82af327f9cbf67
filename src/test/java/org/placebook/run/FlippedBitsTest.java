package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.OwnCover;
import org.placebook.Series;
import org.placebook.run.output.LimitSettings;

/** A bit that fell over on a disk or on the way: the file is refused, or it reads as before. */
class FlippedBitsTest {
  private static final Path SAMPLE = Path.of("samples/area-profile/employment-2018.xlsx");
  private static final Path TEMPLATE = Path.of("templates/area-profile.xlsx");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "stored.xlsx", "ods"})
  void noWrongFigure(String kind) throws IOException {
    Path whole = sample(kind);
    String good = read(whole);
    assertThat(good).contains("\"sum\":");
    int refused = flip(whole, FlippedBitsTest::read, good);
    assertThat(refused).as("files refused").isPositive();
  }

  @Test
  void noOtherRecipe() throws IOException {
    String good = recipe(TEMPLATE);
    assertThat(flip(TEMPLATE, FlippedBitsTest::recipe, good)).isPositive();
  }

  /** Flips bits one by one; how many files were refused, which read as an empty text. */
  private int flip(Path whole, Function<Path, String> reading, String good) throws IOException {
    byte[] bytes = Files.readAllBytes(whole);
    Random random = new Random(20261129);
    int refused = 0;
    for (int i = 0; i < Series.orFew(100); i++) {
      int at = random.nextInt(bytes.length);
      int bit = 1 << random.nextInt(8);
      bytes[at] ^= (byte) bit;
      Path flipped = Files.write(folder.resolve(whole.getFileName()), bytes);
      String found = reading.apply(flipped);
      bytes[at] ^= (byte) bit;
      refused += found.isEmpty() ? 1 : 0;
      if (!found.isEmpty()) {
        assertThat(found).as("bit %d of byte %d", bit, at).isEqualTo(good);
      }
    }
    return refused;
  }

  private static String read(Path file) {
    Inspection inspection = Inspection.of(file, LimitSettings.inForce());
    return inspection.isReadable() ? inspection.json() : "";
  }

  private static String recipe(Path file) {
    Recipes recipes = Recipes.of(file, LimitSettings.inForce().limits());
    return recipes.recipe().map(String::valueOf).orElse("");
  }

  private Path sample(String kind) throws IOException {
    return switch (kind) {
      case "stored.xlsx" -> stored();
      case "ods" -> openDocument();
      default -> Files.copy(SAMPLE, Files.createDirectory(folder.resolve("in")).resolve("a.xlsx"));
    };
  }

  /** Nothing but the checksum guards the digits of a part that is not deflated. */
  private Path stored() throws IOException {
    Path file = Files.createDirectory(folder.resolve("in")).resolve("stored.xlsx");
    try (ZipFile from = new ZipFile(SAMPLE.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : from.stream().toList()) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setMethod(ZipEntry.STORED);
        copy.setSize(bytes.length);
        copy.setCrc(sum.getValue());
        to.putNextEntry(copy);
        to.write(bytes);
      }
    }
    return file;
  }

  private Path openDocument() {
    Request request =
        new Request(
            List.of(SAMPLE),
            Optional.of(OwnCover.of(TEMPLATE, folder)),
            folder.resolve("out"),
            new Extras(true, false));
    Outcome outcome = Run.process(request, Progress.SILENT);
    return ((Outcome.Finished) outcome)
        .published().stream().filter(f -> f.toString().endsWith(".ods")).findFirst().orElseThrow();
  }
}
