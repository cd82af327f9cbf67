package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The child processes: kept while healthy, replaced when not. */
final class Children {
  private final ChildCommand command;
  private final Settings settings;
  private final Folders folders;
  private final Deque<Child> idle = new ArrayDeque<>();
  private final Set<Child> all = new HashSet<>();
  private boolean closed;

  Children(ChildCommand command, Settings settings, Folders folders) {
    this.command = command;
    this.settings = settings;
    this.folders = folders;
  }

  /**
   * Has a request answered.
   *
   * @throws ChildTrouble if the process hung, crashed or ran out of memory over it
   * @throws IOException if no process can be started, whatever the request
   */
  List<List<String>> ask(List<String> request, Duration deadline)
      throws ChildTrouble, IOException, InterruptedException {
    Child child = take();
    boolean healthy = false;
    try {
      List<List<String>> answer = child.ask(request, deadline);
      healthy = child.isFresh() && answer.stream().noneMatch(Children::isFault);
      return answer;
    } finally {
      giveBack(child, healthy);
    }
  }

  static boolean isFault(List<String> line) {
    return line.get(0).equals(ChildLoop.FAULT);
  }

  /** Makes sure that a process can be started at all, before a file is blamed for it. */
  void mustStart() throws IOException, InterruptedException {
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
      Files.createDirectories(folders.temporary());
      Path temporary = Files.createTempDirectory(folders.temporary(), "child-");
      child = new Child(command.line(settings, folders, temporary), settings.memory(), temporary);
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

  /** Ends all processes; no new one is started. */
  synchronized void close() throws InterruptedException {
    closed = true;
    for (Child child : all) {
      child.kill();
    }
  }
}
