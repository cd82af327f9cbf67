package org.placebook.watch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placebook.files.Digest;
import org.placebook.files.Trees;

/** Takes a job from the state it is in to the next; a start after a crash goes on from there. */
final class Steps {
  /** Starts of the whole program that one job may outlast without an attempt coming to its end. */
  private static final int MOST_BROKEN_OFF = 20;

  private final Folders folders;
  private final Settings settings;
  private final Journal journal;
  private final AuditLog audit;
  private final Claiming claiming;
  private final Attempts attempts;
  private final Outbox outbox;
  private final SettingAside aside;
  private final BooleanSupplier stopping;

  Steps(
      Folders folders,
      Settings settings,
      Journal journal,
      AuditLog audit,
      Attempts attempts,
      Outbox outbox,
      BooleanSupplier stopping) {
    this.folders = folders;
    this.settings = settings;
    this.journal = journal;
    this.audit = audit;
    this.claiming = new Claiming(folders, journal, audit);
    this.attempts = attempts;
    this.outbox = outbox;
    this.aside = new SettingAside(folders, journal, audit);
    this.stopping = stopping;
  }

  Claiming claiming() {
    return claiming;
  }

  /** Goes on with a job until it is done or must wait; then how long. */
  Optional<Duration> run(Job job) throws IOException, InterruptedException {
    while (!job.state().isLast() && !(stopping.getAsBoolean() && job.state().awaitsAttempt())) {
      Optional<Duration> wait = step(job);
      if (wait.isPresent()) {
        return wait;
      }
    }
    return Optional.empty();
  }

  private Optional<Duration> step(Job job) throws IOException, InterruptedException {
    switch (job.state()) {
      case CLAIMING -> claiming.settle(job);
      case CLAIMED, STARTED, INTERRUPTED, TROUBLED -> {
        return attempt(job);
      }
      case MADE -> stage(job);
      case PUBLISHING -> {
        return publish(job);
      }
      case PUBLISHED -> {
        return archive(job);
      }
      case FAILING -> aside.carryOut(job);
      case WITHDRAWN, DONE, SO_FAR ->
          throw new IllegalStateException("A job that is done has no step");
    }
    return Optional.empty();
  }

  private Optional<Duration> attempt(Job job) throws IOException, InterruptedException {
    if (job.attempts() - job.troubles() >= MOST_BROKEN_OFF) {
      String sentence = "Placebook itself was stopped each time while it worked on it.";
      aside.decide(job, "stopped", FailureNote.gaveUp(job, sentence, job.attempts()));
      return Optional.empty();
    }
    if (!isAtRest(job)) {
      return changed(job);
    }
    Room.mustBe(folders.root(), settings);
    String key = attempts.key(job);
    String inputs = attempts.inputs(job);
    journal.write(job, JobState.STARTED, Map.of());
    FaultPoint.AFTER_START.pass();
    long begun = System.nanoTime();
    AttemptResult attempted = attempted(job);
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    if (!stopping.getAsBoolean() && !inputs.equals(attempts.inputs(job))) {
      return changed(job);
    }
    if (attempted instanceof AttemptResult.Made made) {
      made(job, made.workbook(), Map.of("key", key, "inputs", inputs), took);
    } else if (attempted instanceof AttemptResult.Refused refused) {
      aside.decide(job, "refused", FailureNote.refused(job, refused.findings()));
    } else if (attempted instanceof AttemptResult.Troubled troubled && !stopping.getAsBoolean()) {
      return troubled(job, troubled.sentence(), took);
    } else {
      journal.write(job, JobState.INTERRUPTED, Map.of());
    }
    return Optional.empty();
  }

  /** The end of an attempt; what disk or computer is to blame for does not count as one. */
  private AttemptResult attempted(Job job) throws IOException, InterruptedException {
    try {
      AttemptResult attempted = attempts.attempt(job);
      if (!(attempted instanceof AttemptResult.Made)) {
        Room.mustBe(folders.root(), settings);
      }
      return attempted;
    } catch (IOException e) {
      journal.write(job, JobState.INTERRUPTED, Map.of());
      throw e;
    }
  }

  /**
   * Somebody still wrote into a file when it was read, as a copying that stalled and went on: what
   * came of it is thrown away and made anew, once the file has had time to come to rest.
   */
  private Optional<Duration> changed(Job job) throws IOException {
    audit.job("changed", job, Map.of("what", "a file was written into while it was worked on"));
    journal.write(job, JobState.CLAIMED, Map.of("look", FileStamp.stamp(job.drop(folders))));
    return Optional.of(settings.textWait());
  }

