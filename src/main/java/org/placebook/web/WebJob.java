package org.placebook.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.placebook.web.page.JobReport;

/**
 * What somebody dropped and what became of it. All threads see it whole: whoever reads or changes
 * it holds it.
 */
final class WebJob {
  /** Where it stands. */
  enum State {
    WAITING,
    WORKING,
    /** The child process answered; the report says how it ended. */
    ANSWERED,
    /** Somebody stopped it. */
    STOPPED,
    /** The child process hung, crashed or ran out of memory. */
    BROKEN
  }

  private final String id;
  private final Path folder;
  private Errand errand;
  private State state = State.WAITING;
  private String step = "Waiting for its turn";
  private int steps;
  private int changes;
  private final List<List<String>> heard = new ArrayList<>();
  private String trouble = "";
  private Instant touched = Instant.now();
  private Future<?> work = CompletableFuture.completedFuture("");

  /**
   * A job.
   *
   * @param id by which pages name it; nobody can guess it
   * @param folder of its own
   */
  WebJob(String id, Path folder, Errand errand) {
    this.id = id;
    this.folder = folder;
    this.errand = errand;
  }

  String id() {
    return id;
  }

  Path folder() {
    return folder;
  }

  synchronized Errand errand() {
    return errand;
  }

  synchronized State state() {
    return state;
  }

  /** What is being done, in words. */
  synchronized String step() {
    return step;
  }

  synchronized int steps() {
    return steps;
  }

  synchronized JobReport report() {
    return new JobReport(heard);
  }

  /** Why it broke, in a sentence. */
  synchronized String trouble() {
    return trouble;
  }

  synchronized boolean isAtWork() {
    return state == State.WAITING || state == State.WORKING;
  }

  /** When somebody last asked for it. */
  synchronized Instant touched() {
    return touched;
  }

  synchronized void touch() {
    touched = Instant.now();
  }

  /** Begins another errand for the same files. */
  synchronized void begin(Errand next, Future<?> with) {
    errand = next;
    work = with;
    touched = Instant.now();
  }

  synchronized void waits() {
    state = State.WAITING;
    step = "Waiting for its turn";
    steps = 0;
    heard.clear();
    trouble = "";
    changed();
  }

  synchronized void works() {
    state = State.WORKING;
    step = "Starting";
    changed();
  }

  /** Takes an answer of the child process. */
  synchronized void hear(List<String> line) {
    if (line.get(0).equals(JobReport.STEP)) {
      step = line.get(1);
      steps++;
      changed();
    } else {
      heard.add(line);
    }
  }

  synchronized void ends(State how, String why) {
    if (isAtWork()) {
      state = how;
      trouble = why;
    }
    touched = Instant.now();
    changed();
  }

  /** Stops the work, if there is any. */
  void stop() {
    Future<?> stopped;
    synchronized (this) {
      stopped = work;
    }
    ends(State.STOPPED, "");
    stopped.cancel(true);
  }

  private synchronized void changed() {
    changes++;
    notifyAll();
  }

  /** Waits until something changes, but not for long. */
  synchronized void await(long milliseconds) throws InterruptedException {
    int seen = changes;
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    long left = milliseconds;
    while (changes == seen && left > 0) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }
  }

  /** A file that may be fetched: one that the report names. */
  synchronized Optional<Path> file(String kind, int number) {
    List<Path> files = report().paths(kind);
    return number >= 0 && number < files.size() ? Optional.of(files.get(number)) : Optional.empty();
  }
}
