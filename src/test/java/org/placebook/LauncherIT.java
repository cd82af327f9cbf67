package org.placebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void answersAreThoseOfTheJarAndNothingIsLeftBehind() throws Exception {
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

    String plain = plain("inspect", "--json", FILE.toString());
    assertThat(launched("inspect", "--json", FILE.toString())).isEqualTo(plain).startsWith("{");
    try (Stream<Path> all = Files.list(home)) {
      assertThat(all).containsExactlyInAnyOrder(jar, script.getParent(), out);
    }
  }

  @Test
  void linkToTheScriptFindsTheJar() throws Exception {
    Path link = Files.createSymbolicLink(home.resolve("link"), script);
    assertThat(output(List.of(link.toString()), "--version")).startsWith("placebook ");
  }

  @Test
  void whatIsRefusedKeepsItsExitCode() throws Exception {
    List<String> line = List.of(script.toString(), "process", home.resolve("no-file").toString());
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isEqualTo(1);
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
