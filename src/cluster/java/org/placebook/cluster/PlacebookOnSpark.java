package org.placebook.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Makes workbooks on many machines: {@code spark-submit --class
 * org.placebook.cluster.PlacebookOnSpark placebook-cluster.jar JOBS OUT}. Each job becomes a folder
 * in OUT; OUT/manifest.csv says what became of each.
 */
public final class PlacebookOnSpark {
  private static final String MANIFEST = "manifest.csv";
  private static final int REFUSED = 1;
  private static final int USAGE = 2;

  /** After so many attempts in vain on other machines, that nothing can be written is a result. */
  private static final int ATTEMPTS = 2;

  private PlacebookOnSpark() {}

  /** Ends with 0 if every job has a workbook, 1 if some have none, 2 if the jobs are unclear. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) throws IOException {
    if (arguments.size() != 2) {
      System.err.println("Usage: spark-submit … placebook-cluster.jar JOBS OUT");
      return USAGE;
    }
    try {
      return run(Jobs.read(Path.of(arguments.get(0))), Path.of(arguments.get(1)));
    } catch (Jobs.Unclear e) {
      System.err.println(e.getMessage());
      return USAGE;
    }
  }

  private static int run(List<Job> jobs, Path folder) throws IOException {
    String out = Files.createDirectories(folder).toAbsolutePath().toString();
    List<Line> lines;
    try (JavaSparkContext spark =
        new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "Placebook"))) {
      lines = spark.parallelize(jobs, jobs.size()).map(job -> line(job, out)).collect();
    }
    write(lines, folder);
    long finished = lines.stream().filter(Line::isFinished).count();
    System.out.printf("Finished: %d of %d jobs; see %s%n", finished, jobs.size(), MANIFEST);
    return finished == jobs.size() ? 0 : REFUSED;
  }

  private static Line line(Job job, String out) throws IOException, InterruptedException {
    try {
      return Work.on(job, Path.of(out));
    } catch (IOException e) {
      if (TaskContext.get().attemptNumber() < ATTEMPTS) {
        throw e;
      }
      return Work.unwritten(job, e);
    }
  }

  private static void write(List<Line> lines, Path folder) throws IOException {
    List<String> texts = new ArrayList<>(List.of(Line.HEADINGS));
    lines.forEach(line -> texts.add(line.text()));
    Path coming = folder.resolve("." + MANIFEST);
    Files.write(coming, texts, StandardCharsets.UTF_8);
    Files.move(coming, folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
  }
}
