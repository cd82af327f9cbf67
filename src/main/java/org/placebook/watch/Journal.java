package org.placebook.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;

/** The append-only record of every job; each line is on the disk before the next step begins. */
final class Journal implements Closeable {
  /** When no job is open, a file that has grown past this many bytes is begun anew. */
  private static final long LARGE = 4L << 20;

  private final Path path;
  private final JournalFile file;
  private final Ledger ledger;
  private final Lease lease;

  private Journal(Path path, JournalFile file, Ledger ledger, Lease lease) {
    this.path = path;
    this.file = file;
    this.ledger = ledger;
    this.lease = lease;
  }

  /**
   * Opens the journal to go on with it.
   *
   * @param lease only its holder may write
   */
  static Journal open(Path path, Lease lease) throws IOException {
    JournalFile file = JournalFile.open(path);
    try {
      return new Journal(path, file, Ledger.of(path), lease);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** A job for a new drop; it is journalled by its first line. */
  synchronized Job next() {
    return new Job(ledger.next(), now());
  }

  /** Journals that a job has come to a state, and what a later start must know. */
  synchronized void write(Job job, JobState state, Map<String, String> facts) throws IOException {
    lease.mustBeHeld();
    // The first line tells the arrival, which names depend on, exactly as it is in memory.
    Instant time = state == JobState.CLAIMING ? job.arrived() : now();
    JournalLine line = new JournalLine(time, job.number(), state, facts);
    file.append(line.text());
    ledger.add(job);
    ledger.take(line);
    if (ledger.jobs().isEmpty() && file.size() > LARGE) {
      beginAnew();
    }
  }

  private void beginAnew() throws IOException {
    Map<String, String> counts =
        Map.of(Ledger.FINISHED, "" + ledger.finished(), Ledger.FAILED, "" + ledger.failed());
    JournalLine soFar = new JournalLine(now(), ledger.last(), JobState.SO_FAR, counts);
    String name = "journal-until-" + JobNumber.text(ledger.last()) + ".log";
    file.beginAnew(soFar.text(), path.resolveSibling(name));
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The jobs that still need care, in the order of arrival. */
  synchronized Collection<Job> jobs() {
    return ledger.jobs();
  }

  /** Jobs with a result in the outbox, ever. */
  synchronized long finished() {
    return ledger.finished();
  }

  /** Jobs that ended in failed, ever. */
  synchronized long failed() {
    return ledger.failed();
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
