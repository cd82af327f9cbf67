package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is waiting, working, done and failed, for somebody who asks. */
final class Status {
  private static final int MOST = 20;

  private final Folders folders;
  private final PrintWriter out;

  Status(Folders folders, PrintWriter out) {
    this.folders = folders;
    this.out = out;
  }

  void print() throws IOException {
    if (!Files.exists(folders.journal())) {
      out.println("Placebook has never watched " + folders.root() + ".");
      return;
    }
    Journal journal = Journal.look(folders.journal());
    List<String> waiting =
        Trees.files(folders.inbox()).stream()
            .filter(path -> !InboxNames.isIgnored(path.getFileName().toString()))
            .map(path -> folders.inbox().relativize(path).toString())
            .toList();
    List<String> working = journal.jobs().stream().map(Status::shown).toList();
    List<String> failed =
        Trees.list(folders.failed()).stream().map(Status::name).filter(n -> !isNote(n)).toList();
    list("Waiting in the inbox", waiting);
    list("Working", working);
    out.println("Finished so far: " + journal.finished());
    out.println("Failed so far: " + journal.failed());
    list("In the folder failed now", failed);
    if (Files.exists(folders.heartbeat())) {
      out.println("Last heartbeat: " + Files.readString(folders.heartbeat()).strip());
    }
  }

  private static String shown(Job job) {
    return job.name() + ", " + job.state().name().toLowerCase(Locale.ROOT);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private boolean isNote(String name) {
    return name.endsWith(".txt")
        && Files.exists(folders.failed().resolve(name.substring(0, name.length() - 4)));
  }

  private void list(String heading, List<String> names) {
    out.println(heading + ": " + names.size());
    names.stream().limit(MOST).forEach(name -> out.println("  " + name));
    if (names.size() > MOST) {
      out.println("  and " + (names.size() - MOST) + " more");
    }
  }
}
