package org.placebook.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.placebook.files.Trees;

/** The child processes: kept while healthy, replaced when not. */
public final class Children {
  private final ChildCommand command;
  private final Path temporaries;
  private final Deque<Child> idle = new ArrayDeque<>();
  private final Set<Child> all = new HashSet<>();
  private boolean closed;

  /**
   * None yet.
   *
   * @param program main class and arguments by which a process begins a {@link ChildLoop}
   * @param limits what each may use
   * @param log the folder for reports of crashes
   * @param temporaries the folder in which each has one for its temporary files; made if it is not
   *     there, and the one above it is
   */
  public Children(List<String> program, ChildLimits limits, Path log, Path temporaries) {
    this(program, System.getProperty("java.class.path"), limits, log, temporaries);
  }

  /**
   * None yet, of a program that is elsewhere than this one.
   *
   * @param classPath where it is
   */
  public Children(
      List<String> program, String classPath, ChildLimits limits, Path log, Path temporaries) {
    this.command = new ChildCommand(program, classPath, limits, log);
    this.temporaries = temporaries;
  }

  /** Has a request answered; all answers are given at its end. */
  public List<List<String>> ask(List<String> request, Duration deadline)
      throws ChildTrouble, IOException, InterruptedException {
    List<List<String>> heard = new ArrayList<>();
    ask(request, deadline, heard::add);
    return heard;
  }

  /**
   * Has a request answered. Who interrupts it ends the process.
   *
   * @param heard takes each answer as it comes
   * @throws ChildTrouble if the process hung, crashed or ran out of memory over it
   * @throws IOException if no process can be started, whatever the request
   */
  public void ask(List<String> request, Duration deadline, Consumer<List<String>> heard)
      throws ChildTrouble, IOException, InterruptedException {
    Child child = take();
    boolean healthy = false;
    try {
      boolean faultless = child.ask(request, deadline, heard);
      healthy = faultless && child.isFresh();
    } finally {
      giveBack(child, healthy);
    }
  }

  /** Whether an answer says that the child process met a fault of the program. */
  public static boolean isFault(List<String> line) {
    return line.get(0).equals(ChildLoop.FAULT);
  }

  /** Makes sure that a process can be started at all, before a file is blamed for it. */
  public void mustStart() throws IOException, InterruptedException {
    Child child = take();
    boolean healthy = false;
    try {
      child.mustBeReady();
      healthy = true;
    } finally {
      giveBack(child, healthy);
    }
  }

  private synchronized Child take() throws IOException {
    if (closed) {
      throw new IOException("No more work is begun");
    }
    Child child = idle.poll();
    if (child == null) {
      Trees.folder(temporaries);
      Path temporary = Files.createTempDirectory(temporaries, "child-");
      child = new Child(command.line(temporary), command.limits().memory(), temporary);
      all.add(child);
    }
    return child;
  }

  private synchronized void giveBack(Child child, boolean healthy) throws InterruptedException {
    if (healthy && !closed) {
      child.tidy();
      idle.push(child);
    } else {
      all.remove(child);
      child.kill();
    }
  }

  /** Ends the processes that have nothing to do, which gives their memory back. */
  public synchronized void rest() throws InterruptedException {
    for (Child child : idle) {
      all.remove(child);
      child.kill();
    }
    idle.clear();
  }

  /** Ends all processes; no new one is started. */
  public synchronized void close() throws InterruptedException {
    closed = true;
    for (Child child : all) {
      child.kill();
    }
  }
}
