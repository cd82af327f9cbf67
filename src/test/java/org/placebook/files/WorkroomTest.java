package org.placebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves is cleared, what a living one uses is not. */
class WorkroomTest {
  @TempDir private Path folder;

  /** A process with a room in the folder named, until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Workroom room = Workroom.in(Path.of(arguments[0]));
    Files.createFile(Files.createDirectory(room.resolve("pictures")).resolve("half.png"));
    System.out.println("ready");
    System.out.flush();
    Thread.sleep(600_000);
  }

  private static List<Path> rooms(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  @Test
  void goneOnceClosed() throws IOException {
    try (Workroom room = Workroom.in(folder)) {
      Files.createFile(room.resolve("part"));
      assertThat(rooms(folder)).hasSize(1);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thoseOfOneProcessLeaveEachOtherAlone() throws IOException {
    try (Workroom one = Workroom.in(folder)) {
      Path part = Files.createFile(one.resolve("part"));
      try (Workroom other = Workroom.in(folder)) {
        assertThat(other.resolve("part")).doesNotExist();
        assertThat(part).exists();
      }
      assertThat(part).exists();
    }
  }

  @Test
  void leftByAKilledProcessOnly() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                WorkroomTest.class.getName(),
                folder.toString())
            .start();
    try {
      assertThat(process.inputReader().readLine()).isEqualTo("ready");
      Workroom.in(folder).close();
      assertThat(rooms(folder)).as("in use").hasSize(1);
    } finally {
      process.destroyForcibly().waitFor();
    }
    Workroom.in(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatElseIsHiddenIsNotTouched() throws IOException {
    Path theirs = Files.createDirectory(folder.resolve(".placebook-notes"));
    Workroom.in(folder).close();
    assertThat(theirs).exists();
  }
}
