package org.placebook.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish to stop, and the news that it has been done. */
final class Stop {
  private final CountDownLatch wanted = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  boolean isWanted() {
    return wanted.getCount() == 0;
  }

  /** Sleeps for a time, or until a stop is wanted. */
  void await(Duration time) throws InterruptedException {
    if (wanted.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
      return;
    }
  }

  /** Everything has been put in order. */
  void done() {
    done.countDown();
  }

  /** Has the system's request to end (SIGTERM, Ctrl-C) wait until all is in order. */
  void onShutdown(Duration longest) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(longest), "orderly stop"));
  }

  private void stop(Duration longest) {
    wanted.countDown();
    try {
      if (!done.await(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
