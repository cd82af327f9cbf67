package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;

/** Watches a folder for years: session after session, as long as its disk comes and goes. */
final class Watcher {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Folders folders;
  private final Settings settings;
  private final ChildCommand command;
  private final PrintWriter out;
  private final Stop stop = new Stop();

  Watcher(Folders folders, Settings settings, ChildCommand command, PrintWriter out) {
    this.folders = folders;
    this.settings = settings;
    this.command = command;
    this.out = out;
  }

  /**
   * Deals with what is there, and ends.
   *
   * @return whether every job came to a result
   */
  boolean once() throws IOException, AnotherWatcher, InterruptedException {
    stop.onShutdown(settings.stopWait().plusSeconds(10));
    try {
      folders.create();
      return session(true) == 0;
    } finally {
      stop.done();
    }
  }

  /** Watches until the process is asked to end. */
  void steadily() throws IOException, AnotherWatcher, InterruptedException {
    stop.onShutdown(settings.stopWait().plusSeconds(10));
    try {
      folders.create();
      Duration pause = settings.poll();
      while (!stop.isWanted()) {
        try {
          session(false);
          pause = settings.poll();
        } catch (IOException e) {
          out.println("The folder cannot be used now (" + e + "). Trying again.");
          out.flush();
        }
        stop.await(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
        waitForFolder();
      }
    } finally {
      stop.done();
    }
  }

  /** A share that is gone must not be taken for a new, empty folder. */
  private void waitForFolder() throws InterruptedException {
    while (!stop.isWanted() && !Files.exists(folders.journal())) {
      stop.await(settings.poll());
    }
  }

  private int session(boolean once) throws IOException, AnotherWatcher, InterruptedException {
    try (Lease lease = Lease.take(folders.log(), settings.heartbeat());
        Journal journal = Journal.open(folders.journal())) {
      int failedBefore = (int) journal.failed();
      int leftOver =
          new Session(folders, settings, command, once, stop, out, journal, lease).watch();
      return leftOver + (int) journal.failed() - failedBefore;
    }
  }
}
