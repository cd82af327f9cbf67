package org.placebook.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What another thread makes of a file, while this one does something else. */
public final class Awaited {
  private Awaited() {}

  /**
   * The result, once it is there. What the other thread failed with is thrown as if it had happened
   * here.
   *
   * @throws InterruptedIOException if this thread is to stop waiting
   */
  public static <T> T of(Future<T> made) throws IOException {
    try {
      return made.get();
    } catch (InterruptedException e) {
      throw stopped(e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException trouble) {
        throw trouble;
      }
      if (cause instanceof RuntimeException fault) {
        throw fault;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IOException(cause);
    }
  }

  /** The thread stays interrupted, so that whoever waits next stops too. */
  public static InterruptedIOException stopped(InterruptedException why) {
    Thread.currentThread().interrupt();
    InterruptedIOException stopped = new InterruptedIOException("The work was stopped");
    stopped.initCause(why);
    return stopped;
  }
}
