package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.Series;
import org.placebook.cli.CommandLineDoor;

/** Whoever puts a file where a result goes, and whenever: it stays, and the result is numbered. */
class NothingOverwrittenTest {
  private static final String TABLE =
      """
      Area code,Area,Total,Farms,Shops,Banks
      E92000001,England,1000,100,500,400
      E06000001,Hartlepool,100,20,50,30
      E06000002,Middlesbrough,200,10,120,70
      E06000005,Darlington,50,5,25,20
      E06000047,County Durham,150,60,50,40
      """;
  private static final Extras ALL = new Extras(true, true);
  private static final String SOMEBODYS = "somebody's";

  @TempDir private Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void writeTable() throws IOException {
    input = Files.writeString(folder.resolve("a.csv"), TABLE);
  }

  private static Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = CommandLineDoor.run(arguments, new PrintWriter(out), new PrintWriter(err), Map.of());
    return new Said(code, out.toString(), err.toString());
  }

  private record Said(int code, String out, String err) {}

  @Test
  void reportOfACheckReplacesNothing() throws IOException {
    Path workbook = folder.resolve("x.xlsx");
    Files.copy(Path.of("templates/levelling-up.xlsx"), workbook);
    byte[] before = Files.readAllBytes(workbook);

    Said said = run("check", workbook.toString(), "--report", workbook.toString());

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains("There is a file of that name already");
    assertThat(workbook).hasBinaryContent(before);
    Path report = folder.resolve("report.xlsx");
    run("check", workbook.toString(), "--report", report.toString());
    assertThat(report).isNotEmptyFile();
    assertThat(hidden(folder)).isEmpty();
  }

  @Test
  void fileThatComesWhileAResultIsMadeKeepsItsName() throws IOException {
    for (int round = 0; round < Series.orFew(3); round++) {
      Path own = Files.createDirectory(folder.resolve("round-" + round));
      Outcome.Finished finished = finishedWhileOthersWrite(own);

      assertThat(finished.workbook()).hasFileName("a-finished-2.xlsx");
      assertThat(finished.published().get(0).getParent()).hasFileName("a-published-2");
      assertThat(finished.pictures().get(0).getParent()).hasFileName("a-pictures-2");
      for (String name : List.of("a-finished.xlsx", "a-published/x", "a-pictures/x")) {
        assertThat(own.resolve(name)).hasContent(SOMEBODYS);
      }
      assertThat(hidden(own)).isEmpty();
    }
  }

  /** Takes each name the moment before it is given: at the last word that is said of it. */
  private Outcome.Finished finishedWhileOthersWrite(Path own) {
    Request request = new Request(List.of(input), Optional.empty(), own, ALL);
    Outcome outcome =
        Run.process(
            request,
            step -> {
              if (step.startsWith("Checking")) {
                take(own.resolve("a-finished.xlsx"));
              } else if (step.contains("publication")) {
                take(own.resolve("a-published/x"));
              } else if (step.contains("pictures")) {
                take(own.resolve("a-pictures/x"));
              }
            });
    return (Outcome.Finished) outcome;
  }

  private static void take(Path path) {
    try {
      Files.createDirectories(path.getParent());
      Files.writeString(path, SOMEBODYS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eightAtOnceGiveEightResults() throws Exception {
    for (int round = 0; round < Math.max(1, Series.orFew(8) / 8); round++) {
      Path own = Files.createDirectory(folder.resolve("round-" + round));
      List<Process> processes = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        processes.add(start("process", input.toString(), "-o", own.toString(), "--pictures"));
      }
      List<String> said = new ArrayList<>();
      for (Process process : processes) {
        said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said.toString()).isZero();
      }
      List<String> names =
          said.stream()
              .flatMap(String::lines)
              .filter(line -> line.startsWith("Finished: "))
              .map(line -> line.substring(line.lastIndexOf("a-finished")))
              .toList();
      assertThat(names).hasSize(8).doesNotHaveDuplicates().allMatch(n -> exists(own.resolve(n)));
      try (Stream<Path> results = Files.list(own)) {
        assertThat(results.toList()).as("workbooks and folders of pictures").hasSize(16);
      }
      assertThat(hidden(own)).isEmpty();
    }
  }

  private static boolean exists(Path file) {
    return Files.isRegularFile(file);
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add("org.placebook.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static List<String> hidden(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).filter(n -> n.startsWith(".")).toList();
    }
  }
}
