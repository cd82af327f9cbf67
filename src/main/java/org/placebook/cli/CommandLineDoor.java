package org.placebook.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.placebook.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code placebook} with its subcommands. */
@Command(
    name = "placebook",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineDoor.VersionText.class,
    description = "Turns census and register tables into finished workbooks.")
public final class CommandLineDoor implements Runnable {
  @Spec private CommandSpec spec;

  /** For picocli. */
  public CommandLineDoor() {}

  /**
   * Runs a command and gives its exit code: 0 finished, 1 refused, 2 usage.
   *
   * @param others commands of the other doors by name
   */
  public static int run(
      String[] arguments,
      PrintWriter out,
      PrintWriter err,
      Map<String, Supplier<CommandLine>> others) {
    CommandLine line = line(arguments, others);
    line.setOut(out).setErr(err).setExecutionExceptionHandler(new LastResort());
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println(tooLarge());
      return ExitCode.REFUSED;
    }
  }

  /**
   * Only the command that is named is set up, since a cold start shows each; without a name, all.
   */
  private static CommandLine line(String[] arguments, Map<String, Supplier<CommandLine>> others) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("process", () -> new CommandLine(new ProcessCommand()));
    commands.put("inspect", () -> new CommandLine(new InspectCommand()));
    commands.put("check", () -> new CommandLine(new CheckCommand()));
    commands.put("functions", () -> new CommandLine(new FunctionsCommand()));
    commands.put("template", () -> new CommandLine(new TemplateCommand()));
    commands.putAll(others);
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      commands.keySet().retainAll(Set.of(arguments[0]));
    }
    CommandLine line = new CommandLine(new CommandLineDoor());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  /** Once the work is given up, its memory is free again for a sentence. */
  private static String tooLarge() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return "The files are too large for the %,d MB of memory that Java may take here. Nothing was written. Close other programs and start with more, such as java -Xmx%dm -jar placebook.jar, or leave out columns that are not needed."
        .formatted(megabytes, 2 * megabytes);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version that the jar states. */
  static final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"placebook " + Version.text()};
    }
  }
}
