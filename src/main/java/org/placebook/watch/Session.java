package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.placebook.child.Children;

/**
 * Watching a folder from taking its lease to letting it go. Anything that shakes the ground, such
 * as a share that is gone, ends the session; the next one starts as after a crash.
 */
final class Session {
  private static final String WATCHING = "watching";

  private final Folders folders;
  private final Settings settings;
  private final boolean once;
  private final Stop stop;
  private final AuditLog audit;
  private final Journal journal;
  private final Heartbeat heartbeat;
  private final Children children;
  private final ExecutorService asking = Executors.newSingleThreadExecutor();
  private final ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor();
  private final TemplateFolder templates;
  private final Questions questions;
  private final Inbox inbox;
  private final Outbox outbox;
  private final Steps steps;
  private final JobWorkers workers;
  private volatile boolean ending;
  private Map<String, String> waiting = Map.of();
  private LocalDate today = LocalDate.MIN;
  private String state = WATCHING;
  private int quietRounds;
  private int untouched;

  Session(
      Folders folders,
      Settings settings,
      List<String> child,
      boolean once,
      Stop stop,
      PrintWriter out,
      Journal journal,
      Lease lease) {
    this.folders = folders;
    this.settings = settings;
    this.once = once;
    this.stop = stop;
    this.audit = new AuditLog(folders.log(), out);
    this.journal = journal;
    this.heartbeat = new Heartbeat(folders, lease, journal);
    this.children = new Children(child, settings.limits(), folders.log(), folders.temporary());
    this.templates = new TemplateFolder(settings.templates().orElse(folders.templates()));
    this.questions = new Questions(folders, templates, children, asking, settings.deadline());
    this.inbox = new Inbox(folders, templates, settings, questions);
    this.outbox = new Outbox(settings.outbox().orElse(folders.outbox()));
    Attempts attempts = new Attempts(folders, templates, children, settings.deadline());
    this.steps = new Steps(folders, settings, journal, audit, attempts, outbox, this::isEnding);
    this.workers = new JobWorkers(steps, audit, settings, once, this::isEnding);
  }

  private boolean isEnding() {
    return ending || stop.isWanted();
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
      ending = true;
      end();
    }
    return workers.leftOver() + untouched;
  }

  private void begin() throws IOException, InterruptedException {
    audit.event(WATCHING, Map.of("name", folders.inbox().toString(), "host", Lease.host()));
    heartbeat.run();
    long beat = settings.heartbeat().toMillis();
    Future<?> unused = beating.scheduleAtFixedRate(heartbeat, beat, beat, TimeUnit.MILLISECONDS);
    new Recovery(folders, journal, audit).clear();
    for (String name : templates.names()) {
      Durable.folder(folders.inbox().resolve(name));
    }
    children.mustStart();
    journal.jobs().forEach(workers::add);
  }

  /** Looks at the inbox, claims what hands are free for, and waits for the next poll. */
  private boolean round() throws IOException, InterruptedException {
    if (heartbeat.isLost() || workers.isBroken()) {
      throw new IOException("the watcher has lost its hold on the folder");
    }
    if (!Files.exists(folders.journal())) {
      throw new IOException(folders.journal() + " is not there any more");
    }
    keepHouse();
    Inbox.View view = inbox.poll();
    Optional<String> obstacle = obstacle();
    tellState(obstacle.or(workers::trouble).orElse(WATCHING));
    heartbeat.tell(state, view.waiting());
    tellNews(view.waiting());
    long next = System.nanoTime() + settings.poll().toNanos();
    List<Drop> ready = obstacle.isEmpty() ? view.ready() : List.of();
    for (Drop drop : ready) {
      if (!claimInTime(drop, next)) {
        break;
      }
    }
    boolean quiet = ready.isEmpty() && workers.unfinished() == 0 && !questions.isBusy();
    quietRounds = quiet ? quietRounds + 1 : 0;
    if (once && quiet && (!view.settling() || quietRounds > mostQuietRounds())) {
      untouched = obstacle.isPresent() ? view.ready().size() : 0;
      return false;
    }
    sleepUntil(next);
    return true;
  }

  private void tellState(String now) {
    if (!now.equals(state)) {
      audit.event("state", Map.of("what", now));
      state = now;
    }
  }

  /** As many as an untouched file may need to be taken, and as many again. */
  private long mostQuietRounds() {
    long text = settings.textWait().toMillis() / Math.max(1, settings.poll().toMillis());
    return 2 * (settings.polls() + text) + 2;
  }

  /** Once a day, also in a process that runs for years. */
  private void keepHouse() throws IOException {
    LocalDate now = LocalDate.now(ZoneOffset.UTC);
    if (!now.equals(today)) {
      Retention.apply(folders, settings, audit);
      today = now;
    }
  }

  private void tellNews(Map<String, String> reasons) {
    Waiting.news(waiting, reasons)
        .forEach((name, reason) -> audit.event("waiting", Map.of("name", name, "what", reason)));
    waiting = reasons;
  }

  /** Waits for a free hand, at most until the next poll; what is not claimed stays in the inbox. */
  private boolean claimInTime(Drop drop, long next) throws IOException, InterruptedException {
    while (!workers.hasFreeHands()) {
      if (stop.isWanted() || System.nanoTime() > next) {
        return false;
      }
      stop.await(Duration.ofMillis(5));
    }
    if (stop.isWanted() || obstacle().isPresent()) {
      return false;
    }
    Optional<Job> job = steps.claiming().claim(drop);
    job.ifPresentOrElse(workers::add, () -> inbox.refused(drop));
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
    if (!Files.isWritable(outbox.folder())) {
      return Optional.of("paused: the outbox may not be written to");
    }
    boolean room = Room.isIn(folders.root(), settings) && Room.isIn(outbox.folder(), settings);
    return room ? Optional.empty() : Optional.of("paused: the disk is nearly full");
  }

  private void end() throws InterruptedException {
    heartbeat.tell("stopping");
    asking.shutdownNow();
    boolean orderly = workers.stop(stop.isWanted() ? settings.stopWait() : Duration.ZERO);
    children.close();
    if (!orderly && !workers.stop(Duration.ofMinutes(1))) {
      throw new AssertionError("Work goes on although its process has ended");
    }
    beating.shutdownNow();
    if (!beating.awaitTermination(1, TimeUnit.MINUTES)) {
      throw new AssertionError("The heartbeat does not stop");
    }
    if (!heartbeat.isLost()) {
      heartbeat.tell("stopped");
      heartbeat.run();
      audit.event("stopped", Map.of());
    }
  }
}
