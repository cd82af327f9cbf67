package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the lines of a journal add up to: the jobs that still need care, and counts of the rest. */
final class Ledger {
  static final String FINISHED = "finished";
  static final String FAILED = "failed";

  private final Map<Long, Job> open = new TreeMap<>();
  private long last;
  private long finished;
  private long failed;

  /**
   * Adds up a journal.
   *
   * @throws IOException if a line is damaged, naming it
   */
  static Ledger of(Path file) throws IOException {
    Ledger ledger = new Ledger();
    int number = 0;
    for (String line : JournalFile.lines(file)) {
      number++;
      try {
        ledger.take(JournalLine.of(line));
      } catch (RuntimeException e) {
        throw new IOException(
            "line %d of %s is damaged; if you move that file away, the files in 'working' are dropped anew"
                .formatted(number, file),
            e);
      }
    }
    return ledger;
  }

  /** Takes a line in. */
  void take(JournalLine line) {
    last = Math.max(last, line.job());
    if (line.state() == JobState.SO_FAR) {
      finished += Long.parseLong(line.facts().getOrDefault(FINISHED, "0"));
      failed += Long.parseLong(line.facts().getOrDefault(FAILED, "0"));
      return;
    }
    Job job = open.computeIfAbsent(line.job(), number -> new Job(number, line.time()));
    job.note(line);
    if (line.state().isLast()) {
      open.remove(line.job());
      count(job, line.state());
    }
  }

  private void count(Job job, JobState state) {
    if (state == JobState.DONE && job.fact(FAILED).isPresent()) {
      failed++;
    } else if (state == JobState.DONE) {
      finished++;
    }
  }

  /** The number of the next job, given away once. */
  long next() {
    return ++last;
  }

  /** A job that is about to have its first line. */
  void add(Job job) {
    open.putIfAbsent(job.number(), job);
  }

  /** The jobs that still need care, in the order of arrival. */
  Collection<Job> jobs() {
    return List.copyOf(open.values());
  }

  /** Jobs with a result in the outbox, ever. */
  long finished() {
    return finished;
  }

  /** Jobs that ended in failed, ever. */
  long failed() {
    return failed;
  }

  /** The last number given away. */
  long last() {
    return last;
  }
}
