package org.placebook.task;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that goes on beside the main course, on another processor where there is one. Nothing that
 * it changes may be looked at before it has ended.
 *
 * @param <T> its result
 * @param <E> what it may throw
 */
public final class Aside<T, E extends Exception> {
  private final FutureTask<T> task;

  /**
   * What is done aside.
   *
   * @param <T> its result
   * @param <E> what it may throw
   */
  public interface Work<T, E extends Exception> {

    /** Does the work. */
    T result() throws E;
  }

  private Aside(Work<T, E> work) {
    this.task = new FutureTask<>(work::result);
  }

  /** Begins work on a thread of its own, which does not keep the program from ending. */
  public static <T, E extends Exception> Aside<T, E> begin(Work<T, E> work) {
    Aside<T, E> aside = new Aside<>(work);
    Thread thread = new Thread(aside.task, "aside");
    thread.setDaemon(true);
    thread.start();
    return aside;
  }

  /**
   * Waits for the result.
   *
   * @throws E or whatever else the work threw
   */
  public T result() throws E {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw thrown(e);
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  /** Nothing but what {@link Work} declares, or what need not be declared, can have been thrown. */
  @SuppressWarnings("unchecked")
  private E thrown(ExecutionException e) {
    Throwable cause = Objects.requireNonNull(e.getCause());
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    return (E) cause;
  }

  /** Waits until the work has ended, well or not: then what it read may be closed. */
  public void end() {
    try {
      task.get();
    } catch (ExecutionException e) {
      // Nobody asks for the result any more, for a fault that was met before is on its way.
      return;
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  private static CancellationException stopped(InterruptedException e) {
    Thread.currentThread().interrupt();
    CancellationException stopped = new CancellationException("stopped while work was under way");
    stopped.initCause(e);
    return stopped;
  }
}
