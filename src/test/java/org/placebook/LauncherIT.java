package org.placebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launch script, installed in a folder of its own beside a copy of the jar. */
class LauncherIT {
  private static final Path FILE = Path.of("samples/levelling-up/qualifications-2011.xlsx");

  @TempDir Path home;
  private Path script = Path.of("");
  private Path jar = Path.of("");

  @BeforeEach
  void install() throws IOException {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "skipped: the script is for a shell");
    jar = home.resolve("placebook.jar");
    script = Files.createDirectories(home.resolve("bin")).resolve("placebook");
    Files.copy(Path.of("target/placebook.jar"), jar);
    Files.copy(Path.of("target/bin/placebook"), script);
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void theFirstProcessLeavesAnArchiveAndAnswersStayTheSame() throws Exception {
    Path out = home.resolve("out");
    String finished =
        launched(
            "process",
            "samples/levelling-up",
            "-t",
            "templates/levelling-up.xlsx",
            "-o",
            out.toString());
    assertThat(finished).contains("Finished: " + out);
    List<Path> archives = archives();
    assertThat(archives).hasSize(1);

    String plain = plain("inspect", "--json", FILE.toString());
    assertThat(launched("inspect", "--json", FILE.toString())).isEqualTo(plain).startsWith("{");

    // Java refuses the archive of another jar, and would say so on stdout.
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    assertThat(launched("inspect", "--json", FILE.toString())).isEqualTo(plain);
    assertThat(archives()).isEqualTo(archives);

    Files.writeString(archives.get(0).resolveSibling("damaged"), "no archive");
    Files.move(
        home.resolve("damaged"),
        archives.get(0),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(launched("inspect", "--json", FILE.toString())).isEqualTo(plain);
  }

  @Test
  void whatIsRefusedLeavesNoArchiveAndItsExitCode() throws Exception {
    List<String> line = List.of(script.toString(), "process", home.resolve("no-file").toString());
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(archives()).isEmpty();
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> all = Files.list(home)) {
      return all.filter(file -> file.toString().contains(".jsa")).toList();
    }
  }

  private String launched(String... arguments) throws Exception {
    return output(List.of(script.toString()), arguments);
  }

  private String plain(String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return output(List.of(java, "-jar", jar.toString()), arguments);
  }

  /** What a command prints on stdout; it must end well. */
  private static String output(List<String> start, String... arguments) throws Exception {
    List<String> line = new ArrayList<>(start);
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
