package org.placebook.cli;

import java.io.PrintWriter;
import java.util.List;
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
    description = "Turns census and register tables into finished workbooks.",
    subcommands = {
      ProcessCommand.class,
      InspectCommand.class,
      CheckCommand.class,
      FunctionsCommand.class,
      TemplateCommand.class
    })
public final class CommandLineDoor implements Runnable {
  @Spec private CommandSpec spec;

  /** For picocli. */
  public CommandLineDoor() {}

  /**
   * Runs a command and gives its exit code: 0 finished, 1 refused, 2 usage.
   *
   * @param others commands of the other doors
   */
  public static int run(
      String[] arguments, PrintWriter out, PrintWriter err, List<CommandLine> others) {
    CommandLine line = new CommandLine(new CommandLineDoor());
    others.forEach(other -> line.addSubcommand(other.getCommandName(), other));
    line.setOut(out).setErr(err).setExecutionExceptionHandler(new LastResort());
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println(tooLarge());
      return ExitCode.REFUSED;
    }
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
