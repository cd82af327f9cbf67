package org.placebook.watch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** The real watcher, started as a process of its own, whose child processes do plain work. */
final class PlainWatcher {
  private PlainWatcher() {}

  public static void main(String[] arguments) {
    CommandLine line = new WatchCommand(List.of(PlainEngine.class.getName())).line();
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    System.exit(line.execute(arguments));
  }
}
