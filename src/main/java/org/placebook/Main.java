package org.placebook;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.placebook.cli.CommandLineDoor;
import org.placebook.watch.WatchCommand;
import org.placebook.watch.WorkerCommand;
import org.placebook.web.WebCommand;
import org.placebook.web.WebWorkerCommand;
import picocli.CommandLine;

/** The program's entry: the only place that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) {
    // Figures in texts look alike on every computer: some languages have digits of their own.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = CommandLineDoor.run(arguments, out, err, otherDoors());
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static Map<String, Supplier<CommandLine>> otherDoors() {
    String program = Main.class.getName();
    Map<String, Supplier<CommandLine>> doors = new LinkedHashMap<>();
    doors.put("watch", () -> new WatchCommand(List.of(program, WorkerCommand.NAME)).line());
    doors.put(WorkerCommand.NAME, () -> new CommandLine(new WorkerCommand()));
    doors.put(
        "web", () -> new CommandLine(new WebCommand(List.of(program, WebWorkerCommand.NAME))));
    doors.put(WebWorkerCommand.NAME, () -> new CommandLine(new WebWorkerCommand()));
    return doors;
  }
}
