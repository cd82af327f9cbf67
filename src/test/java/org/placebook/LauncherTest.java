package org.placebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launchers ask of Java, told by something in its place that says what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  @TempDir private Path folder;

  @BeforeEach
  void putSomethingInJavasPlace() throws IOException {
    for (String home : List.of("home", "bin/runtime")) {
      Path java = folder.resolve(home).resolve("bin/java");
      Files.createDirectories(java.getParent());
      Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
      assertThat(java.toFile().setExecutable(true)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/launcher/placebook", "src/dist/placebook"})
  void slowCompilerOnlyForLargeFiles(Path launcher) throws Exception {
    Path small = file("a small one.csv", 63_999_999);
    Path large = file("a large one.csv", 64_000_000);
    assertThat(asked(launcher, "process", small.toString(), "-o", folder.toString()))
        .containsSubsequence(QUICK, "-jar", "process", small.toString(), "-o", folder.toString());
    assertThat(asked(launcher, "process", small.toString(), large.toString()))
        .doesNotContain(QUICK)
        .containsSubsequence("-jar", "process", small.toString(), large.toString());
    assertThat(asked(launcher)).contains(QUICK);
  }

  /** A file of nothing. */
  private Path file(String name, long bytes) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(bytes);
    }
    return file;
  }

  private List<String> asked(Path launcher, String... arguments) throws Exception {
    Path here = folder.resolve("bin/placebook");
    Files.deleteIfExists(here);
    Files.copy(launcher, here);
    List<String> command = new ArrayList<>(List.of("sh", here.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder run = new ProcessBuilder(command).redirectErrorStream(true);
    run.environment().put("JAVA_HOME", folder.resolve("home").toString());
    Process process = run.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.lines().toList();
  }
}
