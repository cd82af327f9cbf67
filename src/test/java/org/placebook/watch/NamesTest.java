package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.files.Trees;

/** Cases 4, 5 and some of 7: whose name a result gets, and that nothing is overwritten. */
class NamesTest {
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
    Inventory all = Inventory.of(drop.folders, "open-finished.xlsx");
    assertThat(all.results()).containsExactlyInAnyOrderElementsOf(all.archive());
    assertThat(Trees.files(drop.folders.working())).isEmpty();
  }

  /** Case 4: the result of last time is open in somebody's Excel. */
  @Test
  void outputOpenElsewhere() throws Exception {
    byte[] edited = DropFolder.zip("edited in Excel");
    Path open = Files.write(watcher.result("open-finished.xlsx"), DropFolder.zip("last time"));
    try (FileChannel held =
        FileChannel.open(open, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      held.lock();
      drop.drop("open.xlsx", "this time");
      drop.awaitResult("open-finished-2.xlsx");
      held.truncate(0);
      held.write(ByteBuffer.wrap(edited), 0);
    }
    assertThat(open).hasBinaryContent(edited);
    assertThat(Inventory.inner(watcher.result("open-finished-2.xlsx")))
        .containsExactly("this time");
  }

  /** Case 5: everybody who drops something gets a result, also of the same content. */
  @Test
  void sameContentTwice() throws Exception {
    byte[] bytes = DropFolder.zip("the same");
    drop.drop("one.xlsx", bytes);
    drop.drop("two.xlsx", bytes);
    drop.awaitResult("one-finished.xlsx");
    drop.awaitResult("two-finished.xlsx");
  }

  /**
   * Case 5: the same name with new content is another drop, whose result does not replace the
   * first.
   */
  @Test
  void sameNameNewContent() throws Exception {
    drop.drop("again.xlsx", "January");
    drop.awaitResult("again-finished.xlsx");
    drop.drop("again.xlsx", "February");
    drop.awaitResult("again-finished-2.xlsx");
    assertThat(Inventory.inner(watcher.result("again-finished.xlsx"))).containsExactly("January");
    assertThat(Inventory.inner(watcher.result("again-finished-2.xlsx")))
        .containsExactly("February");
  }

  /** Case 5: the same name while the first is still being worked on. */
  @Test
  void sameNameAtOnce() throws Exception {
    drop.drop("slow.xlsx", "first of two");
    drop.await("the claim", () -> !Files.exists(drop.folders.inbox().resolve("slow.xlsx")));
    drop.drop("slow.xlsx", "second of two");
    drop.awaitResult("slow-finished.xlsx");
    drop.awaitResult("slow-finished-2.xlsx");
    assertThat(
            List.of(
                Inventory.inner(watcher.result("slow-finished.xlsx")).get(0),
                Inventory.inner(watcher.result("slow-finished-2.xlsx")).get(0)))
        .containsExactlyInAnyOrder("first of two", "second of two");
  }

  /** Case 7: names that Windows keeps for devices, or that are as long as a disk takes. */
  @ParameterizedTest
  @CsvSource({
    "CON.xlsx, CON-finished.xlsx",
    "nul.2018.xlsx, _nul.2018-finished.xlsx",
    "a:b|c.xlsx, a_b_c-finished.xlsx",
    "no.dots.but.the.last.XLSX, no.dots.but.the.last-finished.xlsx",
    "Ynys Môn – ardal.xlsx, Ynys Môn – ardal-finished.xlsx"
  })
  void oddNames(String name, String result) throws Exception {
    drop.drop(name, "named " + name);
    drop.awaitResult(result);
  }

  @Test
  void refusedUnderADeviceName() throws Exception {
    drop.drop("refuse/CON.xlsx", "refused device");
    Path failed = drop.folders.failed().resolve("refuse").resolve("CON.xlsx");
    drop.await("the folder", () -> Files.exists(failed));
    assertThat(drop.folders.failed().resolve("refuse.txt")).exists();
    drop.drop("AUX.refuse.xlsx", "refused device file");
    drop.await("it", () -> Files.exists(drop.folders.failed().resolve("_AUX.refuse.xlsx")));
  }

  @Test
  void longPath() throws Exception {
    String name = "Größe ".repeat(25) + "x".repeat(30) + ".xlsx";
    String folder = "a long name of a folder ".repeat(9).strip();
    drop.drop(folder + "/" + folder + "/" + name, "long path");
    drop.await(
        "the result",
        () -> Inventory.of(drop.folders, "open-finished.xlsx").results().contains("long path"));
    drop.drop(name, "long name");
    drop.await(
        "the result",
        () -> Inventory.of(drop.folders, "open-finished.xlsx").results().contains("long name"));
  }

  /** Case 7: a file that its owner has marked read-only is finished, and stays so marked. */
  @Test
  void readOnlyInput() throws Exception {
    Path hidden = drop.folders.inbox().resolve(".readonly.part");
    Files.write(hidden, DropFolder.zip("read only"));
    Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("r--r--r--"));
    Files.move(hidden, drop.folders.inbox().resolve("readonly.xlsx"));
    drop.awaitResult("readonly-finished.xlsx");
    drop.await(
        "the archive",
        () -> Inventory.of(drop.folders, "open-finished.xlsx").archive().contains("read only"));
    Path archived =
        Trees.files(drop.folders.archive()).stream()
            .filter(file -> file.endsWith("readonly.xlsx"))
            .findFirst()
            .orElseThrow();
    assertThat(Files.getPosixFilePermissions(archived))
        .isEqualTo(PosixFilePermissions.fromString("r--r--r--"));
  }
}
