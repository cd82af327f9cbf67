package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.files.Trees;

/** Case 9: files that hang, crash or fill memory cost themselves only, and the note says why. */
class PoisonTest {
  @TempDir static Path temporary;
  private static SteadyWatcher watcher;
  private static DropFolder drop;

  @BeforeAll
  static void start() throws Exception {
    drop = new DropFolder(temporary.resolve("drop")).with("deadline", "3s").with("attempts", "2");
    Files.writeString(drop.folders.templates().resolve("pair.xlsx"), "good\nother\n");
    watcher = new SteadyWatcher(drop);
  }

  @AfterAll
  static void stop() throws Exception {
    watcher.stop();
    Inventory all = Inventory.of(drop.folders);
    assertThat(all.working()).isEmpty();
    assertThat(all.results()).containsExactlyInAnyOrderElementsOf(all.archive());
    assertThat(Trees.files(drop.folders.working())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hang, not done with it after 3 seconds and stopped working on it",
    "memory, needed more than the 48 MB of memory that one file may use",
    "crash, broke off (exit code 99)",
    "fault, met a fault of its own (IllegalStateException at org.placebook.watch.PlainEngine"
  })
  void costsItselfOnly(String kind, String reason) throws Exception {
    String name = kind + ".xlsx";
    drop.drop(name, kind);
    drop.drop("beside-" + name.substring(1), "beside " + kind);
    drop.awaitResult("beside-" + kind.substring(1) + "-finished.xlsx");
    Path note = drop.folders.failed().resolve(name + ".txt");
    drop.await("the note of " + name, () -> Files.exists(drop.folders.failed().resolve(name)));
    assertThat(note)
        .content()
        .startsWith("Placebook could not finish " + name + ", which arrived on ")
        .contains(reason)
        .contains("It was tried 2 times.")
        .contains("Drop it again to have it tried once more.")
        .doesNotContain("12345");
    assertThat(drop.audit()).doesNotContain("12345");
    // The file beside may be on its way to the archive while they are counted.
    drop.await("it among the failed", () -> Inventory.of(drop.folders).failed().contains(kind));
  }

  /** What is sure to be said again is not tried again. */
  @Test
  void refused() throws Exception {
    drop.drop("refuse.xlsx", "refuse");
    Path note = drop.folders.failed().resolve("refuse.xlsx.txt");
    drop.await("the file", () -> Files.exists(drop.folders.failed().resolve("refuse.xlsx")));
    assertThat(note)
        .content()
        .contains("Must be put right:", "refuse.xlsx, sheet Data, cell B7", "Found 'abc' where")
        .contains("The file itself was not changed.")
        .doesNotContain("tried");
    assertThat(drop.audit()).doesNotContain("abc");
  }

  /** Two files whose very reading brings the process down; the good one beside stays and waits. */
  @Test
  void poisonAmongSeveralInputs() throws Exception {
    drop.drop("pair/good.xlsx", "good of a pair");
    drop.drop("pair/poison-crash.xlsx", "poison of a pair");
    Path failed = drop.folders.failed().resolve("poison-crash.xlsx");
    drop.await("the poison in failed", () -> Files.exists(failed));
    drop.awaitReason("pair", "waiting for other"::equals);
    drop.drop("pair/other.xlsx", "other of a pair");
    drop.awaitResult("pair-finished.xlsx");
    assertThat(Inventory.inner(watcher.result("pair-finished.xlsx")))
        .containsExactly("good of a pair", "other of a pair");
  }
}
