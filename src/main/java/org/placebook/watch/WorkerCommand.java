package org.placebook.watch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code placebook worker}: what the drop folder starts to work on files; not for people. */
@Command(name = WorkerCommand.NAME, hidden = true)
public final class WorkerCommand implements Callable<Integer> {
  /** Its name among the commands. */
  public static final String NAME = "worker";

  /** For picocli. */
  public WorkerCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    // Whatever a library prints must not get between the answers.
    System.setOut(System.err);
    new ChildLoop(new RunEngine(), answers).serve(System.in);
    return 0;
  }
}
