package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.files.Trees;

/** A text file that somebody still writes: the result is of all its rows, and there is one. */
class StalledCopyTest {
  private static final String FIRST = rows(1, 15);
  private static final String LAST = rows(16, 30);

  @TempDir Path temporary;

  private static String rows(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(row -> "E0600000" + row + "," + row + "\n")
        .collect(Collectors.joining());
  }

  /** The text that the one result was made of. */
  private static String result(DropFolder drop, String file) throws IOException {
    List<String> results = drop.results();
    assertThat(results).hasSize(1);
    try (ZipFile zip = new ZipFile(drop.folders.outbox().resolve(results.get(0)).toFile());
        InputStream in = zip.getInputStream(zip.getEntry(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void copyingThatStallsIsWaitedFor() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Process watcher = drop.start();
    try (OutputStream out = Files.newOutputStream(drop.folders.inbox().resolve("wards.csv"))) {
      out.write(FIRST.getBytes(StandardCharsets.UTF_8));
      drop.awaitReason("wards.csv", Waiting.WRITTEN::equals);
      Thread.sleep(1000);
      assertThat(drop.results()).isEmpty();
      out.write(LAST.getBytes(StandardCharsets.UTF_8));
    }
    drop.awaitResult("wards-finished.xlsx");
    drop.stop(watcher);
    assertThat(result(drop, "wards.csv")).isEqualTo(FIRST + LAST);
  }

  @Test
  void textIsTakenOnlyAWhileAfterItsLastChange() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop")).with("text-wait", "10s");
    Process watcher = drop.start();
    Path file = drop.drop("wards.csv", FIRST.getBytes(StandardCharsets.UTF_8));
    drop.awaitReason("wards.csv", Waiting.TEXT::equals);
    append(file, LAST);
    drop.awaitResult("wards-finished.xlsx");
    drop.stop(watcher);
    assertThat(result(drop, "wards.csv")).isEqualTo(FIRST + LAST);
  }

  @Test
  void writtenIntoWhileWorkedOnIsDoneAnew() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Process watcher = drop.start();
    drop.drop("slow.csv", FIRST.getBytes(StandardCharsets.UTF_8));
    drop.awaitWork();
    append(drop.folders.job(1).resolve("drop/slow.csv"), LAST);
    drop.await("the archive", () -> !Trees.files(drop.folders.archive()).isEmpty());
    drop.stop(watcher);
    assertThat(result(drop, "slow.csv")).isEqualTo(FIRST + LAST);
    assertThat(drop.audit()).contains("\"event\":\"changed\"");
    assertThat(Trees.files(drop.folders.archive()).get(0)).hasContent(FIRST + LAST);
  }

  @Test
  void writtenIntoBeforeItIsArchivedIsDoneAnew() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    drop.dyingAt(FaultPoint.AFTER_PUBLISHED_LINE);
    drop.drop("wards.csv", FIRST.getBytes(StandardCharsets.UTF_8));
    drop.once();
    append(drop.folders.job(1).resolve("drop/wards.csv"), LAST);

    assertThat(drop.living().once()).isZero();
    assertThat(result(drop, "wards.csv")).isEqualTo(FIRST + LAST);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void writersAreToldFromReaders() throws IOException {
    Path file = Files.writeString(temporary.resolve("a.csv"), FIRST);
    Path other = Files.writeString(temporary.resolve("b.csv"), FIRST);
    try (OutputStream writing = Files.newOutputStream(file, StandardOpenOption.APPEND);
        InputStream reading = Files.newInputStream(other)) {
      assertThat(Optional.of(reading.read())).isPresent();
      writing.flush();
      assertThat(Writers.beneath(temporary)).containsExactly(file);
    }
    assertThat(Writers.beneath(temporary)).isEmpty();
  }
}
