package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.files.Trees;

/** Cases 4, 7 and 8: shares that go and come back, disks that are full or read-only. */
class UpheavalTest {
  @TempDir Path temporary;
  private Path mounted = Path.of("");

  @AfterEach
  void unmount() throws Exception {
    if (!mounted.toString().isEmpty()) {
      assertThat(ran("umount", "-l", mounted.toString())).isTrue();
    }
  }

  /** A disk of its own in memory, where we may mount one. */
  private Path disk(String name, String options) throws Exception {
    Path folder = Files.createDirectories(temporary.resolve(name));
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()),
        "skipped: only the superuser of Linux may mount a small disk");
    mounted = folder;
    return folder;
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Case 7: the whole folder is gone while a job is at work, and an hour later it is back. */
  @Test
  void shareGoneInTheMiddleOfAJob() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Process watcher = drop.start();
    drop.drop("slow.xlsx", "at work");
    drop.drop("waits.xlsx", "waits");
    drop.awaitWork();
    Path away = temporary.resolve("away");
    Files.move(drop.folders.root(), away);
    drop.await("the news", () -> drop.said().contains("cannot be used now"));
    assertThat(drop.folders.root()).doesNotExist();

    Files.move(away, drop.folders.root());
    drop.awaitResult("slow-finished.xlsx");
    drop.awaitResult("waits-finished.xlsx");
    drop.drop("after.xlsx", "after");
    drop.awaitResult("after-finished.xlsx");
    drop.stop(watcher);
    assertAllFinishedOnce(drop, "at work", "waits", "after");
  }

  /**
   * Case 7: the results' share is gone; nothing is claimed, nothing lost, nothing put beside it.
   */
  @Test
  void outboxGone() throws Exception {
    Path outbox = Files.createDirectories(temporary.resolve("elsewhere"));
    DropFolder drop = new DropFolder(temporary.resolve("drop")).with("outbox", outbox.toString());
    Process watcher = drop.start();
    drop.drop("slow.xlsx", "at work");
    drop.awaitWork();
    Files.delete(outbox);
    drop.await(
        "the heartbeat",
        () -> Files.readString(drop.folders.heartbeat()).contains("paused: the outbox is not"));
    drop.drop("later.xlsx", "later");
    drop.await("the mishap", () -> drop.audit().contains("held up"));
    assertThat(outbox).doesNotExist();
    assertThat(drop.folders.inbox().resolve("later.xlsx")).exists();

    Files.createDirectories(outbox);
    Path later = outbox.resolve("later-finished.xlsx");
    drop.await("the results", () -> Files.exists(later) && DropFolder.names(outbox).size() == 2);
    drop.stop(watcher);
    assertThat(DropFolder.names(outbox))
        .containsExactly("later-finished.xlsx", "slow-finished.xlsx");
    assertThat(Inventory.of(drop.folders).archive()).containsExactlyInAnyOrder("at work", "later");
  }

  /** Case 4: the outbox cannot be written to for a while. */
  @Test
  void outboxReadOnly() throws Exception {
    Path outbox = disk("readonly", "size=2m,ro");
    DropFolder drop =
        new DropFolder(temporary.resolve("drop"))
            .with("outbox", outbox.toString())
            .with("min-free", "0MiB");
    Process watcher = drop.start();
    drop.drop("one.xlsx", "one");
    drop.await(
        "the heartbeat",
        () ->
            Files.readString(drop.folders.heartbeat())
                .contains("paused: the outbox may not be written to"));
    assertThat(Inventory.of(drop.folders).failed()).isEmpty();

    assertThat(ran("mount", "-o", "remount,rw", outbox.toString())).isTrue();
    drop.await("the result", () -> Files.exists(outbox.resolve("one-finished.xlsx")));
    drop.stop(watcher);
    assertThat(Inventory.inner(outbox.resolve("one-finished.xlsx"))).containsExactly("one");
    assertThat(drop.audit()).doesNotContain("\"event\":\"failed\"");
  }

  /** Case 8: below the floor nothing is claimed. */
  @Test
  void diskNearlyFull() throws Exception {
    Path disk = disk("small", "size=6m");
    DropFolder drop = new DropFolder(disk.resolve("drop")).with("min-free", "2MiB");
    Path ballast = Files.write(disk.resolve("ballast"), new byte[5 << 20]);
    Process watcher = drop.start();
    drop.drop("one.xlsx", "one");
    drop.await(
        "the heartbeat",
        () -> Files.readString(drop.folders.heartbeat()).contains("paused: the disk is nearly"));
    assertThat(drop.folders.inbox().resolve("one.xlsx")).exists();

    Files.delete(ballast);
    drop.awaitResult("one-finished.xlsx");
    drop.stop(watcher);
    assertAllFinishedOnce(drop, "one");
  }

  /** Case 8: the disk fills up while jobs are at work, down to the last byte. */
  @Test
  void diskFullInTheMiddle() throws Exception {
    Path disk = disk("full", "size=4m");
    DropFolder drop =
        new DropFolder(disk.resolve("drop"), temporary.resolve("output.txt"))
            .with("min-free", "0KiB");
    Path ballast = disk.resolve("ballast");
    Process watcher = drop.start();
    for (int i = 0; i < 8; i++) {
      drop.drop("large-" + i + ".xlsx", random(i));
    }
    drop.await("the first claim", () -> drop.audit().contains("claimed"));
    fill(ballast);
    drop.await("the mishap", () -> drop.said().matches("(?s).*(held up|cannot be used now).*"));

    Files.delete(ballast);
    drop.await("all results", () -> Inventory.of(drop.folders).results().size() == 8);
    drop.stop(watcher);
    Inventory all = Inventory.of(drop.folders);
    assertThat(all.results()).hasSize(8).doesNotHaveDuplicates();
    assertThat(all.archive()).containsExactlyInAnyOrderElementsOf(all.results());
    assertThat(all.failed()).isEmpty();
  }

  /** A package that no packing makes smaller. */
  private static byte[] random(int seed) throws IOException {
    StringBuilder text = new StringBuilder("large " + seed + " ");
    new Random(seed).ints(100_000, 'a', 'z').forEach(c -> text.append((char) c));
    return DropFolder.zip(text.toString());
  }

  private static void fill(Path ballast) {
    try (var out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("space");
    }
  }

  /** A rename between two disks is no single step, so it is refused at the start, by name. */
  @Test
  void inboxOnAnotherDisk() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    disk("drop/inbox", "size=2m");
    assertThat(drop.run()).isEqualTo(2);
    assertThat(drop.said())
        .contains(drop.folders.inbox() + " is on another disk or share than ")
        .contains("Both must be on the same; only results may go elsewhere (setting 'outbox').");
  }

  private static void assertAllFinishedOnce(DropFolder drop, String... texts) throws IOException {
    Inventory all = Inventory.of(drop.folders);
    assertThat(all.results()).containsExactlyInAnyOrder(texts);
    assertThat(all.archive()).containsExactlyInAnyOrder(texts);
    assertThat(all.failed()).isEmpty();
    assertThat(Trees.files(drop.folders.working())).isEmpty();
  }
}
