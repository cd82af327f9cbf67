package org.placebook;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.placebook.cli.CommandLineDoor;
import org.placebook.watch.WatchCommand;
import org.placebook.watch.WorkerCommand;
import picocli.CommandLine;

/** The program's entry: the only place that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = CommandLineDoor.run(arguments, out, err, otherDoors());
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static List<CommandLine> otherDoors() {
    List<String> worker = List.of(Main.class.getName(), WorkerCommand.NAME);
    return List.of(new WatchCommand(worker).line(), new CommandLine(new WorkerCommand()));
  }
}
