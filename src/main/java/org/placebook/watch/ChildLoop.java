package org.placebook.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.placebook.run.Outcome;
import org.placebook.run.Readiness;
import org.placebook.table.Finding;

/**
 * The child process: a request a line comes in, answers a line each go out, the last of them {@code
 * end}. The process ends at once when its parent does.
 */
final class ChildLoop {
  static final String READY = "ready";
  static final String PROCESS = "process";
  static final String READINESS = "readiness";
  static final String FINISHED = "finished";
  static final String REFUSED = "refused";
  static final String FAULT = "fault";
  static final String END = "end";
  private static final int PARENT_GONE = 4;

  private final Engine engine;
  private final PrintStream answers;
  private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

  ChildLoop(Engine engine, PrintStream answers) {
    this.engine = engine;
    this.answers = answers;
  }

  /** Serves requests until the parent is gone. */
  void serve(InputStream in) throws InterruptedException {
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
      Optional<Path> template = Optional.of(request.get(1)).filter(t -> !t.isEmpty()).map(Path::of);
      List<Path> files = request.stream().skip(3).map(Path::of).toList();
      if (request.get(0).equals(PROCESS)) {
        say(engine.process(files, template, Path.of(request.get(2))));
      } else {
        say(engine.readiness(template, files));
      }
    } catch (RuntimeException | StackOverflowError e) {
      // The message may hold cell contents, so only the kind and the place in the program go out.
      StackTraceElement[] frames = e.getStackTrace();
      say(FAULT, e.getClass().getSimpleName(), frames.length == 0 ? "" : frames[0].toString());
    }
  }

  private void say(Outcome outcome) {
    if (outcome instanceof Outcome.Finished finished) {
      say(FINISHED, finished.workbook().toString());
    } else {
      say(REFUSED);
      outcome.findings().forEach(this::say);
    }
  }

  private void say(Finding finding) {
    say(
        "finding",
        finding.severity().name(),
        finding.place().file(),
        finding.place().sheet(),
        finding.place().cell(),
        finding.message());
  }

  private void say(Readiness readiness) {
    readiness.inputs().forEach(input -> say("input", input));
    readiness.missing().forEach(input -> say("missing", input));
    readiness.used().forEach(file -> say("used", file.toString()));
    readiness.findings().forEach(this::say);
  }

  private void say(String... fields) {
    answers.print(Fields.line(List.of(fields)) + "\n");
    answers.flush();
  }
}
