package org.placebook.watch;

import java.util.concurrent.Callable;
import org.placebook.child.ChildLoop;
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
    ChildLoop.serve(new DropTask(new RunEngine()));
    return 0;
  }
}
