package org.placebook.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The two ways in which the finished program is started. */
final class Launcher {
  private Launcher() {}

  static List<String> line(Path root, List<String> task) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String script = windows ? "placebook.cmd" : "placebook";
    List<String> line = new ArrayList<>();
    line.add(root.resolve("target").resolve("bin").resolve(script).toString());
    line.addAll(task);
    return line;
  }

  static List<String> plain(Path root, List<String> task) {
    List<String> line = new ArrayList<>();
    line.add(Child.javaHome().resolve("bin").resolve("java").toString());
    line.add("-jar");
    line.add(root.resolve("target").resolve("placebook.jar").toString());
    line.addAll(task);
    return line;
  }
}
