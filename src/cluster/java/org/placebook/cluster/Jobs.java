package org.placebook.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The jobs of a run: a folder of job folders, or a list of them as CSV. */
final class Jobs {
  private static final List<String> HEADINGS = List.of("job", "template", "inputs", "area");

  private Jobs() {}

  /** Thrown for a list that is none; the message is for people. */
  static final class Unclear extends Exception {
    private static final long serialVersionUID = 1;

    Unclear(String message) {
      super(message);
    }
  }

  /**
   * Reads them.
   *
   * @param path a folder, whose folders are the jobs, or a CSV with the columns job, template,
   *     inputs (set apart by semicolons) and area; paths in it are relative to it
   */
  static List<Job> read(Path path) throws IOException, Unclear {
    List<Job> jobs = Files.isDirectory(path) ? folders(path) : lines(path);
    if (jobs.isEmpty()) {
      throw new Unclear("There are no jobs in " + path + ": no folder and no line of a CSV.");
    }
    Set<String> names = new HashSet<>();
    for (Job job : jobs) {
      if (!names.add(job.name().toLowerCase(Locale.ROOT))) {
        throw new Unclear("Two jobs are called '%s'. Name each once.".formatted(job.name()));
      }
      if (!job.name().matches("[^./\\\\][^/\\\\]*")) {
        throw new Unclear("'%s' cannot be the name of a job's folder.".formatted(job.name()));
      }
    }
    return jobs;
  }

  private static List<Job> folders(Path path) throws IOException {
    try (Stream<Path> inside = Files.list(path)) {
      return inside
          .filter(Files::isDirectory)
          .filter(folder -> !name(folder).startsWith("."))
          .sorted()
          .map(folder -> new Job(name(folder), "", List.of(whole(folder)), ""))
          .toList();
    }
  }

  private static List<Job> lines(Path path) throws IOException, Unclear {
    List<List<String>> lines = CsvLines.of(Files.readString(path, StandardCharsets.UTF_8));
    if (lines.isEmpty() || !lines.get(0).equals(HEADINGS)) {
      throw new Unclear(
          "The first line of %s is not '%s'.".formatted(path, String.join(",", HEADINGS)));
    }
    Path beside = path.toAbsolutePath().resolveSibling("");
    List<Job> jobs = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.size() != HEADINGS.size()) {
        throw new Unclear(
            "A line of %s has %d fields, not %d: %s"
                .formatted(path, line.size(), HEADINGS.size(), String.join(",", line)));
      }
      String template = line.get(1).isEmpty() ? "" : whole(beside.resolve(line.get(1)));
      List<String> files =
          Stream.of(line.get(2).split(";", -1))
              .map(file -> whole(beside.resolve(file.strip())))
              .toList();
      jobs.add(new Job(line.get(0), template, files, line.get(3)));
    }
    return jobs;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String whole(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
