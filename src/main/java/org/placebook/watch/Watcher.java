package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.placebook.files.Trouble;

/** Watches a folder for years: session after session, as long as its disk comes and goes. */
final class Watcher {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Folders folders;
  private final Settings settings;
  private final List<String> child;
  private final PrintWriter out;
  private final Stop stop = new Stop();

  Watcher(Folders folders, Settings settings, List<String> child, PrintWriter out) {
    this.folders = folders;
    this.settings = settings;
    this.child = child;
    this.out = out;
  }

  /**
   * Deals with what is there, and ends.
   *
   * @return whether every job came to a result
   */
  boolean once() throws IOException, AnotherWatcher, BadSetting, InterruptedException {
    stop.onShutdown(settings.stopWait().plusSeconds(10));
    try {
      folders.create();
      return session(true) == 0;
    } finally {
      stop.done();
    }
  }

  /** Watches until the process is asked to end. */
  void steadily() throws IOException, AnotherWatcher, BadSetting, InterruptedException {
    stop.onShutdown(settings.stopWait().plusSeconds(10));
    try {
      folders.create();
      Duration pause = settings.poll();
      while (!stop.isWanted()) {
        long begun = System.nanoTime();
        try {
          session(false);
        } catch (IOException | RuntimeException e) {
          say("The folder cannot be used now: " + Trouble.words(e) + ". Trying again.");
        }
        boolean held = System.nanoTime() - begun > LONGEST_PAUSE.toNanos();
        pause = held ? settings.poll() : longer(pause);
        stop.await(pause);
        waitForFolder();
      }
    } finally {
      stop.done();
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  /** A share that is gone must not be taken for a new, empty folder. */
  private void waitForFolder() throws InterruptedException {
    boolean said = false;
    while (!stop.isWanted() && !Files.exists(folders.journal())) {
      if (!said) {
        say(
            "Waiting until %s is there again. If it was deleted, restart Placebook."
                .formatted(folders.journal()));
        said = true;
      }
      stop.await(settings.poll());
    }
  }

  private void say(String words) {
    out.println(words);
    out.flush();
  }

  private int session(boolean once) throws IOException, AnotherWatcher, InterruptedException {
    try (Lease lease = Lease.take(folders.log(), settings.heartbeat());
        Journal journal = Journal.open(folders.journal(), lease)) {
      long failedBefore = journal.failed();
      Session session = new Session(folders, settings, child, once, stop, out, journal, lease);
      return session.watch() + (int) (journal.failed() - failedBefore);
    }
  }
}
