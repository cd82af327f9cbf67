package org.placebook.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.placebook.files.Trees;

/** A child process at work for its parent, one request at a time. */
final class Child {
  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final int MOST_SERVED = 500;
  private static final int SECONDS_TO_DIE = 10;
  private static final String GONE = "\0gone";

  private final Process process;
  private final Writer requests;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final long memory;
  private final Path temporary;
  private boolean ready;
  private int served;

  /**
   * Starts a process.
   *
   * @param memory the limit it was given, in bytes
   * @param temporary the folder of its temporary files
   */
  Child(List<String> command, long memory, Path temporary) throws IOException {
    this.memory = memory;
    this.temporary = temporary;
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

  /**
   * Waits until the process takes requests.
   *
   * @throws IOException if it never does
   */
  void mustBeReady() throws IOException, InterruptedException {
    if (ready) {
      return;
    }
    Optional<String> line = next(System.nanoTime() + LONGEST_START.toNanos());
    ready = line.equals(Optional.of(ChildLoop.READY));
    if (!ready) {
      kill();
      throw new IOException(
          "the process that works on files does not start; perhaps the setting 'memory', %d MB, is more than this computer has"
              .formatted(memory >> 20));
    }
  }

  private Optional<String> next(long until) throws InterruptedException {
    return Optional.ofNullable(answers.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS));
  }

  /**
   * Sends a request and hears the answers up to its end.
   *
   * @return whether no fault of the program was among them
   */
  boolean ask(List<String> request, Duration deadline, Consumer<List<String>> heard)
      throws ChildTrouble, IOException, InterruptedException {
    mustBeReady();
    served++;
    try {
      requests.write(Fields.line(request) + "\n");
      requests.flush();
    } catch (IOException e) {
      throw ended();
    }
    return answers(deadline, heard);
  }

  private boolean answers(Duration deadline, Consumer<List<String>> heard)
      throws ChildTrouble, InterruptedException {
    long until = System.nanoTime() + deadline.toNanos();
    boolean faultless = true;
    while (true) {
      Optional<String> line = next(until);
      if (line.isEmpty()) {
        kill();
        throw ChildTrouble.late(deadline);
      }
      if (line.get().equals(GONE)) {
        throw ended();
      }
      if (line.get().equals(ChildLoop.END)) {
        return faultless;
      }
      List<String> answer = Fields.of(line.get());
      faultless &= !Children.isFault(answer);
      heard.accept(answer);
    }
  }

  private ChildTrouble ended() throws InterruptedException {
    kill();
    return ChildTrouble.ended(
        process.isAlive() ? ChildTrouble.KILLED : process.exitValue(), memory);
  }

  /** Whether it can be given another request: memory that builds up over many is given back. */
  boolean isFresh() {
    return process.isAlive() && served < MOST_SERVED;
  }

  /** Temporary files go with their job; folders stay, since libraries remember them. */
  void tidy() {
    try {
      for (Path file : Trees.files(temporary)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A scanner has one open, say: it goes with the next job.
      return;
    }
  }

  /** Ends the process and waits until it is gone. */
  void kill() throws InterruptedException {
    if (!process.waitFor(0, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      if (!process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)) {
        // It hangs in the kernel, as over a share that is gone; its folder is cleared at the next
        // start.
        return;
      }
    }
    Trees.tryToDelete(temporary);
  }
}
