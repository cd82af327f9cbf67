package org.placebook.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The append-only record of every job; each line is on the disk before the next step begins. */
final class Journal implements Closeable {
  private final Path file;
  private final FileChannel channel;
  private final Map<Long, Job> open = new TreeMap<>();
  private long last;
  private long finished;
  private long failed;

  private Journal(Path file, StandardOpenOption... options) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file, options);
  }

  /** Opens the journal to go on with it; half a line at its end, left by a crash, is cut off. */
  static Journal open(Path file) throws IOException {
    Journal journal = new Journal(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      journal.channel.truncate(journal.replay());
      journal.channel.position(journal.channel.size());
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  /** What a journal tells, for somebody who only looks. */
  static Journal look(Path file) throws IOException {
    try (Journal journal = new Journal(file, StandardOpenOption.READ)) {
      journal.replay();
      return journal;
    }
  }

  private long replay() throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    int number = 0;
    for (String line : whole.lines().toList()) {
      number++;
      try {
        take(JournalLine.of(line));
      } catch (RuntimeException e) {
        throw new IOException(
            "Line %d of %s is damaged. Mend or move the journal away; the files named in it are in working."
                .formatted(number, file),
            e);
      }
    }
    return whole.getBytes(StandardCharsets.UTF_8).length;
  }

  private void take(JournalLine line) {
    Job job = open.computeIfAbsent(line.job(), n -> new Job(n, line.time()));
    job.note(line);
    last = Math.max(last, line.job());
    if (line.state().isLast()) {
      open.remove(line.job());
      if (line.state() == JobState.DONE && job.fact("result").isPresent()) {
        finished++;
      } else if (line.state() == JobState.DONE) {
        failed++;
      }
    }
  }

  /** A job for a new drop; it is journalled by its first line. */
  synchronized Job next() {
    last++;
    return new Job(last, now());
  }

  /** Journals that a job has come to a state, and what a later start must know. */
  synchronized void write(Job job, JobState state, Map<String, String> facts) throws IOException {
    JournalLine line = new JournalLine(now(), job.number(), state, facts);
    long before = channel.position();
    try {
      Durable.writeAll(channel, line.text() + "\n");
      channel.force(false);
    } catch (IOException e) {
      // Half a line would spoil the next one.
      channel.truncate(before);
      throw e;
    }
    open.putIfAbsent(job.number(), job);
    take(line);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The jobs that still need care, in the order of arrival. */
  synchronized Collection<Job> jobs() {
    return List.copyOf(open.values());
  }

  /** Jobs with a result in the outbox, ever. */
  synchronized long finished() {
    return finished;
  }

  /** Jobs that ended in failed, ever. */
  synchronized long failed() {
    return failed;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
