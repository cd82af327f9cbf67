package org.placebook.web;

import java.util.concurrent.Callable;
import org.placebook.child.ChildLoop;
import picocli.CommandLine.Command;

/**
 * {@code placebook web-worker}: what the local web page starts to work on files; not for people.
 */
@Command(name = WebWorkerCommand.NAME, hidden = true)
public final class WebWorkerCommand implements Callable<Integer> {
  /** Its name among the commands. */
  public static final String NAME = "web-worker";

  /** For picocli. */
  public WebWorkerCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    ChildLoop.serve(new ErrandTask());
    return 0;
  }
}
