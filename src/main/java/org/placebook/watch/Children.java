package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  Children(ChildCommand command, Settings settings, Folders folders) {
    this.command = command;
    this.settings = settings;
    this.folders = folders;
  }

  /** Has a request answered. */
  List<List<String>> ask(List<String> request)
      throws ChildTrouble, IOException, InterruptedException {
    Child child = take();
    boolean healthy = false;
    try {
      List<List<String>> answer = child.ask(request);
      healthy = child.isFresh() && answer.stream().noneMatch(Children::isFault);
      return answer;
    } finally {
      giveBack(child, healthy);
    }
  }

  static boolean isFault(List<String> line) {
    return line.get(0).equals(ChildLoop.FAULT);
  }

  private synchronized Child take() throws IOException {
    Child child = idle.poll();
    if (child == null) {
      Files.createDirectories(folders.temporary());
      child = new Child(command.line(settings, folders), settings);
      all.add(child);
    }
    return child;
  }

  private synchronized void giveBack(Child child, boolean healthy)
      throws InterruptedException, IOException {
    if (healthy) {
      idle.push(child);
    } else {
      all.remove(child);
      child.kill();
    }
    if (idle.size() == all.size()) {
      clear(folders.temporary());
    }
  }

  /** Temporary files go with their jobs; folders stay, since libraries remember them. */
  private static void clear(Path folder) throws IOException {
    for (Path file : Trees.files(folder)) {
      Files.deleteIfExists(file);
    }
  }

  /** Ends all processes. */
  synchronized void kill() throws InterruptedException {
    for (Child child : all) {
      child.kill();
    }
  }
}
