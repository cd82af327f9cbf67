package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An orderly stop, as systemd or a shut-down asks for it. */
class StopTest {
  /** What a process ends with that obeyed SIGTERM. */
  private static final int TERMINATED = 143;

  @TempDir Path temporary;

  @Test
  void workGoingOnIsFinishedFirst() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Process watcher = drop.start();
    drop.drop("slow.xlsx", "at work");
    drop.awaitWork();
    assertThat(drop.stop(watcher)).isEqualTo(TERMINATED);
    assertThat(drop.results()).containsExactly("slow-finished.xlsx");
    assertThat(Files.readString(drop.folders.heartbeat())).contains("\"state\":\"stopped\"");
    assertThat(drop.folders.log().resolve("lease")).content().startsWith("released");
  }

  /** Who waits no longer has the attempt cut short; it does not count as one of the file's. */
  @Test
  void workCutShortDoesNotCount() throws Exception {
    DropFolder drop =
        new DropFolder(temporary.resolve("drop")).with("stop-wait", "50ms").with("attempts", "1");
    for (int round = 0; round < 3; round++) {
      Process watcher = drop.start();
      if (round == 0) {
        drop.drop("slow.xlsx", "at work");
      }
      drop.awaitWork();
      assertThat(drop.stop(watcher)).isEqualTo(TERMINATED);
      assertThat(Ledger.of(drop.folders.journal()).jobs())
          .singleElement()
          .matches(job -> job.state() == JobState.INTERRUPTED && job.attempts() == 0);
    }
    assertThat(drop.once()).isZero();
    assertThat(drop.results()).containsExactly("slow-finished.xlsx");
  }
}
