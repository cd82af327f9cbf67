package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator is told, and what is done by the day. */
class StatusTest {
  @TempDir Path temporary;

  @Test
  void neverWatched() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    assertThat(drop.run("--status")).isZero();
    assertThat(drop.said()).contains("has never watched");
  }

  @Test
  void waitingWorkingDoneAndFailed() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Files.writeString(drop.folders.templates().resolve("pair.xlsx"), "employees\nresidents\n");
    SteadyWatcher watcher = new SteadyWatcher(drop);
    drop.drop("good.xlsx", "good");
    drop.drop("refuse.xlsx", "bad");
    drop.drop("pair/employees.xlsx", "half");
    drop.awaitResult("good-finished.xlsx");
    drop.await("failed", () -> Files.exists(drop.folders.failed().resolve("refuse.xlsx")));
    drop.awaitReason("pair", "waiting for residents"::equals);
    drop.drop("hang.xlsx", "hanging");
    drop.awaitWork("hang.xlsx");
    // Where a file lies is settled before its job is done with.
    drop.await("the others done", () -> Ledger.of(drop.folders.journal()).jobs().size() == 1);

    assertThat(drop.run("--status")).isZero();
    assertThat(drop.said())
        .contains("Waiting in the inbox: 1\n  pair/employees.xlsx\n")
        .contains("Folders that wait for an input: 1\n  pair: waiting for residents\n")
        .contains("Working: 1\n  hang.xlsx, ")
        .contains("Finished so far: 1\n", "Failed so far: 1\n")
        .contains("In the folder failed now: 1\n  refuse.xlsx\n")
        .containsPattern("Last heartbeat \\d+ seconds ago: \\{\"time\":");
    DropFolder.kill(watcher.process());
  }

  /** For schedulers: what is not ready is left, said, and no reason to wait for ever. */
  @Test
  void once() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Files.write(drop.folders.inbox().resolve("~$open.xlsx"), new byte[165]);
    drop.drop("open.xlsx", "open");
    drop.drop("good.xlsx", "good");
    assertThat(drop.once()).isZero();
    assertThat(drop.said())
        .contains(
            "waiting open.xlsx: still open in Excel", "finished good.xlsx as good-finished.xlsx");
    drop.drop("refuse.xlsx", "bad");
    assertThat(drop.once()).isEqualTo(1);
    assertThat(drop.said()).contains("failed refuse.xlsx: see failed/refuse.xlsx.txt");
  }

  /** Retention is off by default; asked for, it takes whole days, and nothing but days. */
  @Test
  void retention() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Path archive = drop.folders.archive();
    for (String day : java.util.List.of("2011-03-27", "2999-01-01", "our own")) {
      Files.writeString(Files.createDirectories(archive.resolve(day)).resolve("a.xlsx"), day);
    }
    drop.once();
    assertThat(DropFolder.names(archive)).hasSize(3);
    drop.with("keep-archive", "90d").once();
    assertThat(DropFolder.names(archive)).containsExactly("2999-01-01", "our own");
    assertThat(drop.audit()).contains("\"event\":\"archive deleted\",\"name\":\"2011-03-27\"");
  }

  /** What somebody put into working by mistake is not ours to delete. */
  @Test
  void strangersInWorking() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Path stranger = drop.folders.working().resolve("mine.xlsx");
    Files.createDirectories(drop.folders.working());
    Files.write(stranger, DropFolder.zip("mine"));
    Path lost = Files.createDirectories(drop.folders.job(7).resolve("drop"));
    Files.write(lost.resolve("lost.xlsx"), DropFolder.zip("of a lost journal"));
    assertThat(drop.once()).isZero();
    assertThat(stranger).exists();
    assertThat(drop.results()).containsExactly("lost-finished.xlsx");
  }
}
