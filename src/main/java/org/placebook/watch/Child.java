package org.placebook.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A child process at work for its parent, one request at a time. */
final class Child {
  /** What a JVM ends with under ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int KILLED = 137;
  private static final String GONE = "\0gone";
  private static final int SECONDS_TO_DIE = 10;

  private final Process process;
  private final Writer requests;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final Settings settings;
  private int served;

  /** Starts a process. */
  Child(List<String> command, Settings settings) throws IOException {
    this.settings = settings;
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.requests = process.outputWriter(StandardCharsets.UTF_8);
    Thread reader = new Thread(this::read, "answers of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(answers::add);
    } catch (IOException | RuntimeException e) {
      // The process ended in the middle of a line; how, its exit code tells.
      answers.add(GONE);
    }
    answers.add(GONE);
  }

  /** Sends a request and gives the answers up to its end. */
  List<List<String>> ask(List<String> request) throws ChildTrouble, InterruptedException {
    served++;
    try {
      requests.write(Fields.line(request) + "\n");
      requests.flush();
    } catch (IOException e) {
      throw ended();
    }
    return answers(System.nanoTime() + settings.deadline().toNanos());
  }

  private List<List<String>> answers(long until) throws ChildTrouble, InterruptedException {
    List<List<String>> heard = new ArrayList<>();
    while (true) {
      String line = answers.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line == null) {
        kill();
        throw new ChildTrouble(
            "Placebook was not done with it after %s and stopped working on it. The file may be far larger than usual, or damaged."
                .formatted(words(settings.deadline())));
      }
      if (line.equals(GONE)) {
        throw ended();
      }
      if (line.equals(ChildLoop.END)) {
        return heard;
      }
      heard.add(Fields.of(line));
    }
  }

  private ChildTrouble ended() throws InterruptedException {
    kill();
    int code = process.exitValue();
    if (code == OUT_OF_MEMORY) {
      return new ChildTrouble(
          "Working on it needed more than the %d MB of memory that one file may use. Drop fewer or smaller tables, or have the setting 'memory' raised."
              .formatted(settings.memory() >> 20));
    }
    if (code == KILLED) {
      return new ChildTrouble(
          "The process that worked on it was killed from outside, perhaps because the computer was out of memory.");
    }
    return new ChildTrouble(
        "The process that worked on it broke off (exit code %d).".formatted(code));
  }

  private static String words(Duration time) {
    return time.toMinutes() > 0 && time.toSecondsPart() == 0
        ? time.toMinutes() + (time.toMinutes() == 1 ? " minute" : " minutes")
        : time.toMillis() / 1000.0 + " seconds";
  }

  /** Whether it can be given another request: memory that builds up over many is given back. */
  boolean isFresh() {
    return process.isAlive() && served < 500;
  }

  /** Ends the process and waits until it is gone. */
  void kill() throws InterruptedException {
    if (!process.waitFor(0, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
    }
  }
}
