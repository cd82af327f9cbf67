package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Watching a folder from taking its lease to letting it go. Anything that shakes the ground, such
 * as a share that is gone, ends the session; the next one starts as after a crash.
 */
final class Session {
  private final Folders folders;
  private final Settings settings;
  private final boolean once;
  private final Stop stop;
  private final PrintWriter out;
  private final AuditLog audit;
  private final Journal journal;
  private final Pulse pulse;
  private final Children children;
  private final ExecutorService asking = Executors.newSingleThreadExecutor();
  private final ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor();
  private final Questions questions;
  private final Inbox inbox;
  private final Outbox outbox;
  private final Steps steps;
  private final Crew crew;
  private int quietRounds;

  Session(
      Folders folders,
      Settings settings,
      ChildCommand command,
      boolean once,
      Stop stop,
      PrintWriter out,
      Journal journal,
      Lease lease) {
    this.folders = folders;
    this.settings = settings;
    this.once = once;
    this.stop = stop;
    this.out = out;
    this.audit = new AuditLog(folders.log());
    this.journal = journal;
    this.pulse = new Pulse(folders, lease, journal);
    this.children = new Children(command, settings, folders);
    TemplateFolder templates = new TemplateFolder(settings.templates().orElse(folders.templates()));
    this.questions = new Questions(folders, templates, children, asking);
    this.inbox = new Inbox(folders, templates, settings, questions);
    this.outbox = new Outbox(settings.outbox().orElse(folders.outbox()));
    this.steps =
        new Steps(
            folders,
            settings,
            journal,
            audit,
            new Attempts(folders, templates, children),
            outbox,
            stop::isWanted);
    this.crew = new Crew(steps, audit, settings, once, stop::isWanted);
  }

  /**
   * Watches until a stop is wanted, or once.
   *
   * @return how many jobs could not be brought to an end
   */
  int watch() throws IOException, InterruptedException {
    try {
      begin();
      boolean more = true;
      while (more && !stop.isWanted()) {
        more = round();
      }
    } finally {
      end();
    }
    return crew.leftOver();
  }

  private void begin() throws IOException {
    new Recovery(folders, journal, audit).clear();
    for (String name :
        new TemplateFolder(settings.templates().orElse(folders.templates())).names()) {
      Durable.folder(folders.inbox().resolve(name));
    }
    Retention.apply(folders, settings, audit);
    audit.event("watching", Map.of("host", Lease.host(), "open", "" + journal.jobs().size()));
    pulse.run();
    long beat = settings.heartbeat().toMillis();
    Future<?> unused = beating.scheduleAtFixedRate(pulse, beat, beat, TimeUnit.MILLISECONDS);
    journal.jobs().forEach(crew::add);
    out.println("Watching " + folders.inbox());
    out.flush();
  }

  /** Looks at the inbox, claims what hands are free for, and waits for the next poll. */
  private boolean round() throws IOException, InterruptedException {
    if (pulse.isLost() || !Files.exists(folders.journal())) {
      throw new IOException("The folder is gone or has another watcher");
    }
    Inbox.View view = inbox.poll();
    Optional<String> obstacle = obstacle();
    pulse.tell(obstacle.orElse("watching"), view.waiting());
    long next = System.nanoTime() + settings.poll().toNanos();
    List<Drop> ready = obstacle.isEmpty() ? view.ready() : List.of();
    for (Drop drop : ready) {
      if (!claimInTime(drop, next)) {
        break;
      }
    }
    boolean quiet = ready.isEmpty() && crew.unfinished() == 0 && !questions.isBusy();
    quietRounds = quiet ? quietRounds + 1 : 0;
    if (once && quiet && (!view.settling() || quietRounds > 2 * settings.polls() + 2)) {
      return false;
    }
    sleepUntil(next);
    return true;
  }

  /** Waits for a free hand, at most until the next poll; what is not claimed stays in the inbox. */
  private boolean claimInTime(Drop drop, long next) throws IOException, InterruptedException {
    while (!crew.hasFreeHands()) {
      if (stop.isWanted() || System.nanoTime() > next) {
        return false;
      }
      stop.await(Duration.ofMillis(5));
    }
    if (obstacle().isPresent()) {
      return false;
    }
    steps.claiming().claim(drop).ifPresent(crew::add);
    return true;
  }

  private void sleepUntil(long time) throws InterruptedException {
    long nanos = time - System.nanoTime();
    if (nanos > 0) {
      stop.await(Duration.ofNanos(nanos));
    }
  }

  /** Why nothing may be claimed now. */
  private Optional<String> obstacle() throws IOException {
    if (!Files.isDirectory(outbox.folder())) {
      return Optional.of("paused: the outbox is not there");
    }
    boolean room = Room.isIn(folders.root(), settings) && Room.isIn(outbox.folder(), settings);
    return room ? Optional.empty() : Optional.of("paused: the disk is nearly full");
  }

  private void end() throws IOException, InterruptedException {
    pulse.tell("stopping", Map.of());
    asking.shutdownNow();
    boolean orderly = crew.stop(stop.isWanted() ? settings.stopWait() : Duration.ZERO);
    children.kill();
    if (!orderly && !crew.stop(Duration.ofMinutes(1))) {
      throw new IllegalStateException("Work goes on although its process has ended");
    }
    beating.shutdownNow();
    if (!beating.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The heartbeat does not stop");
    }
    if (!pulse.isLost()) {
      pulse.tell("stopped", Map.of());
      pulse.run();
      audit.event("stopped", Map.of());
    }
  }
}
