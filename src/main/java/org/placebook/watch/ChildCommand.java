package org.placebook.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a child process is started: the same program, with limits.
 *
 * @param program main class and arguments that begin a {@link ChildLoop}
 */
record ChildCommand(List<String> program) {
  ChildCommand {
    program = List.copyOf(program);
  }

  /**
   * The command line for limits and folders.
   *
   * @param temporary the folder of its temporary files
   */
  List<String> line(Settings settings, Folders folders, Path temporary) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx" + (settings.memory() >> 10) + "k");
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:+UseSerialGC");
    line.add("-XX:-UsePerfData");
    line.add("-XX:-CreateCoredumpOnCrash");
    line.add("-XX:ErrorFile=" + folders.log().resolve("child-%p.log").toAbsolutePath());
    line.add("-Djava.awt.headless=true");
    line.add("-Djava.io.tmpdir=" + temporary.toAbsolutePath());
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.addAll(program);
    return line;
  }
}
