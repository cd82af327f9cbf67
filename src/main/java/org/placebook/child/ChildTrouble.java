package org.placebook.child;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A child process hung, crashed or ran out of memory; the message is for an analyst. */
public final class ChildTrouble extends Exception {
  private static final long serialVersionUID = 1;

  /** What a JVM ends with under ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  /** What the system reports of processes ended by Ctrl-C, by kill -9 and by kill. */
  private static final int INTERRUPTED = 130;

  static final int KILLED = 137;
  private static final int TERMINATED = 143;

  ChildTrouble(String message) {
    super(message);
  }

  /** It was not done in time. */
  static ChildTrouble late(Duration deadline) {
    return new ChildTrouble(
        "Placebook was not done with it after %s and stopped working on it. The file may be far larger than usual, or damaged."
            .formatted(words(deadline)));
  }

  /**
   * It ended by itself.
   *
   * @param code its exit code
   * @param memory its limit in bytes
   */
  static ChildTrouble ended(int code, long memory) throws InterruptedException {
    if (code == OUT_OF_MEMORY) {
      return new ChildTrouble(
          "Working on it needed more than the %d MB of memory that one file may use. Drop fewer or smaller tables, or have the setting 'memory' raised."
              .formatted(memory >> 20));
    }
    if (code == INTERRUPTED || code == TERMINATED) {
      // Who stops a group of processes stops this one too; its wish may be a moment behind.
      TimeUnit.SECONDS.sleep(1);
    }
    if (code == KILLED || code == INTERRUPTED || code == TERMINATED) {
      return new ChildTrouble(
          "The process that worked on it was ended from outside, perhaps because the computer was"
              + " out of memory.");
    }
    return new ChildTrouble(
        "The process that worked on it broke off (exit code %d).".formatted(code));
  }

  private static String words(Duration time) {
    if (time.toMinutes() > 0 && time.toSecondsPart() == 0) {
      return time.toMinutes() + (time.toMinutes() == 1 ? " minute" : " minutes");
    }
    return (time.toMillisPart() == 0 ? "" + time.toSeconds() : "" + time.toMillis() / 1000.0)
        + " seconds";
  }

  /** What happened, in a sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
