package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.OwnCover;

/** The same inputs give the same bytes, wherever and whenever the program runs. */
class TwoProcessesTest {
  /** As the launcher starts Java. */
  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @TempDir static Path folder;

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

  /** A language, digits, calendar and time zone each, and what all of them must give. */
  @ParameterizedTest
  @CsvSource({
    "ar, EG, '', Africa/Cairo",
    "fa, IR, '', Asia/Tehran",
    "th, TH, -Duser.variant=TH, Asia/Bangkok",
    "bn, BD, '', Asia/Dhaka",
    "mr, IN, '', Asia/Kolkata",
    "ne, NP, '', Asia/Kathmandu",
    "tr, TR, '', Pacific/Kiritimati",
    "de, DE, '', America/St_Johns",
  })
  void digitsOfALanguageLeaveNoTrace(
      String language, String country, String more, String zone, @TempDir Path other)
      throws IOException, InterruptedException {
    Path plain = folder.resolve("en");
    if (!Files.exists(plain)) {
      everything(plain, List.of("-Duser.language=en", "-Duser.timezone=UTC"));
    }
    List<String> options =
        new ArrayList<>(List.of("-Duser.language=" + language, "-Duser.country=" + country));
    options.add("-Duser.timezone=" + zone);
    options.addAll(more.isEmpty() ? List.of() : List.of(more));
    Path theirs = other.resolve(language);
    everything(theirs, options);

    List<Path> files = files(plain);
    assertThat(files).hasSizeGreaterThan(8);
    assertThat(files(theirs)).isEqualTo(files);
    for (Path file : files) {
      assertThat(theirs.resolve(file)).hasSameBinaryContentAs(plain.resolve(file));
    }
  }

  /**
   * All that can be made of the sample: workbook, published copies, pictures, report, and what is
   * said.
   */
  private static void everything(Path out, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(QUICK_START);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "org.placebook.Main", "process"));
    command.addAll(
        List.of(
            "samples/area-profile",
            "-t",
            OwnCover.of(Path.of("templates/area-profile.xlsx"), out.resolveSibling("covers"))
                .toString()));
    command.addAll(List.of("--publish", "--pictures", "--report", "docx", "-o", out.toString()));
    Files.createDirectories(out);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    Files.writeString(out.resolve("said.txt"), said.replace(out.toString(), "out"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
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
    command.addAll(QUICK_START);
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
