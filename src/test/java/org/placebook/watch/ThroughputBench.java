package org.placebook.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.placebook.files.Trees;

/**
 * How many small workbooks a minute a drop folder finishes in steady mode, beside a process for
 * each file. Run it by {@code main}; first argument: seconds for each way (60).
 */
final class ThroughputBench {
  private static final Path SAMPLE = Path.of("samples/area-profile/employment-2018.xlsx");
  private static final Path TEMPLATE = Path.of("templates/area-profile.xlsx");
  private static final int WARM_UP = 40;
  private static final int AT_ONCE = 10;

  private ThroughputBench() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    Path folder = Files.createTempDirectory("placebook-throughput");
    try {
      double alone = processes(folder, seconds);
      double steady = steady(folder, seconds, 1);
      double two = steady(folder, seconds, 2);
      System.out.printf(
          "Small workbooks a minute: %.0f by a process for each, %.0f by one worker in steady mode"
              + " (%.1f times as many), %.0f by two%n",
          alone, steady, steady / alone, two);
    } finally {
      Trees.delete(folder);
    }
  }

  private static double processes(Path folder, int seconds) throws Exception {
    long begun = System.nanoTime();
    int done = 0;
    while (seconds(begun) < seconds) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.placebook.Main"));
      command.addAll(List.of("process", SAMPLE.toString(), "-t", TEMPLATE.toString()));
      command.addAll(List.of("-o", folder.resolve("alone").toString()));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("The process did not finish the sample");
      }
      done++;
    }
    return 60 * done / seconds(begun);
  }

  private static double steady(Path folder, int seconds, int workers) throws Exception {
    DropFolder drop =
        new DropFolder(folder.resolve("steady-" + workers))
            .real()
            .with("memory", "1536MiB")
            .with("poll", "500ms")
            .with("workers", "" + workers);
    Process watcher = drop.start();
    byte[] bytes = Files.readAllBytes(SAMPLE);
    int dropped = 0;
    while (drop.results().size() < WARM_UP) {
      dropped = refill(drop, bytes, dropped);
    }
    long begun = System.nanoTime();
    int before = drop.results().size();
    while (seconds(begun) < seconds) {
      dropped = refill(drop, bytes, dropped);
    }
    double rate = 60 * (drop.results().size() - before) / seconds(begun);
    drop.stop(watcher);
    return rate;
  }

  /** Keeps some files waiting, so that the watcher always has something to do. */
  private static int refill(DropFolder drop, byte[] bytes, int dropped) throws Exception {
    int number = dropped;
    Path inbox = drop.folders.inbox().resolve("area-profile");
    while (DropFolder.names(inbox).size() < AT_ONCE) {
      drop.drop("area-profile/profile-" + number + ".xlsx", bytes);
      number++;
    }
    Thread.sleep(Duration.ofMillis(100).toMillis());
    return number;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
