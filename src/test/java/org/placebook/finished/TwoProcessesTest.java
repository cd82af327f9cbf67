package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs give the same bytes, wherever and whenever the program runs. */
class TwoProcessesTest {
  @TempDir Path folder;

  @Test
  void timeZoneLocaleAndFolderLeaveNoTrace() throws IOException, InterruptedException {
    List<String> here =
        List.of("-Duser.timezone=Pacific/Auckland", "-Duser.language=tr", "-Duser.country=TR");
    List<String> there =
        List.of(
            "-Duser.timezone=America/St_Johns",
            "-Duser.language=de",
            "-Duser.country=DE",
            "-Dfile.encoding=ISO-8859-1");
    Path first = run("first", here, Map.of("TZ", "Pacific/Auckland", "LC_ALL", "C"));
    Path second =
        run("a second folder", there, Map.of("TZ", "America/St_Johns", "LC_ALL", "C.UTF-8"));

    assertThat(first.getFileName()).isEqualTo(second.getFileName());
    assertThat(Files.size(first)).isGreaterThan(100_000);
    assertThat(second).hasSameBinaryContentAs(first);
  }

  /** A process of its own in a folder of its own, with copies of the inputs. */
  private Path run(String name, List<String> options, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path own = Files.createDirectory(folder.resolve(name));
    Path inputs = Files.createDirectory(own.resolve("in"));
    for (Path file : List.of(Jobs.QUALIFICATIONS, Jobs.EMPLOYEES, Jobs.FOUNDING_TEMPLATE)) {
      Files.copy(file, inputs.resolve(file.getFileName()));
    }
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "org.placebook.Main"));
    command.addAll(List.of("process", "in", "-o", "out"));
    Path log = own.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(own.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as(Files.readString(log)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    return own.resolve("out").resolve("levelling-up-finished.xlsx");
  }

  private static String classPath() {
    String path = System.getProperty("java.class.path", "");
    assertThat(path).contains("poi");
    StringBuilder absolute = new StringBuilder();
    String separator = System.getProperty("path.separator", ":");
    for (String part : path.split(separator, -1)) {
      absolute.append(Path.of(part).toAbsolutePath()).append(separator);
    }
    assertThat(absolute.toString().toLowerCase(Locale.ROOT)).isNotEmpty();
    return absolute.toString();
  }
}
