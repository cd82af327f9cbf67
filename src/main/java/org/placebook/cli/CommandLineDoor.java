package org.placebook.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    description = "Turns census and register tables into finished workbooks.",
    footer = {
      "",
      "'placebook help COMMAND' says more of each. Files or a folder without a command, as when"
          + " they are dragged onto placebook, are finished beside where they are."
    })
public final class CommandLineDoor implements Runnable {
  private static final Map<String, Supplier<CommandLine>> COMMANDS = commands();

  private static final String HELP = "help";

  /** What stands for letters that the system did not say how to read. */
  private static final String GARBLED = "\uFFFD";

  @Spec private CommandSpec spec;

  /** For picocli. */
  public CommandLineDoor() {}

  /**
   * Runs a command and gives its exit code: 0 finished, 1 refused, 2 usage, 3 finished but
   * something asked for is left out. Files without a command were dragged onto the launcher.
   *
   * @param others commands of the other doors by name
   */
  public static int run(
      String[] given, PrintWriter out, PrintWriter err, Map<String, Supplier<CommandLine>> others) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>(COMMANDS);
    commands.putAll(others);
    if (given.length > 0 && given[0].equals(HELP)) {
      boolean known = given.length == 1 || commands.containsKey(given[1]);
      return run(known ? asOption(given) : tail(given), out, err, others);
    }
    Optional<String> garbled =
        Arrays.stream(given).filter(argument -> argument.contains(GARBLED)).findFirst();
    if (garbled.isPresent()) {
      err.println(
          "The name '%s' has letters that cannot be read here. Rename the file, or start Placebook with LC_ALL=C.UTF-8."
              .formatted(garbled.get()));
      return ExitCode.USAGE;
    }
    String[] arguments = Dragged.command(given, commands.keySet()).orElse(given);
    boolean named = arguments.length > 0 && commands.containsKey(arguments[0]);
    CommandLine line = named ? alone(arguments[0], commands) : all(commands);
    line.setOut(out).setErr(err).setExecutionExceptionHandler(new LastResort());
    try {
      return line.execute(named ? tail(arguments) : arguments);
    } catch (OutOfMemoryError e) {
      err.println(tooLarge());
      return ExitCode.REFUSED;
    }
  }

  /** {@code help process} asks the same as {@code process --help}. */
  private static String[] asOption(String[] arguments) {
    String[] option = tail(Arrays.copyOf(arguments, arguments.length + 1));
    option[option.length - 1] = "--help";
    return option;
  }

  private static CommandLine all(Map<String, Supplier<CommandLine>> commands) {
    CommandLine line = new CommandLine(new CommandLineDoor());
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line;
  }

  /** A command that is named is set up without the others, since a cold start shows each. */
  private static CommandLine alone(String name, Map<String, Supplier<CommandLine>> commands) {
    CommandLine line = Objects.requireNonNull(commands.get(name)).get();
    line.getCommandSpec().versionProvider(new VersionText());
    return line.setCommandName("placebook " + name);
  }

  private static String[] tail(String[] arguments) {
    return Arrays.copyOfRange(arguments, 1, arguments.length);
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

  private static Map<String, Supplier<CommandLine>> commands() {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("process", () -> new CommandLine(new ProcessCommand()));
    commands.put("inspect", () -> new CommandLine(new InspectCommand()));
    commands.put("add", () -> new CommandLine(new AddCommand()));
    commands.put("restore", () -> new CommandLine(new RestoreCommand()));
    commands.put("check", () -> new CommandLine(new CheckCommand()));
    commands.put("functions", () -> new CommandLine(new FunctionsCommand()));
    commands.put("template", () -> new CommandLine(new TemplateCommand()));
    return commands;
  }

  /** The version that the jar states. */
  static final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "placebook %s (%s; Java %s of %s)"
            .formatted(
                Version.text(),
                Version.commit().map(commit -> "commit " + commit).orElse("commit unknown"),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"))
      };
    }
  }
}
