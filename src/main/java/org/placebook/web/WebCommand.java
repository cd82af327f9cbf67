package org.placebook.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.placebook.child.ChildLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code placebook web}: the local web page. */
@Command(
    name = "web",
    mixinStandardHelpOptions = true,
    description =
        "Opens a page in your browser: drop files, see what was understood, download. Nothing"
            + " leaves this computer. Ctrl-C ends it.")
public final class WebCommand implements Callable<Integer> {
  private static final int FINISHED = 0;
  private static final int REFUSED = 1;
  private static final Duration IDLE = Duration.ofHours(2);

  /** Held, since else its level would be forgotten. The server's log is nothing for analysts. */
  private static final Logger SERVER = Logger.getLogger("org.eclipse.jetty");

  private final List<String> child;

  @Option(names = "--port", paramLabel = "N", description = "The port; any free one if left out.")
  private int port;

  @Option(names = "--no-browser", description = "Print the address only.")
  private boolean quiet;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      description = "The memory limit of the process that works on files (${DEFAULT-VALUE}).")
  private int memory = (int) (ChildLimits.STANDARD.memory() >> 20);

  @Spec private CommandSpec spec;

  /**
   * The command.
   *
   * @param child main class and arguments by which the process that works on files is started
   */
  public WebCommand(List<String> child) {
    this.child = List.copyOf(child);
  }

  @Override
  public Integer call() throws Exception {
    SERVER.setLevel(Level.OFF);
    PrintWriter out = spec.commandLine().getOut();
    WebLimits limits =
        WebLimits.STANDARD.within(
            new ChildLimits((long) memory << 20, ChildLimits.STANDARD.deadline()));
    Path folder = Files.createTempDirectory("placebook-web-");
    try (WebServer server = WebServer.start(port, folder, child, limits)) {
      Thread ending = new Thread(server::close, "end of the pages");
      Runtime.getRuntime().addShutdownHook(ending);
      out.println("Placebook is at " + server.address());
      out.println("The address works once. Ctrl-C ends Placebook and deletes its files.");
      out.flush();
      if (!quiet) {
        Browser.open(server.address());
      }
      server.serve(IDLE);
      return FINISHED;
    } catch (BindException e) {
      return refused(
          "Port %d is taken by another program. Choose another, or leave out --port."
              .formatted(port));
    } catch (IOException e) {
      return refused("The page cannot be opened: " + e.getMessage() + ".");
    }
  }

  private int refused(String why) {
    spec.commandLine().getErr().println(why);
    return REFUSED;
  }
}
