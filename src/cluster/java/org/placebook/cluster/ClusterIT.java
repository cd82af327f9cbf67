package org.placebook.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.files.Digest;

/**
 * A cluster of two executors on this machine, each a process of its own, as the profile {@code
 * cluster} lays it out: Spark's jars in target/spark, placebook-cluster.jar beside.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class ClusterIT {
  private static final Path SPARK = Path.of("target/spark").toAbsolutePath();
  private static final Path JAR = Path.of("target/placebook-cluster.jar").toAbsolutePath();
  private static final Path PLACEBOOK = Path.of("target/placebook.jar").toAbsolutePath();
  private static final String EXECUTOR = "CoarseGrainedExecutorBackend";
  private static final int JOBS = 200;
  private static final int KINDS = 8;

  /** What spark-submit gives Java 17 for Spark. */
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  @TempDir Path folder;
  private Path jobs = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    jobs = Files.createDirectory(folder.resolve("jobs"));
    out = folder.resolve("out");
  }

  @Test
  void everyResultIsThereOnceAndThatOfTheCommandLineThoughAnExecutorIsKilled() throws Exception {
    for (int job = 0; job < JOBS; job++) {
      job("job-%03d".formatted(job), job % KINDS);
    }
    Path refused = Files.createDirectory(jobs.resolve("refused"));
    Files.writeString(refused.resolve("table.csv"), "no table\n");

    Process driver = submitted(jobs.toString(), out.toString());
    killAnExecutor(driver);

    assertThat(driver.waitFor()).as(log()).isEqualTo(1);
    List<Line> lines = manifest();
    assertThat(lines).hasSize(JOBS + 1);
    assertThat(lines.stream().filter(line -> !line.isFinished()))
        .singleElement()
        .satisfies(line -> assertThat(line.job()).isEqualTo("refused"))
        .satisfies(line -> assertThat(line.said()).contains("No table of areas"));
    List<String> expected = ofTheCommandLine();
    for (int job = 0; job < JOBS; job++) {
      Line line = lines.get(job);
      assertThat(line.job()).isEqualTo("job-%03d".formatted(job));
      assertThat(line.sha256()).as(line.job()).isEqualTo(expected.get(job % KINDS));
      assertThat(Digest.of(out.resolve(line.result()))).isEqualTo(line.sha256());
      assertThat(names(out.resolve(line.job())))
          .containsExactlyInAnyOrder("table-finished.xlsx", "manifest-line.csv");
    }
    assertThat(names(out).stream().filter(name -> !name.startsWith("."))).hasSize(JOBS + 1);

    Map<String, Object> times = times();
    assertThat(submitted(jobs.toString(), out.toString()).waitFor()).isEqualTo(1);
    assertThat(times()).as("a second run makes nothing anew").isEqualTo(times);
    assertThat(manifest().subList(0, JOBS)).isEqualTo(lines.subList(0, JOBS));
  }

  @Test
  void listOfJobsNamesTemplateInputsAndArea() throws Exception {
    Path sample = Path.of("samples/area-profile/employment-2018.xlsx").toAbsolutePath();
    Path template = Path.of("templates/area-profile.xlsx").toAbsolutePath();
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        """
        job,template,inputs,area
        leeds,%1$s,%2$s,Leeds
        "coventry, city",%1$s,%2$s,E08000026
        nowhere,%1$s,no-such-file.xlsx,
        """
            .formatted(template, sample));

    assertThat(submitted(list.toString(), out.toString()).waitFor()).as(log()).isEqualTo(1);

    List<Line> lines = manifest();
    assertThat(lines).extracting(Line::job).containsExactly("leeds", "coventry, city", "nowhere");
    assertThat(lines.get(2).said()).contains("There is no such file");
    Path alone = folder.resolve("alone.xlsx");
    placebook(
        "process",
        sample.toString(),
        "-t",
        template.toString(),
        "--our-area",
        "Leeds",
        "-o",
        alone.toString());
    assertThat(lines.get(0).sha256()).isEqualTo(Digest.of(alone));
  }

  @Test
  void jobsThatAreUnclearAreSaid() throws Exception {
    assertThat(submitted(jobs.toString(), out.toString()).waitFor()).isEqualTo(2);
    assertThat(log()).contains("There are no jobs in");
  }

  private void job(String name, int kind) throws IOException {
    StringBuilder table = new StringBuilder("Area code,Area,All people,Men,Women\n");
    for (int area = 1; area <= 10; area++) {
      int men = 100 * area + kind;
      int women = 110 * area + 3 * kind;
      table.append(
          "E0600000%d,Area %d,%d,%d,%d%n".formatted(area % 10, area, men + women, men, women));
    }
    Path job = Files.createDirectory(jobs.resolve(name));
    Files.writeString(job.resolve("table.csv"), table);
  }

  /** The digests of the workbooks that the command line makes of each kind of table. */
  private List<String> ofTheCommandLine() throws Exception {
    List<String> digests = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      Path made = folder.resolve("alone-" + kind);
      placebook(
          "process", jobs.resolve("job-%03d".formatted(kind)).toString(), "-o", made.toString());
      digests.add(Digest.of(made.resolve("table-finished.xlsx")));
    }
    return digests;
  }

  private static void placebook(String... arguments) throws Exception {
    List<String> line = new ArrayList<>(List.of(java(), "-jar", PLACEBOOK.toString()));
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder start = new ProcessBuilder(line).redirectErrorStream(true);
    start.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    assertThat(start.start().waitFor()).isZero();
  }

  /** What spark-submit does, without a distribution of Spark. */
  private Process submitted(String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(java(), "-Xmx1g"));
    OPENED.forEach(name -> line.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    line.addAll(
        List.of(
            "-cp",
            SPARK.resolve("jars") + "/*",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local-cluster[2,1,1024]",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.deploy.maxExecutorRetries=20",
            "--class",
            "org.placebook.cluster.PlacebookOnSpark",
            JAR.toString()));
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder start = new ProcessBuilder(line).redirectErrorStream(true);
    start.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
    start.environment().put("SPARK_HOME", SPARK.toString());
    start.environment().put("SPARK_SCALA_VERSION", "2.13");
    start.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return start.start();
  }

  /** Ends an executor by force once some results are there and many are not. */
  private void killAnExecutor(Process driver) throws Exception {
    while (!Files.exists(out) || names(out).size() < JOBS / 5) {
      assertThat(driver.isAlive()).as(log()).isTrue();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(names(out).size()).isLessThan(JOBS);
    ProcessHandle executor =
        driver
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains(EXECUTOR))
            .findFirst()
            .orElseThrow();
    assertThat(executor.destroyForcibly()).isTrue();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
  }

  private List<Line> manifest() throws IOException {
    List<String> lines = Files.readAllLines(out.resolve("manifest.csv"), StandardCharsets.UTF_8);
    assertThat(lines.get(0)).isEqualTo(Line.HEADINGS);
    return lines.stream().skip(1).map(Line::of).toList();
  }

  private Map<String, Object> times() throws IOException {
    Map<String, Object> times = new HashMap<>();
    for (String name : names(out)) {
      if (name.startsWith("job-")) {
        times.put(name, Files.getLastModifiedTime(out.resolve(name)));
      }
    }
    return times;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).toList();
    }
  }
}