  /** Whether a job whose files were written into has been left alone since. */
  private boolean isAtRest(Job job) throws IOException {
    Optional<String> look = job.fact("look");
    return look.isEmpty() || look.get().equals(FileStamp.stamp(job.drop(folders)));
  }

  private void made(Job job, Path workbook, Map<String, String> of, Duration took)
      throws IOException {
    FaultPoint.AFTER_MAKING.pass();
    String file = folders.job(job.number()).relativize(workbook).toString();
    Map<String, String> facts = new HashMap<>(of);
    facts.put("made", file);
    facts.put("sha256", Digest.of(workbook));
    audit.job("made", job, Map.of("seconds", seconds(took)));
    journal.write(job, JobState.MADE, facts);
    FaultPoint.AFTER_MADE_LINE.pass();
  }

  private Optional<Duration> troubled(Job job, String sentence, Duration took) throws IOException {
    audit.job("troubled", job, Map.of("seconds", seconds(took), "what", sentence));
    journal.write(job, JobState.TROUBLED, Map.of());
    if (job.troubles() >= settings.attempts()) {
      aside.decide(job, "troubled", FailureNote.gaveUp(job, sentence, job.troubles()));
      return Optional.empty();
    }
    return Optional.of(settings.backoff().multipliedBy(1L << (job.troubles() - 1)));
  }

  private static String seconds(Duration time) {
    return String.valueOf(time.toMillis() / 1000.0);
  }

  private Path result(Job job) {
    return folders.job(job.number()).resolve(job.fact("made").orElseThrow());
  }

  private void stage(Job job) throws IOException {
    String sha256 = job.fact("sha256").orElseThrow();
    if (!isStillGood(job, sha256)) {
      outbox.discard(job);
      journal.write(job, JobState.CLAIMED, Map.of());
      return;
    }
    outbox.stage(result(job), job, sha256);
    FaultPoint.AFTER_STAGING.pass();
    journal.write(job, JobState.PUBLISHING, Map.of("result", freeName(job)));
    FaultPoint.AFTER_PUBLISHING_LINE.pass();
  }

  /** Whether a result made before a crash is whole and would be made the same again. */
  private boolean isStillGood(Job job, String sha256) throws IOException {
    return Files.exists(result(job))
        && Digest.of(result(job)).equals(sha256)
        && job.fact("key").orElseThrow().equals(attempts.key(job));
  }

  /** Whether the dropped files hold what the result was made of. */
  private boolean isOfWhatIsThere(Job job) throws IOException {
    Optional<String> inputs = job.fact("inputs");
    return inputs.isEmpty() || inputs.get().equals(attempts.inputs(job));
  }

  /** After the dropped file: among many results people look for what they dropped. */
  private String freeName(Job job) {
    String made = result(job).getFileName().toString();
    String ending = made.substring(InboxNames.base(made).length());
    return outbox.freeName(InboxNames.base(job.name()), "-finished" + ending);
  }

  private Optional<Duration> publish(Job job) throws IOException {
    if (!outbox.isPublished(job) && !isOfWhatIsThere(job)) {
      outbox.discard(job);
      return changed(job);
    }
    try {
      outbox.publish(job, job.fact("result").orElseThrow());
    } catch (FileAlreadyExistsException e) {
      // Somebody took the name since it was chosen.
      journal.write(job, JobState.PUBLISHING, Map.of("result", freeName(job)));
      return Optional.empty();
    }
    FaultPoint.AFTER_PUBLISHING.pass();
    journal.write(job, JobState.PUBLISHED, Map.of());
    FaultPoint.AFTER_PUBLISHED_LINE.pass();
    return Optional.empty();
  }

  private Optional<Duration> archive(Job job) throws IOException {
    if (Files.exists(job.drop(folders)) && !isOfWhatIsThere(job)) {
      outbox.withdraw(job.fact("result").orElseThrow(), job.fact("sha256").orElseThrow());
      return changed(job);
    }
    Path day = folders.archive().resolve(job.arrived().toString().substring(0, 10));
    Durable.folder(day);
    if (Files.exists(job.drop(folders))) {
      String name = Outbox.freeName(day, JobNumber.text(job.number()), "");
      Durable.move(job.drop(folders), day.resolve(name));
    }
    FaultPoint.AFTER_ARCHIVING.pass();
    String result = job.fact("result").orElseThrow();
    audit.job("finished", job, Map.of("result", result));
    journal.write(job, JobState.DONE, Map.of());
    FaultPoint.AFTER_DONE_LINE.pass();
    Trees.delete(folders.job(job.number()));
    return Optional.empty();
  }
}
