package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.Main;

/**
 * {@code add --in-place}, killed at moments spread over its run: the workbook is the old one or the
 * new one, a new one has the old beside it, and a later run clears what is left.
 */
class KilledInPlaceTest {
  private static final int KILLS = 6;
  private static final Path SAMPLE = Path.of("samples/own-workbook/enterprises.xlsx");

  @TempDir Path folder;

  private Process start(Path book) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName(),
            "add",
            "--in-place",
            book.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path copy(String name) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    return Files.copy(SAMPLE, own.resolve("book.xlsx"));
  }

  private static List<Path> beside(Path book) throws IOException {
    try (Stream<Path> all = Files.list(book.resolveSibling(""))) {
      return new ArrayList<>(all.filter(path -> !path.equals(book)).sorted().toList());
    }
  }

  @Test
  void theWorkbookIsTheOldOneOrTheNewOne() throws Exception {
    Path whole = copy("whole");
    long start = System.nanoTime();
    assertThat(start(whole).waitFor()).isZero();
    Duration run = Duration.ofNanos(System.nanoTime() - start);
    byte[] before = Files.readAllBytes(SAMPLE);
    byte[] after = Files.readAllBytes(whole);
    for (int kill = 1; kill <= KILLS; kill++) {
      Path book = copy("kill-" + kill);
      Process process = start(book);
      process.waitFor(run.toMillis() * (kill + 3) / (KILLS + 3), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      byte[] now = Files.readAllBytes(book);
      List<Path> kept =
          beside(book).stream()
              .filter(path -> path.getFileName().toString().contains("before-placebook"))
              .toList();

      assertThat(now).as("killed at moment %d", kill).isIn(before, after);
      assertThat(kept).allSatisfy(path -> assertThat(path).hasBinaryContent(before));
      if (!Arrays.equals(now, before)) {
        assertThat(kept).isNotEmpty();
      }
    }
    Path last = folder.resolve("kill-1").resolve("book.xlsx");
    assertThat(start(last).waitFor()).isZero();
    assertThat(last).hasBinaryContent(after);
    assertThat(beside(last))
        .allSatisfy(path -> assertThat(path).hasFileName("book.before-placebook.xlsx"));
  }
}
