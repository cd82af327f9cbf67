package org.placebook.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.placebook.files.Trouble;

/** Works on claimed jobs, so many at once; a job that must wait leaves its place to another. */
final class JobWorkers {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Steps steps;
  private final AuditLog audit;
  private final Settings settings;
  private final boolean once;
  private final BooleanSupplier stopping;
  private final ScheduledThreadPoolExecutor executor;
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicInteger unfinished = new AtomicInteger();
  private final AtomicInteger leftOver = new AtomicInteger();
  private final Map<Long, String> heldUp = new ConcurrentHashMap<>();
  private volatile boolean broken;

  JobWorkers(
      Steps steps, AuditLog audit, Settings settings, boolean once, BooleanSupplier stopping) {
    this.steps = steps;
    this.audit = audit;
    this.settings = settings;
    this.once = once;
    this.stopping = stopping;
    this.executor = new ScheduledThreadPoolExecutor(settings.workers());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Takes a job on. */
  void add(Job job) {
    unfinished.incrementAndGet();
    atWork.incrementAndGet();
    executor.execute(() -> work(job, 0));
  }

  private void addLater(Job job, Duration delay, int mishaps) {
    Future<?> unused =
        executor.schedule(
            () -> {
              atWork.incrementAndGet();
              work(job, mishaps);
            },
            delay.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private void work(Job job, int mishaps) {
    try {
      goOn(job, mishaps);
    } catch (Error e) {
      // Out of memory, say: nothing that is in memory can be relied on, so all is read anew.
      broken = true;
      throw e;
    } finally {
      atWork.decrementAndGet();
    }
  }

  private void goOn(Job job, int mishaps) {
    Optional<Duration> wait = Optional.empty();
    int more = 0;
    try {
      wait = steps.run(job);
      heldUp.remove(job.number());
    } catch (IOException | RuntimeException e) {
      // Nothing is lost: the job stays in working, and is gone on with once the disk obeys again.
      audit.job("held up", job, Map.of("what", Trouble.words(e)));
      heldUp.put(job.number(), Trouble.words(e));
      more = mishaps + 1;
      if (once) {
        leftOver.incrementAndGet();
      } else {
        wait = Optional.of(pause(more));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (wait.isPresent() && !executor.isShutdown() && !stopping.getAsBoolean()) {
      addLater(job, wait.get(), more);
    } else {
      unfinished.decrementAndGet();
    }
  }

  private Duration pause(int mishaps) {
    Duration pause = settings.poll().multipliedBy(1L << Math.min(mishaps, 6));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /** Whether somebody has nothing to do. */
  boolean hasFreeHands() {
    return atWork.get() < settings.workers();
  }

  /** What keeps jobs from their end for the time being. */
  Optional<String> trouble() {
    return heldUp.values().stream().findFirst().map(words -> "held up: " + words);
  }

  /** Whether something broke that only a new start mends. */
  boolean isBroken() {
    return broken;
  }

  /** Jobs taken on and not done with, those that wait among them. */
  int unfinished() {
    return unfinished.get();
  }

  /** Jobs that were held up for good in a single round. */
  int leftOver() {
    return leftOver.get();
  }

  /** Whether all work stopped within a time. */
  boolean stop(Duration time) throws InterruptedException {
    executor.shutdown();
    return executor.awaitTermination(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
