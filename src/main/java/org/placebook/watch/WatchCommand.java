package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placebook.files.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code placebook watch}: the drop folder. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = "Watches a folder: files dropped into DIR/inbox come out finished in DIR/outbox.",
    sortOptions = false)
public final class WatchCommand implements Callable<Integer> {
  private static final int FINISHED = 0;
  private static final int REFUSED = 1;
  private static final int USAGE = 2;

  private final List<String> child;

  @Parameters(paramLabel = "DIR", description = "The drop folder.")
  private Path dir = Path.of("");

  @Option(names = "--once", description = "Deal with what is there, then end.")
  private boolean once;

  @Option(names = "--status", description = "Say what is waiting, working, done and failed.")
  private boolean status;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "A properties file of the settings below; options go before it.")
  private Optional<Path> file = Optional.empty();

  @Spec private CommandSpec spec;

  /**
   * The command.
   *
   * @param child main class and arguments by which the process that works on files is started
   */
  public WatchCommand(List<String> child) {
    this.child = List.copyOf(child);
  }

  /** The command with an option for each setting. */
  public CommandLine line() {
    CommandLine line = new CommandLine(this);
    for (Setting setting : Setting.values()) {
      String standard = setting.standard().isEmpty() ? "" : " (" + setting.standard() + ")";
      line.getCommandSpec()
          .addOption(
              OptionSpec.builder("--" + setting.key())
                  .type(String.class)
                  .paramLabel("VALUE")
                  .description(setting.meaning() + standard)
                  .build());
    }
    return line;
  }

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.isDirectory(dir)) {
      err.println("There is no folder " + dir + ". Make it first; Placebook makes those within.");
      return USAGE;
    }
    Folders folders = new Folders(dir);
    try {
      return status ? status(folders) : watch(folders, settings());
    } catch (BadSetting e) {
      err.println(e.getMessage());
      return USAGE;
    } catch (AnotherWatcher e) {
      err.println(e.getMessage());
      return REFUSED;
    } catch (IOException e) {
      err.println("The folder " + dir + " cannot be used: " + Trouble.words(e) + ".");
      return REFUSED;
    }
  }

  private int status(Folders folders) throws IOException {
    new Status(folders, spec.commandLine().getOut()).print();
    return FINISHED;
  }

  private int watch(Folders folders, Settings settings)
      throws IOException, InterruptedException, AnotherWatcher, BadSetting {
    PrintWriter out = spec.commandLine().getOut();
    Watcher watcher = new Watcher(folders, settings, child, out);
    if (once) {
      return watcher.once() ? FINISHED : REFUSED;
    }
    watcher.steadily();
    return FINISHED;
  }

  private Settings settings() throws BadSetting {
    Map<Setting, String> texts = new EnumMap<>(Setting.class);
    if (file.isPresent()) {
      texts.putAll(Settings.read(file.get()));
    }
    ParseResult parsed = spec.commandLine().getParseResult();
    for (Setting setting : Setting.values()) {
      Optional.<String>ofNullable(parsed.matchedOptionValue("--" + setting.key(), null))
          .ifPresent(value -> texts.put(setting, value));
    }
    return Settings.of(texts);
  }
}
