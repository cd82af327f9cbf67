package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases 1 and 2: when a file counts as there. */
class ArrivalTest {
  private static final Instant LONG_AGO = Instant.parse("2011-03-27T00:00:00Z");

  @TempDir static Path temporary;
  private static SteadyWatcher watcher;
  private static DropFolder drop;

  @BeforeAll
  static void start() throws Exception {
    drop = new DropFolder(temporary.resolve("drop"));
    watcher = new SteadyWatcher(drop);
  }

  @AfterAll
  static void stop() throws Exception {
    watcher.stop();
    assertThat(Inventory.of(drop.folders).working()).isEmpty();
  }

  @Test
  void slowCopyThatKeepsAnOldTime() throws Exception {
    byte[] bytes = DropFolder.zip("slow copy " + "x".repeat(500));
    Path file = drop.folders.inbox().resolve("slow-copy.xlsx");
    for (int part = 0; part < 4; part++) {
      append(
          file, Arrays.copyOfRange(bytes, part * bytes.length / 4, (part + 1) * bytes.length / 4));
      Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
      if (part < 3) {
        // The copy stalls for many polls: that nothing changes does not make it whole.
        drop.awaitReason(
            "slow-copy.xlsx", "not whole yet: the end of the workbook is missing"::equals);
      }
    }
    drop.awaitResult("slow-copy-finished.xlsx");
    assertThat(Inventory.inner(watcher.result("slow-copy-finished.xlsx")).get(0))
        .startsWith("slow copy");
  }

  private static void append(Path file, byte[] bytes) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(bytes);
    }
  }

  @Test
  void openInExcel() throws Exception {
    Path owner = Files.write(drop.folders.inbox().resolve("~$open.xlsx"), new byte[165]);
    drop.drop("open.xlsx", "open");
    drop.awaitReason("open.xlsx", "still open in Excel"::equals);
    // The log hears of it a moment after the heartbeat.
    String said = "\"name\":\"open.xlsx\",\"what\":\"still open in Excel\"";
    drop.await("the log", () -> drop.audit().contains(said));
    assertThat(drop.said()).contains("waiting open.xlsx: still open in Excel");
    Files.delete(owner);
    drop.awaitResult("open-finished.xlsx");
  }

  @Test
  void openInLibreOffice() throws Exception {
    Path owner = Files.write(drop.folders.inbox().resolve(".~lock.calc.ods#"), new byte[100]);
    drop.drop("calc.ods", "calc");
    drop.awaitReason("calc.ods", "still open in LibreOffice"::equals);
    Files.delete(owner);
    drop.awaitResult("calc-finished.xlsx");
  }

  /** Excel writes a temporary file, renames the old away and the new in. */
  @Test
  void savedByRenameInTheMiddleOfPolls() throws Exception {
    Path inbox = drop.folders.inbox();
    Path owner = Files.write(inbox.resolve("~$saved.xlsx"), new byte[165]);
    drop.drop("saved.xlsx", "old");
    drop.awaitReason("saved.xlsx", "still open in Excel"::equals);
    for (int save = 1; save <= 20; save++) {
      Path temporary = Files.write(inbox.resolve("A1B2C3D4.tmp"), DropFolder.zip("save " + save));
      Files.move(inbox.resolve("saved.xlsx"), inbox.resolve("E5F6.tmp"));
      Files.move(temporary, inbox.resolve("saved.xlsx"));
      Files.delete(inbox.resolve("E5F6.tmp"));
    }
    Files.delete(owner);
    drop.awaitResult("saved-finished.xlsx");
    assertThat(Inventory.inner(watcher.result("saved-finished.xlsx"))).containsExactly("save 20");
  }

  /** Saved again and again without any owner file: each version that is taken is taken whole. */
  @Test
  void replacedAllTheTime() throws Exception {
    Path inbox = drop.folders.inbox();
    int last = 200;
    for (int save = 1; save <= last; save++) {
      Path temporary = Files.write(inbox.resolve("busy.part"), DropFolder.zip("busy " + save));
      Files.move(temporary, inbox.resolve("busy.xlsx"), StandardCopyOption.REPLACE_EXISTING);
      TimeUnit.MILLISECONDS.sleep(5);
    }
    drop.await(
        "the last version",
        () ->
            Inventory.of(drop.folders).results().contains("busy " + last)
                && Inventory.of(drop.folders).archive().contains("busy " + last));
  }

  @Test
  void neverTaken() throws Exception {
    List<String> names =
        List.of(
            ".hidden.xlsx", "copy.tmp", "copy.part", "download.crdownload", "README", "~$a.xlsx");
    for (String name : names) {
      Files.write(drop.folders.inbox().resolve(name), DropFolder.zip(name));
    }
    Path elsewhere = Files.writeString(temporary.resolve("elsewhere"), "a secret");
    Files.createSymbolicLink(drop.folders.inbox().resolve("link.xlsx"), elsewhere);
    drop.drop("after-them.xlsx", "after them");
    drop.awaitResult("after-them-finished.xlsx");
    drop.awaitReason("link.xlsx", "a link or device, not a file; it is never taken"::equals);
    assertThat(DropFolder.names(drop.folders.inbox())).containsAll(names).contains("link.xlsx");
  }

  /** To open a pipe would make the watcher wait for ever. */
  @Test
  void pipe() throws Exception {
    Path pipe = drop.folders.inbox().resolve("pipe.xlsx");
    assumeTrue(ran("mkfifo", pipe.toString()), "skipped: no pipes here");
    drop.awaitReason("pipe.xlsx", "a link or device, not a file; it is never taken"::equals);
    drop.drop("after-pipe.xlsx", "after the pipe");
    drop.awaitResult("after-pipe-finished.xlsx");
  }

  /** A name from a computer with another alphabet: bytes that are no UTF-8. */
  @Test
  void nameThatCannotBeRead() throws Exception {
    String make = "cp \"$0\" \"$1/$(printf 'caf\\351.xlsx')\"";
    Path source = Files.write(temporary.resolve("source"), DropFolder.zip("latin"));
    assumeTrue(
        ran("sh", "-c", make, source.toString(), drop.folders.inbox().toString()),
        "skipped: this disk takes no such names");
    drop.await("the reason", () -> drop.audit().contains("letters that cannot be read"));
    drop.drop("after-latin.xlsx", "after latin");
    drop.awaitResult("after-latin-finished.xlsx");
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
