package org.placebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contenders outside Java, where the machine has them. */
final class Others {
  private final Path scripts;
  private final Path scratch;
  private final Optional<String> python;
  private final Optional<Path> c;

  Others(Path scripts, Path scratch) throws IOException {
    this.scripts = scripts;
    this.scratch = scratch;
    this.python = python();
    this.c = compiled();
  }

  /** Adds the Python way of a task, if its modules are there. */
  void python(Race race, String name, String modules, String... arguments) throws IOException {
    if (python.isPresent() && succeeds(python.get(), "-c", "import " + modules)) {
      race.add(name, line(List.of(python.get(), script("bench.py")), arguments));
    } else {
      skipped(name, "Python with " + modules);
    }
  }

  /** Adds the R way of a task, if its packages are there. */
  void r(Race race, String name, String packages, String... arguments) throws IOException {
    String load = packages.isEmpty() ? "1" : "library(" + packages.replace(",", ");library(") + ")";
    if (succeeds("Rscript", "-e", load)) {
      race.add(name, line(List.of("Rscript", script("bench.R")), arguments));
    } else {
      skipped(name, packages.isEmpty() ? "R" : "R with " + packages);
    }
  }

  /** Adds libxlsxwriter, if it can be compiled. */
  void c(Race race, String name, String... arguments) {
    if (c.isPresent()) {
      race.add(name, line(List.of(c.get().toString()), arguments));
    } else {
      skipped(name, "a C compiler with libxlsxwriter");
    }
  }

  private static void skipped(String name, String lacking) {
    System.out.println(name + " is skipped: there is no " + lacking + " here.");
  }

  private String script(String name) {
    return scripts.resolve(name).toString();
  }

  private static List<String> line(List<String> start, String... arguments) {
    List<String> line = new ArrayList<>(start);
    line.addAll(List.of(arguments));
    return line;
  }

  /** The first Python that has pandas, else any. */
  private static Optional<String> python() throws IOException {
    for (String modules : List.of("pandas, openpyxl", "sys")) {
      for (String candidate : List.of("python3", "/usr/bin/python3", "python")) {
        if (succeeds(candidate, "-c", "import " + modules)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Path> compiled() throws IOException {
    Path program = scratch.resolve("write-c");
    boolean made =
        succeeds("cc", "-O2", "-o", program.toString(), script("write.c"), "-lxlsxwriter");
    return made ? Optional.of(program) : Optional.empty();
  }

  private static boolean succeeds(String... command) throws IOException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      // No such program on this machine.
      return false;
    } catch (InterruptedException e) {
      throw new IOException("Interrupted", e);
    }
  }

  /** What the machine is, for the table's caption. */
  static String machine() throws IOException {
    Path cpu = Path.of("/proc/cpuinfo");
    String model =
        Files.isReadable(cpu)
            ? Files.readString(cpu, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"))
            : System.getProperty("os.arch");
    return "%s, %d cores, %s, JDK %s"
        .formatted(
            model,
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("java.version"));
  }
}
