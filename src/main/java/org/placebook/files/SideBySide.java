package org.placebook.files;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work on several things at a time, as many as there are cores. */
public final class SideBySide {
  private SideBySide() {}

  /** What is made of one thing, without regard to the others. */
  @FunctionalInterface
  public interface Work<T, R, E extends Exception> {
    R of(T thing) throws E;
  }

  /**
   * What is made of each, in their order.
   *
   * @param alone whether no others are at work beside it, whom more threads would hold up
   * @throws E what the first in order failed with, if any did
   */
  public static <T, R, E extends Exception> List<R> each(
      List<T> things, boolean alone, Work<T, R, E> work) throws E {
    return alone ? atATime(things, work) : inTurn(things, work);
  }

  /**
   * Begins with work that is asked for later.
   *
   * @param alone whether no others are at work beside it; else it is begun when it is asked for
   */
  public static <R> Begun<R> begin(boolean alone, Supplier<R> work) {
    FutureTask<R> task = new FutureTask<>(work::get);
    if (alone) {
      ForkJoinTask.adapt(task).fork();
    }
    return new Begun<>(task);
  }

  /**
   * Work that a core at leisure does meanwhile.
   *
   * @param <R> what comes of it
   */
  public static final class Begun<R> {
    private final FutureTask<R> task;

    private Begun(FutureTask<R> task) {
      this.task = task;
    }

    /** What came of it, or what it failed with; done here if no core was at leisure. */
    public R made() {
      task.run();
      return SideBySide.<R, RuntimeException>done(task);
    }
  }

  private static <T, R, E extends Exception> List<R> atATime(List<T> things, Work<T, R, E> work)
      throws E {
    List<FutureTask<R>> tasks =
        things.stream().map(thing -> new FutureTask<R>(() -> work.of(thing))).toList();
    tasks.parallelStream().forEach(FutureTask::run);
    List<R> made = new ArrayList<>();
    for (FutureTask<R> task : tasks) {
      made.add(done(task));
    }
    return made;
  }

  private static <T, R, E extends Exception> List<R> inTurn(List<T> things, Work<T, R, E> work)
      throws E {
    List<R> made = new ArrayList<>();
    for (T thing : things) {
      made.add(work.of(thing));
    }
    return made;
  }

  private static <R, E extends Exception> R done(FutureTask<R> task) throws E {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The work was broken off", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      @SuppressWarnings("unchecked") // The work throws nothing else that is checked.
      E fault = (E) e.getCause();
      throw fault;
    }
  }
}
