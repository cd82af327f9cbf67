package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drop of two files, of which one changed while it was claimed: both go back where they lay. */
class PutBackTest {
  @TempDir Path root;

  private Folders folders;
  private Lease lease;
  private Journal journal;
  private Claiming claiming;
  private Path home;

  @BeforeEach
  void open() throws Exception {
    folders = new Folders(root);
    home = Files.createDirectories(folders.inbox().resolve("jobs"));
    Files.createDirectories(folders.working());
    Files.createDirectories(folders.log());
    lease = Lease.take(root, Duration.ofMillis(10));
    journal = Journal.open(folders.journal(), lease);
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    claiming = new Claiming(folders, journal, new AuditLog(folders.log(), silent));
  }

  @AfterEach
  void close() throws IOException {
    journal.close();
    lease.close();
  }

  /** A claim whose second file does not look as it did when the claim was decided. */
  private Job begun() throws IOException {
    Files.writeString(home.resolve("first.csv"), "first");
    Files.writeString(home.resolve("second.csv"), "second");
    Job job = journal.next();
    journal.write(
        job,
        JobState.CLAIMING,
        Map.of(
            "name", "jobs",
            "part.0", "jobs/first.csv",
            "look.0", FileStamp.stamp(home.resolve("first.csv")),
            "part.1", "jobs/second.csv",
            "look.1", "as it was before"));
    return job;
  }

  private void isWithdrawn(Job job) {
    assertThat(job.state()).isEqualTo(JobState.WITHDRAWN);
    assertThat(folders.job(job.number())).doesNotExist();
  }

  @Test
  void underTheirNamesWhereTheseAreFree() throws Exception {
    Job job = begun();

    claiming.settle(job);

    isWithdrawn(job);
    assertThat(DropFolder.names(home)).containsExactlyInAnyOrder("first.csv", "second.csv");
    assertThat(home.resolve("first.csv")).hasContent("first");
    assertThat(home.resolve("second.csv")).hasContent("second");
  }

  /** As after a crash in the middle of the claim, and a save of the same name since. */
  @Test
  void underANumberWhereSomebodyTookTheName() throws Exception {
    Job job = begun();
    Path drop = Files.createDirectories(job.drop(folders));
    Files.move(home.resolve("first.csv"), drop.resolve("first.csv"));
    Files.writeString(home.resolve("first.csv"), "saved since");

    claiming.settle(job);

    isWithdrawn(job);
    assertThat(DropFolder.names(home))
        .containsExactlyInAnyOrder("first.csv", "first-2.csv", "second.csv");
    assertThat(home.resolve("first.csv")).hasContent("saved since");
    assertThat(home.resolve("first-2.csv")).hasContent("first");
  }

  @Test
  void inTheirFolderThoughThatWasTakenAway() throws Exception {
    Job job = begun();
    Path drop = Files.createDirectories(job.drop(folders));
    Files.move(home.resolve("first.csv"), drop.resolve("first.csv"));
    Files.delete(home.resolve("second.csv"));
    Files.delete(home);

    claiming.settle(job);

    isWithdrawn(job);
    assertThat(home.resolve("first.csv")).hasContent("first");
  }
}
