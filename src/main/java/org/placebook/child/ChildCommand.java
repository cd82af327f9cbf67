package org.placebook.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a child process is started: the same program, with limits.
 *
 * @param program main class and arguments that begin a {@link ChildLoop}
 * @param classPath where the program is
 * @param limits what it may use
 * @param log the folder for reports of crashes
 */
record ChildCommand(List<String> program, String classPath, ChildLimits limits, Path log) {
  ChildCommand {
    program = List.copyOf(program);
  }

  /**
   * The command line.
   *
   * @param temporary the folder of its temporary files
   */
  List<String> line(Path temporary) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx" + (limits.memory() >> 10) + "k");
    line.add("-XX:+ExitOnOutOfMemoryError");
    // Most files are small: Java's slow compiler takes longer over the program than they do.
    line.add("-XX:TieredStopAtLevel=1");
    line.add("-XX:+UseSerialGC");
    line.add("-XX:-UsePerfData");
    line.add("-XX:-CreateCoredumpOnCrash");
    line.add("-XX:ErrorFile=" + log.resolve("child-%p.log").toAbsolutePath());
    line.add("-Djava.awt.headless=true");
    line.add("-Djava.io.tmpdir=" + temporary.toAbsolutePath());
    line.add("-cp");
    line.add(classPath);
    line.addAll(program);
    return line;
  }
}
