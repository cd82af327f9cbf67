package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.child.Fields;

/** One watcher a folder, on this computer and between computers. */
class LeaseTest {
  private static final String REFUSAL = "Another Placebook already watches this folder";

  @TempDir Path temporary;

  @Test
  void secondWatcherOnThisComputer() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    SteadyWatcher watcher = new SteadyWatcher(drop);
    drop.drop("one.xlsx", "one");
    assertThat(drop.once()).isEqualTo(1);
    assertThat(drop.said()).contains(REFUSAL);
    drop.awaitResult("one-finished.xlsx");
    watcher.stop();
  }

  @Test
  void watcherOnAnotherComputerThatLives() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    drop.once();
    drop.drop("one.xlsx", "one");
    ScheduledExecutorService other = otherComputer(drop);
    try {
      assertThat(drop.once()).as(drop.said()).isEqualTo(1);
    } finally {
      other.shutdownNow();
    }
    assertThat(drop.said()).contains(REFUSAL);
    assertThat(drop.folders.inbox().resolve("one.xlsx")).exists();
  }

  @Test
  void watcherOnAnotherComputerThatDied() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    drop.once();
    drop.drop("one.xlsx", "one");
    Durable.replace(lease(drop), Fields.line(List.of("token", "elsewhere", "7")) + "\n");
    assertThat(drop.once()).as(drop.said()).isZero();
    assertThat(drop.results()).containsExactly("one-finished.xlsx");
  }

  /** A computer that slept must not go on as if it still had the folder for itself. */
  @Test
  void leaseTakenAway() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    Process watcher = drop.start();
    drop.drop("slow.xlsx", "at work");
    drop.awaitWork();
    ScheduledExecutorService other = otherComputer(drop);
    try {
      assertThat(drop.ending(watcher)).as(drop.said()).isEqualTo(1);
    } finally {
      other.shutdownNow();
    }
    assertThat(drop.said()).contains(REFUSAL);
    assertThat(Inventory.of(drop.folders).working()).containsExactly("at work");
    assertThat(Ledger.of(drop.folders.journal()).jobs())
        .extracting(Job::state)
        .containsExactly(JobState.STARTED);

    assertThat(drop.once()).as(drop.said()).isZero();
    assertThat(drop.results()).containsExactly("slow-finished.xlsx");
  }

  /**
   * Two computers that renew in the same moment neither hinder each other nor leave half a line.
   */
  @Test
  void leaseThatTwoComputersWrite() throws Exception {
    Path lease = temporary.resolve("lease");
    ExecutorService computers = Executors.newFixedThreadPool(2);
    List<Callable<Integer>> writers =
        List.of(() -> write(lease, "here"), () -> write(lease, "there"));
    for (Future<Integer> writer : computers.invokeAll(writers)) {
      assertThat(writer.get()).isEqualTo(200);
    }
    computers.shutdown();
    assertThat(DropFolder.names(temporary)).containsExactly("lease");
  }

  /** Writes again and again, and counts how often a whole line was there after it. */
  private static int write(Path lease, String computer) throws IOException {
    int whole = 0;
    for (int beat = 0; beat < 200; beat++) {
      Durable.replaceAs(computer, lease, computer.repeat(100) + "\n");
      String text = Files.readString(lease);
      whole +=
          text.equals("here".repeat(100) + "\n") || text.equals("there".repeat(100) + "\n") ? 1 : 0;
    }
    return whole;
  }

  @Test
  void leaseThatIsNoText() throws Exception {
    DropFolder drop = new DropFolder(temporary.resolve("drop"));
    drop.once();
    drop.drop("one.xlsx", "one");
    Files.write(lease(drop), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0x80, '\t', 'x'});
    assertThat(drop.once()).as(drop.said()).isZero();
    assertThat(drop.results()).containsExactly("one-finished.xlsx");
  }

  private static Path lease(DropFolder drop) {
    return drop.folders.log().resolve("lease");
  }

  /** Renews the lease as a watcher on another computer does. */
  private static ScheduledExecutorService otherComputer(DropFolder drop) {
    AtomicLong beat = new AtomicLong();
    ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor();
    Runnable renewal = () -> renew(drop, beat.incrementAndGet());
    Future<?> unused = beating.scheduleAtFixedRate(renewal, 0, 50, TimeUnit.MILLISECONDS);
    return beating;
  }

  private static void renew(DropFolder drop, long beat) {
    try {
      String line = Fields.line(List.of("token", "elsewhere", "" + beat)) + "\n";
      Durable.replaceAs("elsewhere", lease(drop), line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
