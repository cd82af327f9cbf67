package org.placebook.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child process: a request a line comes in, answers a line each go out, the last of them {@code
 * end}. The process ends at once when its parent does.
 */
public final class ChildLoop {
  static final String READY = "ready";

  /** An answer that begins so tells of a fault of the program: its kind, and where. */
  public static final String FAULT = "fault";

  static final String END = "end";
  private static final int PARENT_GONE = 4;

  private final ChildTask task;
  private final PrintStream answers;
  private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

  private ChildLoop(ChildTask task, PrintStream answers) {
    this.task = task;
    this.answers = answers;
  }

  /**
   * Serves the requests of standard input, and answers on standard output.
   *
   * @throws InterruptedException if it is told to stop
   */
  public static void serve(ChildTask task) throws InterruptedException {
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    // Whatever a library prints must not get between the answers.
    System.setOut(System.err);
    new ChildLoop(task, answers).serve(System.in);
  }

  /** Serves requests until the parent is gone. */
  private void serve(InputStream in) throws InterruptedException {
    Thread reader = new Thread(() -> read(in), "requests");
    reader.setDaemon(true);
    reader.start();
    say(READY);
    while (true) {
      answer(Fields.of(requests.take()));
      say(END);
    }
  }

  private void read(InputStream in) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        requests.add(line);
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Runtime.getRuntime().halt(PARENT_GONE);
    }
  }

  private void answer(List<String> request) {
    try {
      task.answer(request, this::say);
    } catch (RuntimeException | StackOverflowError e) {
      // The message may hold cell contents, so only the kind and the place in the program go out.
      StackTraceElement[] frames = e.getStackTrace();
      String place = frames.length == 0 ? "" : frames[0].toString();
      say(List.of(FAULT, e.getClass().getSimpleName(), place));
    }
  }

  private void say(String word) {
    say(List.of(word));
  }

  private void say(List<String> fields) {
    answers.print(Fields.line(fields) + "\n");
    answers.flush();
  }
}
