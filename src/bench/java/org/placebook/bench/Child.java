package org.placebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run of a contender in a fresh process. */
final class Child {
  private static final Path TIME = Path.of("/usr/bin/time");

  /**
   * What a run took.
   *
   * @param seconds from start to end; or what the process itself says it took for its work
   * @param processor seconds of all cores together; NaN where the machine does not tell
   * @param megabytes the most memory held; NaN where the machine does not tell
   * @param sums what was read or worked out: how many figures, their sum, and so for texts
   */
  record Took(double seconds, double processor, double megabytes, List<Double> sums) {}

  private Child() {}

  /** Runs a command to its end; empty, and said why, if it fails. */
  static Optional<Took> run(List<String> command, Path scratch) throws IOException {
    Path usage = scratch.resolve("usage.txt");
    Path errors = scratch.resolve("errors.txt");
    List<String> line = new ArrayList<>();
    if (Files.isExecutable(TIME)) {
      line.addAll(List.of(TIME.toString(), "-o", usage.toString(), "-f", "%U %S %M"));
    }
    line.addAll(command);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(line).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    List<String> output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    int code = join(process);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      System.out.println("  failed: " + lastLine(errors));
      return Optional.empty();
    }
    double[] used = Files.isExecutable(TIME) ? used(usage) : new double[] {Double.NaN, Double.NaN};
    return Optional.of(new Took(own(output, seconds), used[0], used[1], sums(output)));
  }

  private static int join(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IOException("Interrupted", e);
    }
  }

  private static String lastLine(Path errors) throws IOException {
    List<String> lines = Files.readAllLines(errors, StandardCharsets.ISO_8859_1);
    return lines.stream().filter(l -> !l.isBlank()).reduce((a, b) -> b).orElse("no word");
  }

  private static double[] used(Path usage) throws IOException {
    String[] parts = lastLine(usage).split(" ", -1);
    return new double[] {
      Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
      Double.parseDouble(parts[2]) / 1024
    };
  }

  private static double own(List<String> output, double seconds) {
    return output.stream()
        .filter(line -> line.startsWith("seconds "))
        .mapToDouble(line -> Double.parseDouble(line.substring("seconds ".length())))
        .findFirst()
        .orElse(seconds);
  }

  private static List<Double> sums(List<String> output) {
    return output.stream()
        .filter(line -> line.startsWith("sums "))
        .findFirst()
        .map(line -> List.of(line.substring("sums ".length()).split(" ")))
        .orElse(List.of())
        .stream()
        .map(Double::valueOf)
        .toList();
  }

  /** The command line of a class of the bench. */
  static List<String> java(Class<?> main, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(javaHome().resolve("bin").resolve("java").toString());
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(main.getName());
    line.addAll(List.of(arguments));
    return line;
  }

  static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }
}
